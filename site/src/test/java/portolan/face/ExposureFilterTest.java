package portolan.face;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portolan.site.Chromium;
import portolan.site.Project;

/** Rows of the published site by their zone of use, and the pages that count and explain. */
class ExposureFilterTest {
  private static final String PAGE = "en/exchange-2010/edge-transport.html";
  private static final String ROWS = "tr[data-exposure]";

  private static FaceSite site;
  private static Chromium chromium;

  @BeforeAll
  static void open() {
    site = FaceSite.of(Project.site());
    chromium = Chromium.start();
  }

  @AfterAll
  static void close() {
    chromium.close();
    site.close();
  }

  private static FaceVisit visit(URI root, String path, Browser.NewContextOptions options) {
    return new FaceVisit(chromium.browser(), options, root, path);
  }

  private static FaceVisit visit(String path) {
    return visit(site.http(), path, new Browser.NewContextOptions().setViewportSize(1280, 900));
  }

  private static Locator box(FaceVisit visit, String zone) {
    return visit.page().locator("exposure-filter input[value=" + zone + "]");
  }

  @Test
  void hidesRowsOfAZoneAndSaysHowManyAreLeft() {
    try (FaceVisit visit = visit(PAGE)) {
      int all = visit.page().locator(ROWS).count();
      int internet = visit.page().locator("tr[data-exposure=internet]").count();
      Locator status = visit.page().locator("exposure-filter [role=status]");
      assertThat(internet).isBetween(1, all - 1);
      assertThat(status.textContent()).isEmpty();

      box(visit, "internet").uncheck();

      assertThat(visit.page().locator(ROWS + ":visible").count()).isEqualTo(all - internet);
      assertThat(visit.page().locator("tr[data-exposure=internet]:visible").count()).isZero();
      assertThat(status.textContent())
          .isEqualTo("Rows shown: %d of %d".formatted(all - internet, all));

      box(visit, "internet").check();

      assertThat(visit.page().locator(ROWS + ":visible").count()).isEqualTo(all);
    }
  }

  @Test
  void aLinkToAHiddenRowShowsAllRowsAgain() {
    try (FaceVisit visit = visit(PAGE)) {
      String row =
          (String) visit.page().locator("tr[data-exposure=internet]").first().evaluate("r => r.id");
      box(visit, "internet").uncheck();

      visit.page().evaluate("id => (location.hash = id)", row);

      visit.page().locator("#" + row).waitFor();
      assertThat(box(visit, "internet").isChecked()).isTrue();
    }
  }

  @Test
  void withoutScriptsAllRowsStandAndNothingIsOffered() {
    try (FaceVisit visit =
        visit(site.http(), PAGE, new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      assertThat(visit.page().locator("exposure-filter").isVisible()).isFalse();
      assertThat(visit.page().locator(ROWS + ":visible").count())
          .isEqualTo(visit.page().locator(ROWS).count())
          .isPositive();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ru/weak.html, 1280, LIGHT",
    "en/weak.html, 320, DARK",
    "ru/about.html, 320, LIGHT",
    "en/about.html, 1280, DARK",
    "ru/exchange-2010/edge-transport.html, 1280, DARK",
    "en/exchange-2010/client-access.html, 320, LIGHT"
  })
  void pagesAreAccessible(String path, int width, ColorScheme scheme) {
    Browser.NewContextOptions options =
        new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme);
    try (FaceVisit visit = visit(site.file(), path, options)) {
      assertThat(visit.overflow()).isZero();
      List<Rule> found =
          new AxeBuilder(visit.page())
              .withTags(
                  List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
              .analyze()
              .getViolations();
      visit.forget();
      assertThat(found).isEmpty();
    }
  }
}
