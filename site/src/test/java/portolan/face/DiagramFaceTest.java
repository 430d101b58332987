package portolan.face;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import portolan.site.Chromium;
import portolan.site.Project;

/** Diagrams of the published site: links, keyboard, marks, narrow screens, paper. */
class DiagramFaceTest {
  private static final List<String> PAGES =
      List.of(
          "exchange-2010/index.html",
          "exchange-2010/mail-flow-exchange-2010-outbound.html",
          "exchange-2010/client-access.html",
          "exchange-2010/edge-transport.html",
          "exchange-2010/hub-transport.html",
          "exchange-2010/mailbox.html",
          "exchange-2010/unified-messaging.html");
  private static final String LADDER = "ru/exchange-2010/hub-transport.html";

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

  private static FaceVisit visit(URI root, String path, int width, ColorScheme scheme) {
    Browser.NewContextOptions options =
        new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme);
    return new FaceVisit(chromium.browser(), options, root, path);
  }

  private static FaceVisit visit(String path) {
    return visit(site.http(), path, 1280, ColorScheme.LIGHT);
  }

  static Stream<String> pages() {
    return PAGES.stream().flatMap(p -> Stream.of("ru/" + p, "en/" + p));
  }

  static Stream<Arguments> looks() {
    return Stream.of("ru/" + PAGES.get(0), "en/" + PAGES.get(1), "ru/" + PAGES.get(3))
        .flatMap(
            page ->
                Stream.of(
                    Arguments.of(page, 1280, ColorScheme.LIGHT),
                    Arguments.of(page, 320, ColorScheme.DARK)));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkOfAPictureHasANameAndALivingTarget(String path) {
    try (FaceVisit visit = visit(path)) {
      Object faults =
          visit
              .page()
              .evaluate(
                  """
                  () => {
                    const links = [...document.querySelectorAll('.diagram svg a')];
                    const faults = links.length > 5 ? [] : ['too few links: ' + links.length];
                    const check = (ok, what, link) => ok || faults.push(what + ' ' + link.outerHTML);
                    for (const link of links) {
                      const href = link.getAttribute('href');
                      link.focus();
                      check(link.getAttribute('aria-label').trim() !== '', 'no name', link);
                      check(link.tabIndex === 0, 'not in the order of tabs', link);
                      check(link === document.activeElement, 'not focusable', link);
                      check(link.matches(':focus-visible'), 'focus not shown', link);
                      check(getComputedStyle(link).outlineStyle !== 'none', 'no outline', link);
                      check(
                        !href.startsWith('#') || document.getElementById(href.slice(1)),
                        'leads nowhere',
                        link,
                      );
                    }
                    return faults;
                  }
                  """);
      assertThat(faults).isEqualTo(List.of());
    }
  }

  @ParameterizedTest
  @MethodSource("looks")
  void axeFindsNothing(String path, int width, ColorScheme scheme) {
    try (FaceVisit visit = visit(site.file(), path, width, scheme)) {
      visit
          .page()
          .evaluate("document.querySelectorAll('.diagram details').forEach(d => d.open = true)");
      List<Rule> found =
          new AxeBuilder(visit.page())
              .options(withLabels())
              .withTags(
                  List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
              .analyze()
              .getViolations();
      visit.forget();
      assertThat(found).isEmpty();
      assertThat(visit.overflow()).isLessThanOrEqualTo(0);
    }
  }

  /** Names begin with what is seen; axe looks for it only when asked. */
  private static AxeRunOptions withLabels() {
    AxeRuleOptions on = new AxeRuleOptions();
    on.setEnabled(true);
    AxeRunOptions options = new AxeRunOptions();
    options.setRules(Map.of("label-content-name-mismatch", on));
    return options;
  }

  @Test
  void aLineAndItsRowMarkEachOther() {
    try (FaceVisit visit = visit(LADDER)) {
      Page page = visit.page();
      Locator row = page.locator("tr#edge-hub");
      assertThat(row.getAttribute("class")).doesNotContain("path--on");
      page.locator(".diagram svg g[data-rows~=edge-hub] a").first().hover();
      assertThat(row.getAttribute("class")).contains("path--on");
      assertThat(page.locator("tr.path--on").count()).isEqualTo(1);

      // Away from everything, since the page may scroll below the pointer.
      page.mouse().move(2, 2);
      page.locator("tr#edgesync a.path__name").focus();
      assertThat(page.locator(".diagram g.diagram__on").count()).isPositive();
      assertThat(
              page.locator(".diagram g.diagram__on").all().stream()
                  .allMatch(g -> g.getAttribute("data-rows").contains("edgesync")))
          .isTrue();

      page.locator("h1").hover();
      page.evaluate("document.activeElement.blur()");
      assertThat(page.locator(".diagram__on").count()).isZero();
    }
  }

  @Test
  void aNodeMarksItsLines() {
    try (FaceVisit visit = visit("en/exchange-2010/index.html")) {
      visit.page().locator(".diagram g[data-node=edge-transport] a").first().hover();
      List<Locator> marked = visit.page().locator("g.diagram__on[data-ends]").all();
      assertThat(marked).hasSizeGreaterThan(1);
      assertThat(marked).allMatch(g -> g.getAttribute("data-ends").contains("edge-transport"));
    }
  }

  @Test
  void theKeyboardCanSkipAPicture() {
    try (FaceVisit visit = visit(LADDER)) {
      Locator skip = visit.page().locator(".diagram__skip");
      skip.focus();
      assertThat(skip.evaluate("a => getComputedStyle(a).clipPath")).isEqualTo("none");
      visit.press("Enter", "Tab");
      assertThat(visit.isFocused(".diagram__list > summary")).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void onATelephoneTheListTakesThePlaceOfALadder(boolean script) {
    Browser.NewContextOptions options =
        new Browser.NewContextOptions().setViewportSize(400, 900).setJavaScriptEnabled(script);
    Page page = chromium.browser().newContext(options).newPage();
    page.navigate(site.file() + LADDER);
    // Without scripts nothing could open the list, so the picture stays.
    assertThat(page.locator(".diagram svg").isVisible()).isEqualTo(!script);
    assertThat(page.locator(".diagram__list li").first().isVisible()).isEqualTo(script);
    page.locator(".diagram__list > summary").click();
    assertThat(page.locator(".diagram__list li").first().isVisible()).isEqualTo(!script);
    page.context().close();
  }

  @ParameterizedTest
  @CsvSource({
    "ru/exchange-2010/index.html",
    "en/exchange-2010/mail-flow-exchange-2010-outbound.html"
  })
  void onPaperEveryDiagramFitsOneSheetAndIsLight(String path) {
    try (FaceVisit visit = visit(site.file(), path, 794, ColorScheme.DARK)) {
      Page page = visit.page();
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      // A sheet of A4 with margins of 14 mm, at 96 pixels to the inch.
      double highest = (297 - 28) / 25.4 * 96;
      for (Locator picture : page.locator(".diagram").all()) {
        assertThat(picture.boundingBox().height).isLessThan(highest);
      }
      assertThat(
              page.locator(".diagram__frame--server")
                  .first()
                  .evaluate("r => getComputedStyle(r).fill"))
          .isEqualTo("rgb(255, 255, 255)");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ru/exchange-2010/mail-flow-exchange-2010-outbound.html",
    "en/exchange-2010/mailbox.html"
  })
  void everyFileOfADiagramIsThere(String path) {
    try (FaceVisit visit = visit(path)) {
      List<Locator> files = visit.page().locator(".diagram__files a").all();
      assertThat(files).hasSize(3 * visit.page().locator(".diagram").count());
      for (Locator file : files) {
        URI target = URI.create(site.file() + path).resolve(file.getAttribute("href"));
        assertThat(Path.of(target)).isNotEmptyFile();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ru/exchange-2010/diagrams/exchange-2010-topology.svg",
    "en/exchange-2010/diagrams/role-mailbox.svg"
  })
  void theFileOpensFromDiskWithItsColours(String path) {
    try (FaceVisit visit = visit(site.file(), path, 1280, ColorScheme.DARK)) {
      Object colours =
          visit
              .page()
              .evaluate(
                  """
                  () => [...new Set([...document.querySelectorAll('text')]
                    .map(t => getComputedStyle(t).fill))].length
                  """);
      assertThat(((Number) colours).intValue()).isGreaterThan(1);
      assertThat(visit.page().locator("svg > rect").evaluate("r => getComputedStyle(r).fill"))
          .isEqualTo("rgb(255, 255, 255)");
    }
  }
}
