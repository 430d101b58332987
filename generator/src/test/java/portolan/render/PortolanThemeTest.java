package portolan.render;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import portolan.page.view.PageView;
import portolan.source.Diagnostics;
import portolan.text.Language;

/** Our theme, with a view of every kind in both languages. */
class PortolanThemeTest {
  private static final Theme THEME = ThemeFolder.portolan();
  private static final PageRenderer RENDERER = new PageRenderer(THEME, ThemeFolder.messages());

  static Stream<Arguments> pages() {
    return Language.ALL.stream()
        .flatMap(
            language ->
                new SampleViews(language)
                    .all().stream()
                        .map(view -> Arguments.of(view.template(), language.code(), view)));
  }

  static String render(PageView view) {
    Diagnostics diagnostics = new Diagnostics();
    String page = RENDERER.render(view, diagnostics).orElse("");
    assertThat(diagnostics.sorted()).isEmpty();
    return page;
  }

  @Test
  void hasATemplateForEveryKindOfPage() {
    Set<Class<?>> shown =
        new SampleViews(Language.EN).all().stream().map(PageView::getClass).collect(toSet());
    assertThat(shown).containsExactlyInAnyOrder(PageView.class.getPermittedSubclasses());
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("pages")
  void keepsToThePolicyAndTheOutline(String template, String lang, PageView view) {
    String text = render(view);
    assertThat(text).startsWith("<!DOCTYPE html>\n<html lang=\"" + lang + "\">");
    Document page = Jsoup.parse(text);
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(page.select("[style], style, script:not([src]), base, form")).isEmpty();
    assertThat(page.getAllElements())
        .noneMatch(
            e -> e.attributes().asList().stream().anyMatch(a -> a.getKey().startsWith("on")));
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("main")).hasSize(1);
    assertThat(headingGaps(page)).isEmpty();
    assertThat(page.text()).doesNotContain("⟦");
    assertThat(page.select("a[href^=#], use[href^=#]").eachAttr("href"))
        .allSatisfy(href -> assertThat(ids).contains(href.substring(1)));
    assertThat(page.select("img:not([alt]), svg:not([aria-hidden])")).isEmpty();
    assertThat(page.select("nav").eachAttr("aria-label"))
        .hasSameSizeAs(page.select("nav"))
        .doesNotContain("");
  }

  private static List<String> headingGaps(Document page) {
    List<String> gaps = new ArrayList<>();
    int before = 0;
    for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
      int level = heading.tagName().charAt(1) - '0';
      if (level > before + 1) {
        gaps.add(heading.outerHtml());
      }
      before = level;
    }
    return gaps;
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("pages")
  void makesTablesReadableByEar(String template, String lang, PageView view) {
    Document page = Jsoup.parse(render(view));
    for (Element table : page.select("table")) {
      assertThat(table.select("> caption").text()).isNotBlank();
      assertThat(table.select("thead th:not([scope])")).isEmpty();
      assertThat(table.select("[role=cell], [role=row]")).isEmpty();
      for (Element row : table.select("tbody > tr")) {
        assertThat(row.child(0).is("th[scope=row]")).isTrue();
        assertThat(row.select("> :not([data-cell])")).isEmpty();
      }
    }
  }

  @Test
  void startsWithASkipLinkToTheContent() {
    Document page = Jsoup.parse(render(new SampleViews(Language.EN).role()));
    assertThat(page.select("a[href]").get(0).attr("href"))
        .isEqualTo("#" + page.selectFirst("main").id());
  }

  @Test
  void showsEveryCellOfARowByName() {
    Document page = Jsoup.parse(render(new SampleViews(Language.EN).role()));
    Element row = page.getElementById("incoming-directory");
    assertThat(row.select("[data-cell=ports] .port").eachText())
        .containsExactly("389/TCP+UDP", "3268/TCP", "88/TCP+UDP", "53/TCP+UDP");
    assertThat(row.select("[data-cell=protocol] li").eachText())
        .containsExactly("LDAP", "LDAP GC", "Kerberos", "DNS");
    assertThat(row.select("[data-cell=default-authentication] li").eachText())
        .containsExactly("Kerberos");
    assertThat(row.select("[data-cell=supported-authentication] li").eachText())
        .containsExactly("Kerberos", "NTLM");
    assertThat(row.selectFirst("[data-cell=encryption]").text())
        .isEqualTo("IPsec off by default unverified");
    assertThat(row.selectFirst("[data-cell=evidence] summary").text())
        .isEqualTo("Source: filled from another source");
    assertThat(row.select("[data-cell=evidence] .evidence__links a[lang=ru]").attr("href"))
        .isEqualTo("../../ru/k/switch.html#incoming-directory");
  }

  @Test
  void saysUnverifiedAndNotStatedInWords() {
    Document page = Jsoup.parse(render(new SampleViews(Language.EN).role()));
    assertThat(page.getElementById("incoming-pair").select("[data-cell=supported-authentication]"))
        .hasToString(
            page.getElementById("incoming-pair")
                .select("[data-cell=supported-authentication]:contains(unverified)")
                .toString());
    assertThat(page.select("#incoming-desk [data-cell=encryption] em").text())
        .isEqualTo("Not stated");
  }

  @Test
  void linksTheOtherLanguageAndMarksIt() {
    Document page = Jsoup.parse(render(new SampleViews(Language.RU).role()));
    assertThat(page.select("head link[rel=alternate]").eachAttr("hreflang"))
        .containsExactly("ru", "en");
    assertThat(page.select(".languages a[lang=en][hreflang=en]")).hasSize(1);
  }

  @Test
  void matchesTheGoldenRolePage() throws IOException {
    String actual = render(new SampleViews(Language.RU).role());
    Path golden = Path.of("src/test/resources/portolan/render/role.ru.html");
    if (Boolean.getBoolean("portolan.golden.rewrite")) {
      Files.writeString(golden, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(golden));
  }

  @Test
  void parsesEveryTemplate() {
    Diagnostics diagnostics = new Diagnostics();
    RENDERER.check(diagnostics);
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void hasEveryWordInBothLanguages() throws IOException {
    Set<String> keys = TemplateWords.of(THEME).keys();
    for (Language language : Language.ALL) {
      Set<String> known =
          Files.readAllLines(ThemeFolder.PORTOLAN.resolve("messages/" + language.code() + ".yaml"))
              .stream()
              .filter(line -> line.contains(":") && !line.startsWith(" "))
              .map(line -> line.substring(0, line.indexOf(':')))
              .collect(toSet());
      assertThat(known).containsAll(keys);
    }
  }

  @Test
  void publishesOneStyleSheetScriptsAndIconsUnderHashedNames() {
    Assets assets = THEME.assets();
    assertThat(assets.stylesheet()).matches("assets/portolan-[0-9a-f]{8}\\.css");
    assertThat(assets.scripts()).hasSize(2);
    assertThat(assets.scripts().get(0)).matches("assets/early-[0-9a-f]{8}\\.js");
    assertThat(assets.scripts().get(1)).matches("assets/portolan-[0-9a-f]{8}\\.js");
    assertThat(assets.icon()).matches("assets/icon-32-[0-9a-f]{8}\\.png");
    assertThat(assets.iconSvg()).matches("assets/favicon-[0-9a-f]{8}\\.svg");
    assertThat(assets.path("favicon.ico")).contains("favicon.ico");
    assertThat(assets.paths()).hasSameSizeAs(assets.files());
  }

  @Test
  void ordersTheStyleSheetByLayersAndReachesNoOtherHost() {
    String css = content(Assets.STYLESHEET);
    assertThat(css)
        .startsWith("@layer tokens, reset, base, layout, components, utilities, print;")
        .doesNotContain("/*", "url(", "@import", "//");
    assertThat(css.indexOf("@layer base {")).isBetween(1, css.indexOf("@layer components {"));
    assertThat(css.indexOf("@layer print {")).isGreaterThan(css.lastIndexOf("@layer components {"));
    assertThat(css.indexOf("@layer utilities {")).isLessThan(css.indexOf("@layer print {"));
    assertThat(content(Assets.SCRIPT)).doesNotContain("innerHTML", "fetch(", "import ");
  }

  private static String content(String name) {
    return THEME.assets().files().stream()
        .filter(asset -> asset.name().equals(name))
        .map(asset -> new String(asset.content(), StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void iconsAreWhatTheirNamesSay() {
    for (Asset asset : THEME.assets().files()) {
      byte[] head = Arrays.copyOf(asset.content(), 4);
      if (asset.name().endsWith(".png")) {
        assertThat(head).containsExactly(0x89, 'P', 'N', 'G');
      } else if (asset.name().endsWith(".ico")) {
        assertThat(head).containsExactly(0, 0, 1, 0);
      }
    }
  }
}
