package portolan.face;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** One page, and everything about it that should not be: messages, errors, requests elsewhere. */
final class FaceVisit implements AutoCloseable {
  private final Page page;
  private final URI root;
  private final List<String> faults = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();

  FaceVisit(Browser browser, Browser.NewContextOptions options, URI root, String path) {
    this.root = root;
    this.page = browser.newContext(options).newPage();
    page.setDefaultTimeout(10_000);
    page.onConsoleMessage(m -> faults.add("console: " + m.text()));
    page.onPageError(e -> faults.add("error: " + e));
    page.onRequest(
        r -> {
          requests.add(r.url());
          if (!r.url().startsWith(root.toString().replace("file:///", "file:/"))
              && !r.url().startsWith(root.toString())
              && !r.url().startsWith("file:///")) {
            faults.add("request: " + r.url());
          }
        });
    page.addInitScript(
        "window.violations = [];"
            + "addEventListener('securitypolicyviolation',"
            + " e => violations.push(e.violatedDirective + ' ' + e.blockedURI))");
    page.navigate(root + path);
  }

  Page page() {
    return page;
  }

  /** Goes to another page of the site; the one before must have been without a fault. */
  FaceVisit open(String path) {
    assertNoFault();
    page.navigate(root + path);
    return this;
  }

  /** The field for searching. */
  Locator field() {
    return page.locator("#_q");
  }

  /** Types as a reader does and waits for an answer. */
  FaceVisit type(String text) {
    field().focus();
    page.keyboard().type(text);
    return this;
  }

  FaceVisit press(String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
    return this;
  }

  Locator options() {
    return page.locator("[role=option]");
  }

  /** Waits for the results below the field. */
  FaceVisit results() {
    options().first().waitFor();
    return this;
  }

  boolean isFocused(String selector) {
    return (boolean) page.evaluate("s => document.activeElement.matches(s)", selector);
  }

  /** Requests for files of the search. */
  List<String> searchRequests() {
    return requests.stream().filter(r -> r.contains("/search/")).toList();
  }

  /** Pixels by which the page scrolls sideways. */
  int overflow() {
    return ((Number)
            page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
        .intValue();
  }

  /** Forgets what was wrong so far: axe asks for files in a way that the browser refuses. */
  void forget() {
    faults.clear();
  }

  /** Ends the visit, which must have been without a fault. */
  @Override
  public void close() {
    assertNoFault();
    page.context().close();
  }

  private void assertNoFault() {
    assertThat(page.evaluate("window.hurt || null")).as("script from text").isNull();
    assertThat((List<?>) page.evaluate("window.violations")).as("violations").isEmpty();
    assertThat(faults).isEmpty();
  }
}
