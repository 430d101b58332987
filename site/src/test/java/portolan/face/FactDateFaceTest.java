package portolan.face;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portolan.site.Chromium;
import portolan.site.Project;

/** Dates of the published site, which a script marks by the clock of the reader. */
class FactDateFaceTest {
  private static final String PAGE = "outlook-com/timeline.html";

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

  private static List<String> states(String language, String clock) {
    try (BrowserContext context = chromium.browser().newContext()) {
      Page page = context.newPage();
      page.clock().setFixedTime(clock);
      page.navigate(site.file() + language + "/" + PAGE);
      assertThat(page.locator("fact-date").count()).isPositive();
      return page.locator(".date__state").allTextContents();
    }
  }

  private static int dates() {
    try (FaceVisit visit =
        new FaceVisit(
            chromium.browser(), new Browser.NewContextOptions(), site.file(), "en/" + PAGE)) {
      return visit.page().locator("fact-date").count();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ru, 1990-06-15T12:00:00, предстоит",
    "en, 1990-06-15T12:00:00, to come",
    "ru, 2190-06-15T12:00:00, прошло",
    "en, 2190-06-15T12:00:00, past"
  })
  void theClockOfTheReaderDecides(String language, String clock, String word) {
    assertThat(states(language, clock)).hasSize(dates()).containsOnly(word);
  }

  @Test
  void aDateThatIsUnderWayHasNoMark() {
    try (BrowserContext context = chromium.browser().newContext()) {
      Page page = context.newPage();
      page.navigate(site.file() + "en/" + PAGE);
      String first = (String) page.locator("fact-date").first().evaluate("d => d.dataset.first");
      page.clock().setFixedTime(first + "T12:00:00");
      page.reload();
      assertThat(page.locator("fact-date").first().locator(".date__state").count()).isZero();
    }
  }

  @Test
  void withoutAScriptDatesAreReadAsTheyAre() {
    Browser.NewContextOptions options = new Browser.NewContextOptions().setJavaScriptEnabled(false);
    try (BrowserContext context = chromium.browser().newContext(options)) {
      Page page = context.newPage();
      page.navigate(site.file() + "en/" + PAGE);
      for (Locator date : page.locator("fact-date").all()) {
        assertThat(date.textContent()).isNotBlank().doesNotContain("past", "to come");
      }
      assertThat(page.locator(".date__state").count()).isZero();
    }
  }
}
