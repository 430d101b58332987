package portolan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import portolan.text.Language;

/** Compares what Lucene and the browser answer. */
final class Parity {
  private static final int LIMIT = 10;
  private static final int DIFFERENCES_SHOWN = 5;

  private Parity() {}

  /** Fails unless total, hits, score bits, repairs, marked titles and passages are all equal. */
  static void assertSame(
      SearchIndex index, EnginePage page, Language language, List<String> queries) {
    List<String> expected = new Answers(index, language, LIMIT).of(queries);
    List<String> actual =
        page.texts(
            "search",
            Map.of("texts", queries, "root", "", "lang", language.code(), "limit", LIMIT));
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < queries.size(); i++) {
      if (!actual.get(i).equals(expected.get(i))) {
        differences.add(
            "query <%s>%nLucene:  %s%nbrowser: %s"
                .formatted(queries.get(i), expected.get(i), actual.get(i)));
      }
    }
    assertThat(differences.subList(0, Math.min(DIFFERENCES_SHOWN, differences.size())))
        .as(differences.size() + " of " + queries.size() + " queries differ")
        .isEmpty();
    assertThat(page.faults()).isEmpty();
    // Queries that find nothing would be equal too easily.
    assertThat(expected.stream().filter(answer -> !answer.startsWith("ok 0")).count())
        .isGreaterThan(queries.size() / 2L);
  }
}
