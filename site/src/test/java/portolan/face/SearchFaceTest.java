package portolan.face;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import portolan.site.Chromium;

/** The search box, the page for searching and its help. */
class SearchFaceTest {
  private static final String EVIL = "\"><img src=x onerror=\"window.hurt=1\">";
  private static final String EDGE = "en/exchange-2010/edge-transport.html";

  @TempDir static Path folder;
  private static FaceSite site;
  private static Chromium chromium;

  @BeforeAll
  static void open() {
    site = FaceSite.withStandIn(folder);
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

  private static Browser.NewContextOptions width(int width) {
    return new Browser.NewContextOptions()
        .setViewportSize(width, 900)
        .setReducedMotion(ReducedMotion.REDUCE);
  }

  private static FaceVisit visit(URI root, String path) {
    return visit(width(1280), root, path);
  }

  private static FaceVisit visit(Browser.NewContextOptions options, URI root, String path) {
    return new FaceVisit(chromium.browser(), options, root, path);
  }

  @ParameterizedTest
  @MethodSource("roots")
  void loadsNothingBeforeTheReaderSearches(URI root) {
    try (FaceVisit visit = visit(root, EDGE)) {
      assertThat(visit.searchRequests()).isEmpty();
      visit.type("a").results();
      assertThat(visit.searchRequests()).hasSize(2);
    }
  }

  @ParameterizedTest
  @MethodSource("roots")
  void showsResultsByKindAndOpensTheChosenOne(URI root) {
    try (FaceVisit visit = visit(root, EDGE)) {
      visit.type("mail").results();
      assertThat(visit.field().getAttribute("aria-expanded")).isEqualTo("true");
      assertThat(visit.page().locator("[role=listbox] [role=group]").count()).isEqualTo(3);
      assertThat(visit.page().locator(".search__group").allInnerTexts())
          .containsExactly("Connections", "Firewall rules", "Notes");
      assertThat(visit.page().locator(".search__option mark").first().innerText())
          .isEqualTo("mail");
      assertThat(visit.page().locator(".search__all").innerText()).isEqualTo("All results: 45");

      visit.press("ArrowDown", "ArrowDown", "ArrowUp");
      assertThat(visit.field().getAttribute("aria-activedescendant"))
          .isEqualTo(visit.page().locator("[aria-selected=true]").getAttribute("id"))
          .isEqualTo("_result-0");
      visit.press("ArrowUp");
      assertThat(visit.field().getAttribute("aria-activedescendant")).isNull();
      visit.press("ArrowDown", "Enter");
      visit.page().waitForURL("**/" + EDGE + "#edgesync");
      assertThat(visit.page().locator("#edgesync:target").boundingBox().y).isGreaterThan(65);
    }
  }

  @ParameterizedTest
  @MethodSource("roots")
  void opensThePageForSearchingWithEnter(URI root) {
    try (FaceVisit visit = visit(root, "ru/index.html")) {
      visit.type("443 +&#").results().press("Enter");
      visit.page().waitForURL("**/ru/search.html?q=443*");
      assertThat(visit.field().inputValue()).isEqualTo("443 +&#");
      visit.page().locator(".hit").first().waitFor();
      assertThat(visit.page().title()).startsWith("443 +&#");
    }
  }

  @Test
  void closesWithEscapeAndGoesBackToWhereTheReaderWas() {
    try (FaceVisit visit = visit(site.file(), EDGE)) {
      visit.page().locator(".brand").focus();
      visit.press("/").type("mail").results().press("Escape");
      assertThat(visit.options().first().isVisible()).isFalse();
      assertThat(visit.field().inputValue()).isEqualTo("mail");
      visit.press("Escape");
      assertThat(visit.field().inputValue()).isEmpty();
      assertThat(visit.isFocused(".brand")).isTrue();
    }
  }

  @Test
  void closesWhenTheReaderGoesElsewhere() {
    try (FaceVisit visit = visit(site.file(), EDGE)) {
      visit.type("mail").results();
      visit.page().mouse().click(100, 800);
      assertThat(visit.options().first().isVisible()).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("roots")
  void keysLeadToTheFieldUnlessTheyAreSwitchedOff(URI root) {
    try (FaceVisit visit = visit(root, "en/search-help.html")) {
      visit.press("/");
      assertThat(visit.isFocused("#_q")).isTrue();
      visit.press("/");
      assertThat(visit.field().inputValue()).isEqualTo("/");

      visit.page().getByRole(com.microsoft.playwright.options.AriaRole.SWITCH).uncheck();
      visit.page().locator(".brand").focus();
      visit.press("/");
      assertThat(visit.isFocused("#_q")).isFalse();
      visit.press("Control+k");
      assertThat(visit.isFocused("#_q")).isTrue();

      visit.page().reload();
      assertThat(visit.page().locator("[role=switch]").isChecked()).isFalse();
      visit.press("/");
      assertThat(visit.isFocused("#_q")).isFalse();
      visit.page().locator("[role=switch]").check();
      visit.page().locator(".brand").focus();
      visit.press("/");
      assertThat(visit.isFocused("#_q")).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "failed, The search did not load",
    "updating, being updated",
    "none, Nothing found",
    "layout, other keyboard layout"
  })
  void saysWhatBecameOfTheQuery(String query, String said) {
    try (FaceVisit visit = visit(site.file(), EDGE)) {
      visit.type(query);
      visit.page().locator(".search__note", withText(said)).waitFor();
    }
    try (FaceVisit visit = visit(site.file(), "en/search.html?q=" + query)) {
      visit.page().locator("[role=status] .results__note", withText(said)).waitFor();
    }
  }

  private static com.microsoft.playwright.Page.LocatorOptions withText(String text) {
    return new com.microsoft.playwright.Page.LocatorOptions().setHasText(text);
  }

  @Test
  void doesNotSayThatItLoadsOnceItHasAnswered() {
    try (FaceVisit visit = visit(site.file(), EDGE)) {
      visit.type("mail server").results();
      visit.page().waitForTimeout(400);
      assertThat(visit.page().locator(".search__note").isVisible()).isFalse();
    }
  }

  @Test
  void announcesTheNumberOfResults() {
    try (FaceVisit visit = visit(site.file(), EDGE)) {
      visit.type("mail");
      visit.page().locator("search-box [role=status]", withText("Results: 45")).waitFor();
    }
  }

  @ParameterizedTest
  @MethodSource("roots")
  void keepsItsStateInTheAddress(URI root) {
    try (FaceVisit visit = visit(root, "en/search.html?q=mail")) {
      visit.page().locator("input[value=rule]").check();
      visit.page().waitForURL("**/search.html?q=mail&kind=rule");
      visit.page().locator(".results__count", withText("11")).waitFor();
      assertThat(visit.isFocused("input[value=rule]")).isTrue();
      visit.page().locator("input[value=udp]").check();
      visit.page().waitForURL("**/search.html?q=mail&kind=rule&transport=udp");
      visit.page().goBack();
      visit.page().goBack();
      visit.page().locator(".results__count", withText("45")).waitFor();
      assertThat(visit.page().url()).endsWith("search.html?q=mail");

      visit.type("s");
      visit.page().waitForURL("**/search.html?q=mails");
      visit.page().goForward();
      assertThat(visit.field().inputValue()).isEqualTo("mail");
    }
    try (FaceVisit visit = visit(root, "en/search.html?q=mail&kind=rule&role=role-10")) {
      visit.page().locator(".results__count", withText("11")).waitFor();
      visit.page().locator("input[value=role-10]").waitFor();
      assertThat(visit.page().locator("input:checked").count()).isEqualTo(2);
      assertThat(visit.page().evaluate("JSON.stringify(standIn[0])"))
          .isEqualTo("[\"mail\",{\"kind\":[\"rule\"],\"role\":[\"role-10\"]}]");
      visit.page().locator(".facets__clear").click();
      visit.page().waitForURL("**/search.html?q=mail");
    }
  }

  @Test
  void showsTwentyMoreResults() {
    try (FaceVisit visit = visit(site.file(), "ru/search.html?q=mail")) {
      visit.page().locator(".results__list + button").click();
      visit.page().locator(".hit").nth(39).waitFor();
      assertThat(visit.isFocused(".results__list li:nth-child(21) a")).isTrue();
      visit.page().locator(".results__list + button").click();
      visit.page().locator(".hit").nth(44).waitFor();
      assertThat(visit.page().locator(".results__list + button").isVisible()).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("roots")
  void showsEveryTextAsText(URI root) {
    try (FaceVisit visit = visit(root, "en/search.html?q=" + encoded(EVIL) + "#" + encoded(EVIL))) {
      visit.page().locator(".hit").first().waitFor();
      assertThat(visit.field().inputValue()).isEqualTo(EVIL);
      assertThat(visit.page().locator(".hit").nth(2).innerText()).contains("<script>");
      assertThat(visit.page().locator("img").count()).isZero();
      visit.page().locator("input[value=rule]").check();
    }
    try (FaceVisit visit = visit(root, EDGE)) {
      visit.type(EVIL + " layout").results();
      visit.page().locator(".search__note", withText("<img src=x")).waitFor();
      assertThat(visit.page().locator("img").count()).isZero();
    }
  }

  private static String encoded(String text) {
    return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ru/index.html", "ru/exchange-2010/edge-transport.html"})
  void fitsOnAPhone(String path) {
    try (FaceVisit visit = visit(width(320), site.file(), path)) {
      assertThat(visit.overflow()).isLessThanOrEqualTo(0);
      visit.press("/").type("443").results();
      assertThat(visit.overflow()).isLessThanOrEqualTo(0);
      assertThat(visit.options().first().boundingBox().width).isLessThan(320);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ru/search.html?q=443", "en/search.html?q=none", "ru/search-help.html"})
  void pagesFitOnAPhone(String path) {
    try (FaceVisit visit = visit(width(320), site.file(), path)) {
      visit.page().waitForTimeout(300);
      openAll(visit);
      assertThat(visit.overflow()).isLessThanOrEqualTo(0);
    }
  }

  @Test
  void opensFacetsOnAPhone() {
    try (FaceVisit visit = visit(width(320), site.file(), "ru/search.html?q=443")) {
      visit.page().locator(".facets__open").click();
      visit.page().locator("input[value=rule]").check();
      visit.page().locator(".facets__open", withText("(1)")).waitFor();
    }
  }

  @Test
  void leadsToTheIndexOfPortsWithoutScripts() {
    Browser.NewContextOptions without = width(1280).setJavaScriptEnabled(false);
    try (var context = chromium.browser().newContext(without)) {
      var page = context.newPage();
      for (String path : List.of(EDGE, "en/index.html")) {
        page.navigate(site.file() + path);
        assertThat(page.locator("#_q").isVisible()).isFalse();
        page.locator(".search__static").click();
        assertThat(page.url()).endsWith("en/ports/index.html");
      }
      page.navigate(site.file() + "en/search.html?q=443");
      assertThat(page.locator("main").innerText()).contains("The search itself is a script");
      assertThat(page.locator("main a[href='ports/index.html']").first().isVisible()).isTrue();
    }
  }

  @Test
  void showsTheChosenResultInForcedColours() {
    Browser.NewContextOptions forced = width(1280).setForcedColors(ForcedColors.ACTIVE);
    try (FaceVisit visit = visit(forced, site.file(), EDGE)) {
      visit.type("mail").results();
      // Answers to the first letters may come before; the last one ends what they have marked.
      visit.page().locator(".search__all", withText("45")).waitFor();
      visit.press("ArrowDown");
      Object outline =
          visit
              .page()
              .evaluate(
                  "getComputedStyle(document.querySelector('[aria-selected=true]')).outlineStyle");
      assertThat(outline).isEqualTo("solid");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1280, LIGHT",
    "1280, DARK",
    "320, LIGHT",
    "320, DARK",
  })
  void hasNoFindingsOfAxe(int width, ColorScheme scheme) {
    Browser.NewContextOptions options = width(width).setColorScheme(scheme);
    for (String path : List.of("en/search.html?q=mail", "ru/search.html", "ru/search-help.html")) {
      try (FaceVisit visit = visit(options, site.file(), path)) {
        if (path.contains("?")) {
          visit.page().locator(".hit").first().waitFor();
          if (width < 1024) {
            visit.page().locator(".facets__open").click();
          }
        }
        openAll(visit);
        findings(visit);
      }
    }
    for (String path : List.of(EDGE, "ru/index.html")) {
      try (FaceVisit visit = visit(options, site.file(), path)) {
        visit.press("/").type("layout").results().press("ArrowDown");
        findings(visit);
      }
    }
  }

  private static void openAll(FaceVisit visit) {
    visit
        .page()
        .evaluate("document.querySelectorAll('main details').forEach(d => (d.open = true))");
  }

  private static void findings(FaceVisit visit) {
    assertThat(
            new AxeBuilder(visit.page())
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations())
        .as(visit.page().url())
        .isEmpty();
    visit.forget();
  }

  @Test
  void triesAgainWhenTheEngineIsGone() throws IOException {
    Path engine = site.path("search/stand-in.js");
    Path away = site.path("search/away.js");
    Files.move(engine, away);
    try {
      var page = chromium.page(1280);
      page.navigate(site.http() + EDGE);
      page.locator("#_q").fill("mail");
      page.locator(".search__note", withText("being updated")).waitFor();
      Files.move(away, engine);
      page.locator("#_q").fill("mails");
      page.locator("[role=option]").first().waitFor();
      page.close();
    } finally {
      if (Files.exists(away)) {
        Files.move(away, engine);
      }
    }
  }
}
