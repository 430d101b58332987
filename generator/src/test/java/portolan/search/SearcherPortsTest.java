package portolan.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static portolan.search.Shelf.dynamic;
import static portolan.search.Shelf.itself;
import static portolan.search.Shelf.range;
import static portolan.search.Shelf.tcp;
import static portolan.search.Shelf.udp;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How numbers are ranked. */
class SearcherPortsTest {
  private static final SearchIndex INDEX =
      new Shelf()
          .put("System picks", "", dynamic(1024, 65535))
          .put("System picks late", "", dynamic(49152, 65535))
          .put("Wide", "", range(16000, 18000))
          .put("Narrow", "", range(16400, 16600))
          .put("Exact", "", tcp(16500))
          .put("Prose", "16500 16500 16500 16500")
          .put("Page", "", itself(16500, 16500))
          .put("Calls", "", range(5060, 5070))
          .put("Calls page", "", itself(5060, 5070))
          .put("One call", "", tcp(5065))
          .put("Wide calls", "", range(5000, 5100))
          .put("Beside calls", "", range(5068, 5080))
          .put("Names", "", udp(53))
          .put("Names again", "", tcp(53))
          .put("Web", "", tcp(443))
          .put("Web late", "", tcp(4430))
          .put("Web range", "", range(4435, 4439))
          .put("Kolibri 2010 guide", "The 2010 version of Kolibri", range(2001, 2020))
          .put("Port 2010", "", tcp(2010))
          .facet("product", "kolibri-2010", "Kolibri 2010")
          .index();

  private static final Searcher SEARCHER = new Searcher(INDEX);

  @AfterAll
  static void close() {
    INDEX.close();
  }

  private static SearchResult search(String text) {
    return SEARCHER.search(text, 20);
  }

  private static List<String> titles(String text) {
    return search(text).hits().stream()
        .map(hit -> INDEX.documents().get(hit.document()).title().en())
        .toList();
  }

  @Test
  void thePortItselfComesFirstThenExactPortsNarrowAndWideRangesDynamicOnesAndText() {
    assertThat(titles("16500 "))
        .containsExactly("Page", "Exact", "Narrow", "Wide", "System picks", "Prose");
    assertThat(search("порт 16500 ").hits())
        .extracting(SearchResult.Hit::document, SearchResult.Hit::score)
        .containsExactly(
            tuple(6, 410f), tuple(4, 400f), tuple(3, 230f), tuple(2, 200f), tuple(0, 105f));
  }

  @Test
  void aMarkedPortIsNoNumberInProse() {
    assertThat(titles("port 16500 ")).doesNotContain("Prose");
    assertThat(titles("16500/tcp "))
        .containsExactly("Page", "Exact", "Narrow", "Wide", "System picks");
  }

  @Test
  void narrowDynamicRangesComeFirst() {
    assertThat(titles("порт 50000 ")).containsExactly("System picks late", "System picks");
  }

  @Test
  void rangesRankWhatTheyAreAndHoldBeforeWhatHoldsThem() {
    assertThat(titles("5060-5070"))
        .containsExactly(
            "Calls page", "Calls", "One call", "Wide calls", "Beside calls", "System picks");
    assertThat(search("5060-5070").hits())
        .extracting(SearchResult.Hit::score)
        .containsExactly(410f, 400f, 350f, 240f, 110f, 105f);
    assertThat(search("60000-70000 ").total()).isZero();
    assertThat(search("1000-65535").hits())
        .filteredOn(hit -> hit.document() == 0)
        .extracting(SearchResult.Hit::score)
        .containsExactly(90f);
  }

  @Test
  void transportsCount() {
    assertThat(titles("udp/53 ")).containsExactly("Names");
    assertThat(titles("53 ")).containsExactly("Names", "Names again");
    assertThat(titles("5060-5070/udp")).containsExactly("Calls page");
    assertThat(titles("udp 443")).isEmpty();
  }

  @Test
  void aPortThatIsBeingTypedMayGoOn() {
    assertThat(titles("443")).containsExactly("Web", "Web late");
    assertThat(titles("443 ")).containsExactly("Web");
    assertThat(titles("tcp/443")).containsExactly("Web");
    assertThat(search("443").hits())
        .extracting(SearchResult.Hit::score)
        .containsExactly(400f, 100f);
  }

  @Test
  void listsAreAlternatives() {
    assertThat(titles("443, 53 ")).containsExactly("Names", "Names again", "Web");
    assertThat(titles("443 53 "))
        .as("nothing has both, so any is enough")
        .containsExactly("Names", "Names again", "Web");
    assertThat(search("443 53 ").repairs())
        .extracting(r -> r.kind().word())
        .containsExactly("relaxed");
  }

  @Test
  void theNumberOfAVersionDoesNotDrownTextAndIsAPortWhenMarked() {
    assertThat(titles("kolibri 2010 ")).startsWith("Kolibri 2010 guide");
    assertThat(titles("2010 ")).startsWith("Port 2010", "Kolibri 2010 guide");
    assertThat(search("2010 ").hits())
        .filteredOn(h -> h.document() == 17)
        .allMatch(h -> h.score() < 10);
    assertThat(search("порт 2010 ").hits())
        .filteredOn(h -> h.document() == 17)
        .extracting(SearchResult.Hit::score)
        .containsExactly(260f);
  }

  @ParameterizedTest
  @CsvSource({
    "'kolibri -2010', 0",
    "'calls -5065', 4",
    "'calls -5060-5070', 2",
    "'-16000-17000 prose', 1",
  })
  void exclusionsTakeWhatNamesThePort(String text, int total) {
    assertThat(search(text + " ").total()).isEqualTo(total);
  }

  @Test
  void everyNumberOfALongQueryIsRead() {
    assertThat(search("1,2,3,4,5,6,7,8,9,".repeat(12)).total()).isZero();
    assertThat(search("1-9,20-30 ".repeat(20)).total()).isZero();
  }
}
