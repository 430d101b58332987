package portolan.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Properties that hold for every page of the built site. */
class LinksTest {
  private static final Map<Path, Document> PAGES = new HashMap<>();

  @BeforeAll
  static void readPages() throws IOException {
    try (Stream<Path> files = Files.walk(Project.site())) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
        PAGES.put(file.normalize(), Jsoup.parse(file.toFile(), StandardCharsets.UTF_8.name()));
      }
    }
  }

  @Test
  void everyLinkOfTheSiteLeadsToAPageAndAnId() {
    List<String> broken = new ArrayList<>();
    PAGES.forEach(
        (file, page) -> {
          for (Element link : page.select("[href], [src]")) {
            String href = link.hasAttr("href") ? link.attr("href") : link.attr("src");
            if (!href.matches("(https?|mailto):.*") && !leads(file, href)) {
              broken.add(Project.site().relativize(file) + " -> " + href);
            }
          }
        });
    assertThat(broken).isEmpty();
  }

  private static boolean leads(Path file, String href) {
    int hash = href.indexOf('#');
    String path = (hash < 0 ? href : href.substring(0, hash)).replaceFirst("\\?.*", "");
    Path target = path.isEmpty() ? file : file.resolveSibling(path).normalize();
    if (hash < 0) {
      return Files.isRegularFile(target);
    }
    Document page = PAGES.get(target);
    return page != null && page.getElementById(href.substring(hash + 1)) != null;
  }

  @Test
  void idsAreUniqueAndTitlesToo() {
    Map<String, Path> titles = new HashMap<>();
    PAGES.forEach(
        (file, page) -> {
          Set<String> ids = new HashSet<>();
          for (Element element : page.select("[id]")) {
            assertThat(ids.add(element.id())).as(file + " #" + element.id()).isTrue();
          }
          String title = page.select("html").attr("lang") + page.title();
          assertThat(titles.put(title, file)).as(title + " " + file).isNull();
          assertThat(page.select("h1")).as(file + " h1").hasSize(1);
          assertThat(page.select("head title")).as(file + " title").hasSize(1);
        });
  }

  @Test
  void pagesKeepToTheStrictPolicy() {
    PAGES.forEach(
        (file, page) -> {
          assertThat(page.select("[style], style, script:not([src]), iframe, object, embed"))
              .as(file.toString())
              .isEmpty();
          for (Element element : page.getAllElements()) {
            element
                .attributes()
                .forEach(a -> assertThat(a.getKey()).as(file + "").doesNotStartWith("on"));
          }
        });
  }

  @Test
  void bothLanguagesHaveTheSamePages() {
    assertThat(names("ru")).isEqualTo(names("en")).isNotEmpty();
  }

  private static Set<String> names(String language) {
    Path folder = Project.site().resolve(language);
    try (Stream<Path> files = Files.walk(folder)) {
      Set<String> names = new HashSet<>();
      files.filter(Files::isRegularFile).forEach(f -> names.add(folder.relativize(f).toString()));
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
