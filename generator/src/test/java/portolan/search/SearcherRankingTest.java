package portolan.search;

import static org.assertj.core.api.Assertions.assertThat;
import static portolan.search.Shelf.itself;
import static portolan.search.Shelf.range;
import static portolan.search.Shelf.tcp;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portolan.search.query.Repair;
import portolan.text.Localized;

/** Which of several things that fulfil a query comes first. */
class SearcherRankingTest {
  private static final SearchIndex INDEX =
      new Shelf()
          .put("Secure line", "Signs in with Kerberos")
          .put("Kerberos", "Tickets")
          .put("Certificates", "Kerberos needs none of the certificates")
          .connect("Mail to the nest", "Gate server", "Nest server", "")
          .connect("Mail out of the nest", "Nest server", "Gate server", "")
          .connect("Copies", "Nest server", "Nest server", "")
          .put("Nest server", "Keeps what the gate server brings")
          .connect("Web mail", "Browser", "Client desk", "OWA")
          .put(
              Localized.same("Old web mail"),
              Localized.same("Of the desk"),
              "",
              "OWA telephone",
              List.of())
          .put("Page 110", "", itself(110, 110))
          .put("Page 143", "", itself(143, 143))
          .put("One", "", tcp(110))
          .put("Both", "", tcp(110), tcp(143))
          .put("Uses the range", "", range(6000, 6100))
          .put("Is the range", "", itself(6000, 6100))
          .index();

  private static final Searcher SEARCHER = new Searcher(INDEX);

  @AfterAll
  static void close() {
    INDEX.close();
  }

  private static List<String> titles(String text) {
    return SEARCHER.search(text, 20).hits().stream()
        .map(hit -> INDEX.documents().get(hit.document()).title().en())
        .toList();
  }

  private static List<Repair.Kind> repairs(String text) {
    return SEARCHER.search(text, 20).repairs().stream().map(Repair::kind).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"kerbros ", "kreberos ", "kerberso "})
  void aMisspeltWordScoresAsTheRightOne(String typed) {
    assertThat(SEARCHER.search(typed, 20).hits())
        .isNotEmpty()
        .isEqualTo(SEARCHER.search("kerberos ", 20).hits());
    assertThat(SEARCHER.search(typed, 20).repairs())
        .containsExactly(new Repair(Repair.Kind.FUZZY, typed.strip(), List.of("kerberos")));
  }

  @Test
  void ofAllFormsOfASimilarWordTheShortestIsReported() {
    assertThat(SEARCHER.search("sertificates certifikates ", 20).repairs())
        .contains(new Repair(Repair.Kind.FUZZY, "certifikates", List.of("certificates")));
  }

  @Test
  void aBeginningCountsByWhereItStands() {
    assertThat(titles("kerb")).startsWith("Kerberos").hasSize(3);
    assertThat(titles("ow")).startsWith("Web mail").hasSize(2);
  }

  @Test
  void namesOfTheThingComeBeforeNamesOfWhatItUses() {
    assertThat(titles("owa ")).containsExactly("Web mail", "Old web mail");
  }

  @Test
  void twoEndsInARowMeanTheConnectionsBetweenThem() {
    assertThat(titles("gate to nest ")).startsWith("Mail to the nest", "Mail out of the nest");
    assertThat(titles("nest gate ")).startsWith("Mail out of the nest", "Mail to the nest");
    assertThat(titles("from nest to gate ")).startsWith("Mail out of the nest", "Mail to the nest");
    assertThat(titles("nest server "))
        .as("the words of one end are no direction")
        .startsWith("Nest server");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"owa ports ", "порты owa ", "port owa", "which ports does owa need", "owa gjhns "})
  void wordsThatAskForPortsMeanNothingBesideOthers(String typed) {
    assertThat(titles(typed)).containsExactly("Web mail", "Old web mail");
    assertThat(repairs(typed)).isEmpty();
  }

  @Test
  void whatNobodyReadsExcludesNothing() {
    assertThat(titles("owa -telephone ")).contains("Old web mail");
    assertThat(titles("owa -desk ")).isEmpty();
    assertThat(titles("mail -desk ")).doesNotContain("Old web mail", "Web mail").hasSize(2);
  }

  @Test
  void unknownWordsAreLeftOutBeforeAnyWordIsEnough() {
    assertThat(titles("kerberos tickets xyzzy ")).containsExactly("Kerberos");
    assertThat(repairs("kerberos tickets xyzzy ")).containsExactly(Repair.Kind.RELAXED);
    assertThat(titles("tickets copies ")).containsExactlyInAnyOrder("Kerberos", "Copies");
  }

  @Test
  void ofAListThePagesComeFirstThenWhatNamesMost() {
    assertThat(titles("110, 143 ")).containsExactly("Page 110", "Page 143", "Both", "One");
    assertThat(titles("ports 143,110 ")).containsExactly("Page 110", "Page 143", "Both", "One");
  }

  @Test
  void whatIsTheRangeComesBeforeWhatUsesIt() {
    assertThat(titles("6050 ")).containsExactly("Is the range", "Uses the range");
  }
}
