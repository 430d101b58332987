package portolan.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static portolan.search.Shelf.tcp;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import portolan.text.Localized;

/** Words, filters, exclusions and repairs. */
class SearcherTest {
  private static final SearchIndex INDEX =
      new Shelf()
          .put(
              new Localized("Почта от Ворот к Гнезду", "Mail from Gate to Nest"),
              new Localized("Проверка подлинности по Kerberos", "Authentication with Kerberos"),
              "Ворота Gate Гнездо Nest",
              "SMTP Postmark",
              List.of("role:gate", "role:nest", "kind:path", "transport:tcp", "proto:smtp"),
              tcp(25))
          .put(
              new Localized("Клиент к Гнезду", "Client to Nest"),
              new Localized("Подлинность не проверяется: POP3, IMAP4", "No check: POP3, IMAP4"),
              "Клиент Client Гнездо Nest",
              "",
              List.of("role:client", "role:nest", "kind:path", "transport:udp", "proto:imap4"),
              tcp(143))
          .put(
              new Localized("Безопасность", "Security"),
              new Localized("Шифрование Kerberos везде", "Encryption is everywhere: ёлка"),
              "",
              "",
              List.of("kind:guide"))
          .facet("role", "gate", "Ворота", "Gate Server", "Пограничный транспорт")
          .facet("role", "gate-keeper", "Gate Keeper")
          .facet("role", "nest", "Гнездо", "Nest", "Nëst Sërver", "Почтовый ящик")
          .facet("role", "client", "Клиент", "Client")
          .facet("kind", "path", "Соединение", "Connection")
          .facet("kind", "guide", "Руководство", "Guide")
          .facet("transport", "tcp", "TCP")
          .facet("transport", "udp", "UDP")
          .facet("proto", "smtp", "SMTP")
          .facet("proto", "imap4", "IMAP4")
          .index();

  private static final Searcher SEARCHER = new Searcher(INDEX);

  @AfterAll
  static void close() {
    INDEX.close();
  }

  private static SearchResult search(String text) {
    return SEARCHER.search(text, 10);
  }

  private static List<Integer> found(String text) {
    return search(text).hits().stream().map(SearchResult.Hit::document).toList();
  }

  private static List<String> repairs(String text) {
    return search(text).repairs().stream()
        .map(r -> (r.kind().word() + " " + r.from() + " " + String.join(",", r.to())).strip())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kerberos |0 2",
        "проверкой |0",
        "проверками подлинностью |0",
        "ЕЛКИ |2",
        "gate to nest |0",
        "почта gate |0",
        "kerberos -gate |2",
        "kerberos -шифрованием |0",
        "smtp or imap4 |0 1",
        "smtp OR imap4 client |1",
        "mail ИЛИ безопасность |0 2",
        "\"gate nest\" |0",
        "«подлинности по kerberos» |0",
        "\"nest gate\" |",
        "\"kerberos\" encryption |2",
        "-\"проверка подлинности\" kerberos |2",
        "security mail -x |2 0",
      })
  void findsWordsInBothLanguages(String text, String documents) {
    List<String> wanted = documents == null ? List.of() : List.of(documents.split(" "));
    assertThat(found(text + " ")).map(String::valueOf).containsExactlyInAnyOrderElementsOf(wanted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "role:nest|0 1",
        "роль:гнездо|0 1",
        "role:gate|0",
        "role:\"gate server\"|0",
        "роль:пограничный|0",
        "роль:\"почт ящ\"|0 1",
        "role:gate,client|0 1",
        "role:gate or role:client|0 1",
        "role:nest -role:gate|1",
        "kind:guide|2",
        "вид:руковод|2",
        "transport:udp|1",
        "proto:udp|1",
        "протокол:SMTP|0",
        "role:nest kerberos |0",
        "-role:nest|2",
        "-nest -security |",
        "role:gate or security |0 2",
        "role:nëst|0 1",
      })
  void filters(String text, String documents) {
    List<String> wanted = documents == null ? List.of() : List.of(documents.split(" "));
    assertThat(found(text)).map(String::valueOf).containsExactlyInAnyOrderElementsOf(wanted);
  }

  @Test
  void aQueryOfFiltersOnlyGivesAllDocumentsTheSameScoreInOrder() {
    assertThat(search("role:nest").hits())
        .containsExactly(new SearchResult.Hit(0, 1), new SearchResult.Hit(1, 1));
    assertThat(search("-role:client").hits()).extracting(SearchResult.Hit::score).containsOnly(1f);
    float alone = search("kerberos ").hits().get(0).score();
    assertThat(search("kerberos role:gate kind:path ").hits().stream().map(SearchResult.Hit::score))
        .allMatch(score -> score <= alone);
  }

  @Test
  void anExactNameWinsOverNamesThatBeginSo() {
    assertThat(found("role:gate")).containsExactly(0);
    assertThat(search("role:gat").total()).isEqualTo(1);
    assertThat(search("role:gate-keeper").total()).isZero();
    assertThat(search("role:gate-keeper").repairs()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kerbros |fuzzy kerbros kerberos",
        "kreberos |fuzzy kreberos kerberos",
        "шифравание |fuzzy шифравание шифрование",
        "ыьез |layout ыьез smtp",
        ",tpjgfcyjcnm |layout ,tpjgfcyjcnm безопасность",
        "зщке 25|layout зщке port",
        "gjhn 25|layout gjhn порт",
        "РОР3 |lookalike рор3 pop3",
        "клиeнт |lookalike клиeнт клиент",
        "smtp imap4 |relaxed",
        "role:nobody|unknown-filter role:nobody",
        "-role:nobody|unknown-filter role:nobody",
        "mail role:\"no body\"|unknown-filter role:\"no body\"",
        "зщке 25 ыьез kerbros |layout зщке port;layout ыьез smtp;fuzzy kerbros kerberos",
      })
  void repairsWhatFindsNothingAndSaysSo(String text, String repairs) {
    assertThat(repairs(text)).containsExactly(repairs.split(";"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"kerberos ", "kerb", "тср/25", "25", "K", "smtp k", "gate ", "the ", "и "})
  void leavesAloneWhatIsKnownOrJustBegun(String text) {
    assertThat(repairs(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"kerbros ", "зщке 25", "тср/25", "РОР3 ", "smtp k", "gate the ", "the gate -и"})
  void repairedQueriesFindSomething(String text) {
    assertThat(search(text).total()).isPositive();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "the ", "и", "or", "-", "\"\"", "99999 ", "1431 ", "14 ", "kerbe ", "xyzzy"
      })
  void findsNothing(String text) {
    assertThat(search(text).total()).isZero();
    assertThat(search(text).hits()).isEmpty();
  }

  @Test
  void theLastWordMayGoOn() {
    assertThat(found("kerbe")).containsExactlyInAnyOrder(0, 2);
    assertThat(found("mail kerbe")).containsExactly(0);
    assertThat(found("\"kerbe")).as("a phrase does not go on").isEmpty();
  }

  @Test
  void theSameWordTwiceIsTheSameQuery() {
    assertThat(search("kerberos kerberos Kerberos ").hits()).isEqualTo(search("kerberos ").hits());
    assertThat(search("kerberos or kerberos ").hits()).isEqualTo(search("kerberos ").hits());
    assertThat(search("25,25 25,25 ").hits()).isEqualTo(search("25 ").hits());
    assertThat(search("smtp/nest nest/smtp ").hits()).isEqualTo(search("smtp nest ").hits());
  }

  @Test
  void relaxingKeepsFiltersAndExclusions() {
    assertThat(found("security mail ")).containsExactlyInAnyOrder(0, 2);
    assertThat(found("security mail role:gate ")).containsExactly(0);
    assertThat(found("security mail -gate ")).containsExactly(2);
    assertThat(repairs("security mail role:client ")).isEmpty();
  }

  @Test
  void theTotalCountsWhatIsNotShown() {
    SearchResult result = SEARCHER.search("kerberos ", 1);
    assertThat(result.total()).isEqualTo(2);
    assertThat(result.hits()).hasSize(1);
  }

  @Test
  void anEmptyIndexAnswersToo() {
    try (SearchIndex empty = new Shelf().index()) {
      assertThat(new Searcher(empty).search("kerberos 443 5060-5070 -x role:y", 10).total())
          .isZero();
    }
  }

  @Test
  void hostileTextsAreAnswered() {
    Random random = new Random(5);
    String alphabet = "\"«»”-−–…,;:|./' 0123456789\tkerbosпортгнездrole\ud800\udc00\u0000\uffff";
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          assertThat(search("\"".repeat(10_000)).total()).isZero();
          assertThat(search("kerbros".repeat(10_000)).total()).isZero();
          assertThat(search("1 a ".repeat(2_500)).total()).isNotNegative();
          for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(220); n > 0; n--) {
              text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertThat(search(text.toString()).total()).as(text.toString()).isNotNegative();
          }
        });
  }
}
