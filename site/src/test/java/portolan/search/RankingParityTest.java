package portolan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portolan.text.Language;

/** The browser finds what Lucene finds, in the same order, with the same scores to the last bit. */
class RankingParityTest {
  private static final int LIMIT = 10;
  private static final int DIFFERENCES_SHOWN = 5;

  /** Enough that shards and blocks are needed; the profile {@code long} has more. */
  private static final int DOCUMENTS = Integer.getInteger("portolan.synthetic-documents", 2_000);

  private static final int QUERIES = Integer.getInteger("portolan.queries", 1_000);

  @TempDir static Path folder;
  private static SearchIndex index;
  private static EnginePage page;

  @BeforeAll
  static void writeIndex() throws Exception {
    index = SearchIndex.of(SyntheticDocuments.of(DOCUMENTS), SyntheticDocuments.facets());
    TempExport.write(index, folder, false, 256, 16);
    page = EnginePage.open(folder);
  }

  @AfterAll
  static void close() {
    page.close();
    index.close();
  }

  @Test
  void allKindsOfQueriesFindTheSame() {
    assertSame(new QueryGenerator(5, index).queries(QUERIES));
  }

  @Test
  void unknownWordsAreSpelledAlike() {
    assertSame(new QueryGenerator(6, index).misspelt(QUERIES / 2));
  }

  private void assertSame(List<String> queries) {
    List<String> expected = new Answers(index, Language.EN, LIMIT).of(queries);
    List<String> actual =
        page.texts("search", Map.of("texts", queries, "root", "", "lang", "en", "limit", LIMIT));
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
        .isGreaterThan(queries.size() * 2L / 3);
  }
}
