package portolan.face;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import portolan.site.Chromium;

/** Texts of the catalog, of the theme and of readers stay texts, whatever stands in them. */
class HostileTextTest {
  /** What a reader types, or is made to open by a link. */
  private static final List<String> TYPED =
      List.of(
          "\"><img src=x onerror=\"window.hurt=1\">",
          "</script><script>window.hurt=1</script>",
          "role:\"<img src=x onerror=window.hurt=1>\"",
          "javascript:window.hurt=1",
          "gateway '-window.hurt=1-' \u2028window.hurt=1",
          "<svg/onload=window.hurt=1> зщке 5610");

  @TempDir static Path folder;
  private static FaceSite site;
  private static Chromium chromium;

  @BeforeAll
  static void open() throws IOException {
    site = FaceSite.of(PoisonedSite.build(folder));
    chromium = Chromium.start();
  }

  @AfterAll
  static void close() {
    chromium.close();
    site.close();
  }

  static List<URI> roots() {
    return site.roots();
  }

  static Stream<Arguments> typed() {
    return site.roots().stream()
        .flatMap(root -> TYPED.stream().map(text -> Arguments.of(root, text)));
  }

  private static FaceVisit visit(URI root, String path) {
    return new FaceVisit(
        chromium.browser(), new Browser.NewContextOptions().setViewportSize(1280, 900), root, path);
  }

  @ParameterizedTest
  @MethodSource("roots")
  void whatIsFoundIsShownAsText(URI root) {
    for (String query : List.of("trunk", "token", "handset", "first steps", "5610", "trill")) {
      try (FaceVisit visit = visit(root, "en/index.html")) {
        visit.type(query).results();
        assertThat(visit.options().first().innerText()).contains("<img src=x onerror=");
        assertHarmless(visit.page().locator("search-box"));
        visit.press("ArrowDown", "Enter");
        visit.page().waitForURL(url -> !url.endsWith("en/index.html"));
        assertHarmless(visit.page().locator("main"));
      }
      try (FaceVisit visit = visit(root, "en/search.html?q=" + query)) {
        visit.page().locator(".hit").first().waitFor();
        assertThat(visit.page().locator(".hit").first().innerText())
            .contains("<img src=x onerror=\"window.hurt=1\">");
        assertHarmless(visit.page().locator("search-page"));
      }
    }
    try (FaceVisit visit = visit(root, "en/search.html?q=handset")) {
      visit.page().locator(".facet").first().waitFor();
      assertThat(visit.page().locator(".facet").allInnerTexts())
          .isNotEmpty()
          .allMatch(text -> text.contains("<script>window.hurt=1</script>"));
      assertHarmless(visit.page().locator("search-page"));
    }
  }

  @ParameterizedTest
  @MethodSource("typed")
  void whatIsTypedIsShownAsText(URI root, String text) {
    try (FaceVisit visit = visit(root, "ru/index.html")) {
      visit.type(text);
      answered(visit.page(), ".search__note, [role=option]");
      assertHarmless(visit.page().locator("search-box"));
      visit.press("Enter");
      visit.page().waitForURL("**/search.html?q=*");
      assertThat(visit.field().inputValue()).isEqualTo(text);
      answered(visit.page(), ".hit, .results__empty");
      assertHarmless(visit.page().locator("search-page"));
    }
  }

  @ParameterizedTest
  @MethodSource("typed")
  void whatALinkBringsIsShownAsText(URI root, String text) {
    String encoded = URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    String facets = "&role=" + encoded + "&kind=path," + encoded;
    try (FaceVisit visit = visit(root, "en/search.html?q=" + encoded + facets + "#" + encoded)) {
      assertThat(visit.field().inputValue()).isEqualTo(text);
      answered(visit.page(), ".hit, .results__empty");
      visit.page().locator(".facet input:checked").first().waitFor();
      assertHarmless(visit.page().locator("search-page"));
    }
  }

  private static void answered(Page page, String answer) {
    page.locator(answer).locator("visible=true").first().waitFor();
  }

  /** Nothing that runs was made from text. */
  private static void assertHarmless(Locator place) {
    assertThat(place.locator("img, script, iframe, [onload], [onerror]").count()).isZero();
    assertThat(place.locator("a[href^='javascript:' i]").count()).isZero();
  }
}
