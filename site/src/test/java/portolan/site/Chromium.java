package portolan.site;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The browser of the machine, started without a window. */
public final class Chromium implements AutoCloseable {
  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright) {
    this.playwright = playwright;
    this.browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(program())
                    // The sandbox of the browser does not start for root.
                    .setChromiumSandbox(!System.getProperty("user.name").equals("root"))
                    .setArgs(List.of("--disable-background-networking", "--disable-gpu")));
  }

  /**
   * Starts the browser that {@code PORTOLAN_CHROMIUM} names, otherwise the first one on the path.
   */
  public static Chromium start() {
    return new Chromium(
        Playwright.create(
            new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
  }

  private static Path program() {
    String named = System.getenv("PORTOLAN_CHROMIUM");
    if (named != null) {
      return Path.of(named);
    }
    return Stream.of("chromium", "chromium-browser", "google-chrome")
        .flatMap(
            name ->
                Stream.of(System.getenv("PATH").split(":", -1))
                    .map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no Chromium; run the tests with .ci/test"));
  }

  /** The running browser. */
  public Browser browser() {
    return browser;
  }

  /** An empty page, as wide as asked. */
  public Page page(int width) {
    return browser.newPage(new Browser.NewPageOptions().setViewportSize(width, 900));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
