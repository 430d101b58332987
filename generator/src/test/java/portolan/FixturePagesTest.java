package portolan;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portolan.text.Language;

/** What holds for every page of the fixture catalog in both languages. */
class FixturePagesTest {
  private static final Pattern OUTSIDE = Pattern.compile("(https?|mailto):.*");

  static Collection<FixtureSite.Page> pages() {
    return FixtureSite.pages();
  }

  static List<FixtureSite.Page> pagesOfALanguage() {
    return pages().stream().filter(p -> p.path().contains("/")).toList();
  }

  private static Set<String> below(String folder) {
    return pages().stream()
        .map(FixtureSite.Page::path)
        .filter(p -> p.startsWith(folder))
        .map(p -> p.substring(folder.length()))
        .collect(toCollection(TreeSet::new));
  }

  @Test
  void bothLanguagesHaveTheSamePages() {
    assertThat(below("ru/")).isEqualTo(below("en/")).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkLeadsToAPageAndAnId(FixtureSite.Page page) {
    List<String> broken = new ArrayList<>();
    for (Element link : page.document().select("[href], [src]")) {
      String href = link.hasAttr("href") ? link.attr("href") : link.attr("src");
      if (!OUTSIDE.matcher(href).matches() && !leads(page, href)) {
        broken.add(href);
      }
    }
    assertThat(broken).isEmpty();
  }

  private static boolean leads(FixtureSite.Page page, String href) {
    URI target = URI.create(page.path()).resolve(href);
    String path = href.startsWith("#") ? page.path() : target.getPath();
    if (path.startsWith("assets/")) {
      return FixtureSite.ASSETS.scripts().contains(path)
          || Set.of(
                  FixtureSite.ASSETS.stylesheet(),
                  FixtureSite.ASSETS.icon(),
                  FixtureSite.ASSETS.iconSvg())
              .contains(path);
    }
    if (FixtureSite.hasFile(path)) {
      return true;
    }
    return FixtureSite.has(path)
        && (target.getFragment() == null
            || FixtureSite.page(path).document().getElementById(target.getFragment()) != null);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void idsAreUniqueOnAPage(FixtureSite.Page page) {
    assertThat(page.document().select("[id]").eachAttr("id"))
        .doesNotHaveDuplicates()
        .doesNotContain("");
  }

  @Test
  void titlesAndDescriptionsAreThereAndTitlesUniqueInALanguage() {
    for (Language language : Language.ALL) {
      List<Document> ofLanguage =
          pagesOfALanguage().stream()
              .filter(p -> p.path().startsWith(language.code() + "/"))
              .map(FixtureSite.Page::document)
              .toList();
      assertThat(ofLanguage)
          .extracting(Document::title)
          .doesNotHaveDuplicates()
          .allSatisfy(title -> assertThat(title).contains("Kolibri Ports"));
      assertThat(ofLanguage)
          .allSatisfy(
              d -> assertThat(d.select("meta[name=description]").attr("content")).isNotBlank());
    }
  }

  @ParameterizedTest
  @MethodSource("pagesOfALanguage")
  void linksItselfInBothLanguages(FixtureSite.Page page) {
    String lang = page.path().substring(0, 2);
    String name = page.path().substring(3);
    URI here = URI.create(page.path());
    assertThat(page.document().select("html").attr("lang")).isEqualTo(lang);
    assertThat(page.document().select("head link[rel=alternate]"))
        .extracting(e -> e.attr("hreflang") + " " + here.resolve(e.attr("href")).getPath())
        .containsExactly("ru ru/" + name, "en en/" + name);
    Element other = page.document().selectFirst(".languages a");
    assertThat(here.resolve(other.attr("href")).getPath())
        .isEqualTo(other.attr("lang") + "/" + name)
        .isNotEqualTo(page.path());
    assertThat(other.attr("hreflang")).isEqualTo(other.attr("lang"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void keepsToThePolicy(FixtureSite.Page page) {
    assertThat(page.text()).startsWith("<!DOCTYPE html>\n<html lang=\"");
    assertThat(page.document().select("[style], style, script:not([src]), base, iframe")).isEmpty();
    assertThat(page.document().select("form"))
        .allMatch(f -> leads(page, f.attr("action")) && f.attr("method").equals("get"));
    assertThat(page.document().getAllElements())
        .noneMatch(
            e -> e.attributes().asList().stream().anyMatch(a -> a.getKey().startsWith("on")));
    assertThat(page.document().select("[src^=http], link[href^=http]")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void hasOneHeadingAndSkipsNoLevel(FixtureSite.Page page) {
    assertThat(page.document().select("h1")).hasSize(1);
    assertThat(page.document().select("main")).hasSize(1);
    int before = 0;
    for (Element heading : page.document().select("h1, h2, h3, h4, h5, h6")) {
      int level = heading.tagName().charAt(1) - '0';
      assertThat(level).as(heading.outerHtml()).isLessThanOrEqualTo(before + 1);
      assertThat(heading.text()).as(heading.outerHtml()).isNotBlank();
      before = level;
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void tablesCanBeReadByEar(FixtureSite.Page page) {
    for (Element table : page.document().select("table")) {
      assertThat(table.select("> caption").text()).isNotBlank();
      assertThat(table.select("thead th:not([scope])")).isEmpty();
      assertThat(table.select("[role=cell], [role=row]")).isEmpty();
      for (Element row : table.select("tbody > tr")) {
        assertThat(row.child(0).is("th[scope=row], th[scope=rowgroup]")).isTrue();
        assertThat(row.select("> :not([data-cell])")).isEmpty();
      }
    }
    assertThat(page.document().select("img:not([alt]), svg:not([aria-hidden], [aria-labelledby])"))
        .isEmpty();
    for (Element named : page.document().select("svg[aria-labelledby]")) {
      Element title = page.document().getElementById(named.attr("aria-labelledby"));
      assertThat(title.text()).isNotBlank();
    }
    assertThat(page.document().select("nav:not([aria-label])")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void hasNoEmptyElementsAndNoMissingWords(FixtureSite.Page page) {
    assertThat(
            page.document().select("p, li, td, th, dt, dd, div, span, ul, ol, a, b, em").stream()
                .filter(e -> e.text().isBlank() && e.select("svg").isEmpty())
                .filter(e -> !e.is("[role=status], .neatline, span[id]"))
                .map(Element::outerHtml)
                .toList())
        .isEmpty();
    assertThat(page.document().text()).doesNotContain("⟦", "{0}", " ,", " ;", "()");
    assertThat(page.main()).doesNotContainPattern(" {2}");
  }
}
