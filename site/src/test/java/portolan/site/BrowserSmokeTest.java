package portolan.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The built site in a real browser, opened from its folder. */
class BrowserSmokeTest {
  private static Chromium chromium;

  @BeforeAll
  static void openBrowser() {
    chromium = Chromium.start();
  }

  @AfterAll
  static void closeBrowser() {
    chromium.close();
  }

  /** A page without a message in its console and without a request to another place. */
  private record Visit(Page page, List<String> faults) {}

  private static Visit visit(String path, int width) {
    Page page = chromium.page(width);
    List<String> faults = new ArrayList<>();
    page.onConsoleMessage(m -> faults.add("console: " + m.text()));
    page.onPageError(e -> faults.add("error: " + e));
    page.onRequest(
        r -> {
          if (!r.url().startsWith("file:")) {
            faults.add("request: " + r.url());
          }
        });
    int hash = path.indexOf('#');
    String file = hash < 0 ? path : path.substring(0, hash);
    String fragment = hash < 0 ? "" : path.substring(hash);
    page.navigate(Project.site().resolve(file).toUri() + fragment);
    return new Visit(page, faults);
  }

  @ParameterizedTest
  @CsvSource({
    "en/index.html, 'Which port, from whom, to whom, how protected', en",
    "ru/index.html, 'Какой порт, от кого, к кому и как защищён', ru",
    "en/exchange-2010/edge-transport.html, Edge Transport server, en",
    "ru/exchange-2010/edge-transport.html, Пограничный транспортный сервер, ru"
  })
  void pageOpensFromItsFolder(String path, String heading, String language) {
    Visit visit = visit(path, 1280);
    assertThat(visit.page().locator("h1").innerText().replace('\u00a0', ' ')).isEqualTo(heading);
    assertThat(visit.page().locator("html").getAttribute("lang")).isEqualTo(language);
    assertThat(visit.faults()).isEmpty();
    visit.page().close();
  }

  @Test
  void rowOfEdgeSyncSaysWhatItShould() {
    Visit visit = visit("en/exchange-2010/edge-transport.html#edgesync", 1280);
    String row = visit.page().locator("#edgesync").innerText();
    assertThat(row).contains("50636").contains("TCP").contains("Basic").contains("on by default");
    assertThat(visit.faults()).isEmpty();
    visit.page().close();
  }

  @ParameterizedTest
  @CsvSource({
    "ru/index.html",
    "ru/exchange-2010/index.html",
    "ru/exchange-2010/client-access.html",
    "ru/exchange-2010/firewall-rules.html",
    "ru/exchange-2010/static-ports.html",
    "ru/between/exchange-2010/index.html",
    "ru/between/exchange-2010/hub-transport--edge-transport.html",
    "ru/exchange-2010/dynamic-ports.html",
    "ru/ports/index.html",
    "ru/ports/135.html",
    "ru/protocols/smtp.html",
    "ru/sources.html",
    "ru/corrections.html",
    "ru/unverified.html",
    "ru/glossary.html",
    "ru/about.html",
    "en/exchange-2010/unified-messaging.html"
  })
  void noPageScrollsSidewaysOnAPhone(String path) {
    Visit visit = visit(path, 320);
    Object overflow =
        visit
            .page()
            .evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(((Number) overflow).intValue()).as(path).isLessThanOrEqualTo(0);
    assertThat(visit.faults()).isEmpty();
    visit.page().close();
  }

  @Test
  void languageSwitchKeepsTheRow() {
    Visit visit = visit("ru/exchange-2010/edge-transport.html#edgesync", 1280);
    visit.page().locator("language-links a").click();
    assertThat(visit.page().url()).endsWith("en/exchange-2010/edge-transport.html#edgesync");
    visit.page().close();
  }
}
