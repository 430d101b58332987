package portolan.face;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.net.URI;
import java.util.LinkedHashMap;
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
import portolan.site.Chromium;
import portolan.site.Project;

/** The published search in the published site. */
class RealFaceTest {
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

  static Stream<Arguments> rootsAndLanguages() {
    return site.roots().stream()
        .flatMap(root -> Stream.of("ru", "en").map(language -> Arguments.of(root, language)));
  }

  private static FaceVisit visit(URI root, String path) {
    Browser.NewContextOptions options = new Browser.NewContextOptions().setViewportSize(1280, 900);
    return new FaceVisit(chromium.browser(), options, root, path);
  }

  /** A visitor who asks one thing after the other in one language. */
  private record Reader(FaceVisit visit, String language) {
    ShownResults ask(String query) {
      visit.open(language + "/" + ShownResults.page(query));
      return ShownResults.on(visit.page());
    }

    int total(String query) {
      return ask(query).total();
    }
  }

  /** Queries of the page that explains how to search, by what they explain. */
  private static Map<String, String> examples(FaceVisit visit) {
    Map<String, String> examples = new LinkedHashMap<>();
    for (Locator section : visit.page().locator("section:has(.example__query)").all()) {
      String name = section.locator("h2").getAttribute("id");
      int number = 1;
      for (String query : section.locator(".example__query").allInnerTexts()) {
        examples.put(name + number++, query);
      }
    }
    return examples;
  }

  @ParameterizedTest
  @MethodSource("rootsAndLanguages")
  void everyExampleDoesWhatIsSaidOfIt(URI root, String language) {
    try (FaceVisit visit = visit(root, language + "/search-help.html")) {
      Map<String, String> examples = examples(visit);
      assertThat(examples).hasSize(27);
      Reader reader = new Reader(visit, language);
      Map<String, ShownResults> found = new LinkedHashMap<>();
      examples.forEach((name, query) -> found.put(name, reader.ask(query)));
      assertThat(found).allSatisfy((name, results) -> assertThat(results.hits()).isNotEmpty());
      assertThat(found)
          .allSatisfy(
              (name, results) ->
                  assertThat(results.note().isEmpty())
                      .as(results.note())
                      .isEqualTo(!List.of("repairs1", "repairs3", "repairs4").contains(name)));
      ports(examples, found);
      words(examples, found, reader);
      filters(found, language);
      repairs(found, language);
    }
  }

  private static void ports(Map<String, String> examples, Map<String, ShownResults> found) {
    String page = "ports/" + examples.get("ports1") + ".html";
    for (String name : List.of("ports1", "ports2", "ports3", "repairs1", "repairs2")) {
      assertThat(found.get(name).first().address()).as(name).isEqualTo(page);
    }
    assertThat(found.get("ports2").hits()).allMatch(hit -> hit.ports().contains("TCP"));
    assertThat(found.get("ports3").total()).isLessThan(found.get("ports1").total());
    assertThat(found.get("ports4").addresses().subList(0, 2))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(examples.get("ports4").split(", ", -1))
                .map(port -> "ports/" + port + ".html")
                .toList());
    String range = examples.get("ports5");
    for (String name : List.of("ports5", "ports6")) {
      assertThat(found.get(name).first().ports()).startsWith(range.replace('-', '–'));
      assertThat(found.get(name).addresses().subList(0, 2)).contains("ports/" + range + ".html");
    }
  }

  private static void words(
      Map<String, String> examples, Map<String, ShownResults> found, Reader reader) {
    for (String name : List.of("words1", "words2")) {
      assertThat(found.get(name).hits())
          .as(name)
          .anyMatch(
              hit -> hit.marks().stream().anyMatch(m -> !m.equalsIgnoreCase(examples.get(name))));
    }
    String phrase = examples.get("words3").replace("\"", "");
    assertThat(found.get("words3").total()).isLessThanOrEqualTo(reader.total(phrase + " "));

    List<String> either = List.of(examples.get("words4").split(" (или|or) ", -1));
    String required = examples.get("words5").replace(examples.get("words4") + " ", "");
    assertThat(found.get("words4").total())
        .isGreaterThanOrEqualTo(reader.total(either.get(0) + " "))
        .isGreaterThanOrEqualTo(reader.total(either.get(1) + " "));
    assertThat(found.get("words5").total())
        .isLessThan(found.get("words4").total())
        .isLessThan(reader.total(required + " "));

    String[] without = examples.get("words6").split(" -", -1);
    assertThat(found.get("words6").total()).isLessThan(reader.total(without[0] + " "));
    assertThat(found.get("words6").hits())
        .noneMatch(hit -> hit.title().contains(without[1]) || hit.where().contains(without[1]));

    assertThat(found.get("words7").total()).isEqualTo(reader.total(without[1] + " "));

    String[] ends = examples.get("words8").split(" (?:to )?", -1);
    assertThat(found.get("words8").addresses().subList(0, 2))
        .containsSequence(
            reader.ask(ends[0] + " " + ends[1]).first().address(),
            reader.ask(ends[1] + " to " + ends[0]).first().address());
  }

  private static void filters(Map<String, ShownResults> found, String language) {
    String rule = language.equals("ru") ? "Правило брандмауэра" : "Firewall rule";
    assertThat(found.get("filters6").hits()).allMatch(hit -> hit.kind().equals(rule));
    assertThat(found.get("filters7").hits())
        .filteredOn(hit -> !hit.ports().isEmpty())
        .isNotEmpty()
        .allMatch(hit -> hit.ports().contains("UDP"));
  }

  private static void repairs(Map<String, ShownResults> found, String language) {
    boolean russian = language.equals("ru");
    assertThat(found.get("repairs1").note()).contains(russian ? "раскладке" : "layout");
    assertThat(found.get("repairs3").note()).contains(russian ? "похожего" : "similar words");
    assertThat(found.get("repairs4").note()).contains(russian ? "часть из них" : "some of them");
  }

  @Test
  void everyValueOfAFilterIsUnderstood() {
    try (FaceVisit visit = visit(site.file(), "ru/search-help.html")) {
      List<String> queries =
          visit.page().locator(".accepted a").all().stream()
              .map(link -> link.getAttribute("href"))
              .toList();
      assertThat(queries).hasSizeGreaterThan(50);
      for (String query : queries) {
        visit.open("ru/" + query);
        assertThat(ShownResults.on(visit.page()).note()).as(query).isEqualTo("");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "443, ports/443.html, ''",
    "16500, ports/16000-17000.html, ''",
    "50000, ports/49152-65535.html, ''",
    "50636, ports/50636.html, ''",
    "порт 587, ports/587.html, ''",
    "зщке 25, ports/25.html, раскладке",
    "ыьез, protocols/smtp.html, раскладке",
    "kerbros, protocols/kerberos.html, похожего",
    "пограничного сервера, exchange-se/edge-transport.html, ''",
    "edge to hub, exchange-2010/hub-transport.html#edge-hub, ''"
  })
  void whatPeopleAskIsAnsweredFirst(String query, String wanted, String said) {
    try (FaceVisit visit = visit(site.file(), "ru/" + ShownResults.page(query))) {
      ShownResults results = ShownResults.on(visit.page());
      // A range is a thing of its own in each product line, and has a page of its own.
      int first = wanted.matches("ports/\\d+-\\d+\\.html") ? 3 : 1;
      assertThat(results.addresses().subList(0, first)).contains(wanted);
      assertThat(results.note()).contains(said);
      assertThat(results.note().isEmpty()).isEqualTo(said.isEmpty());
    }
  }

  @Test
  void chosenFacetsDoNotShortenTheQuery() {
    try (FaceVisit visit = visit(site.file(), "ru/search.html?q=443")) {
      int all = ShownResults.on(visit.page()).total();
      visit.page().locator("[data-facet=role] summary").click();
      int roles = visit.page().locator("input[name=role]").count();
      assertThat(roles).isGreaterThan(8);
      for (int i = 0; i < roles; i++) {
        visit.page().evaluate("document.querySelector('input[name=role]:not(:checked)').click()");
        visit.page().locator("input[name=role]:checked >> nth=" + i).waitFor();
      }
      ShownResults chosen = ShownResults.on(visit.page());
      assertThat(chosen.total()).isPositive().isLessThanOrEqualTo(all);
      assertThat(chosen.first().address()).isEqualTo("ports/443.html");
    }
  }

  @ParameterizedTest
  @MethodSource("rootsAndLanguages")
  void everyFacetIsCalledByItsName(URI root, String language) {
    try (FaceVisit visit = visit(root, language + "/" + ShownResults.page("kerberos"))) {
      visit.page().locator(".facet").first().waitFor();
      for (Locator item : visit.page().locator(".facet__item").all()) {
        String id = item.locator("input").getAttribute("value");
        assertThat(item.locator(".facet__name").textContent()).isNotEmpty().isNotEqualTo(id);
      }
    }
  }
}
