package portolan.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the cases that the parser in the browser has to pass too. */
class QueryParserTest {
  /**
   * A line of the file.
   *
   * @param text a query
   * @param clauses groups in order, then exclusions
   * @param repairs markers in the wrong layout
   */
  record Case(
      @JsonProperty("text") String text,
      @JsonProperty("clauses") List<String> clauses,
      @JsonProperty("repairs") List<String> repairs) {}

  static List<Case> cases() throws IOException {
    try (InputStream in = QueryParserTest.class.getResourceAsStream("/search/parse-cases.json")) {
      return List.of(new ObjectMapper().readValue(in, Case[].class));
    }
  }

  /**
   * The notation: a word and a phrase as typed, {@code *} after what is still being typed, {@code
   * tcp/443}, {@code port 443} for a marked port, {@code any(25, 587)} for a list, {@code
   * role=edge} for a filter with its values split by {@code /}, {@code (a | b)} for alternatives,
   * {@code -} before an exclusion, and {@code '65536'} for a word of digits and dashes.
   */
  @ParameterizedTest
  @MethodSource("cases")
  void takesTextsApart(Case expected) {
    ParsedQuery query = QueryParser.parse(expected.text());
    assertThat(ClauseText.of(query)).as(expected.text()).isEqualTo(expected.clauses());
    assertThat(ClauseText.repairs(query))
        .isEqualTo(expected.repairs() == null ? List.of() : expected.repairs());
  }

  @Test
  void doesNotDependOnTheLanguageOfTheMachine() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(new Locale("tr"));
      assertThat(ClauseText.of(QueryParser.parse("IMAP TITLE "))).containsExactly("imap", "title");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void hostileTextsAreQueriesToo() {
    Random random = new Random(3);
    String alphabet =
        "\"«“„»”-−–…,;:|./'<>{}[]()0123456789 \t\u00a0tcpudproleпортor\ud800\udc00\u0000";
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(i % 100 == 0 ? 10_000 : 40); n > 0; n--) {
              text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            ParsedQuery query = QueryParser.parse(text.toString());
            assertThat(query.groups()).as(text.toString()).allMatch(g -> !g.isEmpty());
          }
        });
  }
}
