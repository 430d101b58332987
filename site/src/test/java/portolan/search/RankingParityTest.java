package portolan.search;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portolan.text.Language;

/** The browser finds what Lucene finds, in the same order, with the same scores to the last bit. */
class RankingParityTest {
  /** Enough that shards and blocks are needed; the profile {@code long} has more. */
  private static final int DOCUMENTS = Integer.getInteger("portolan.synthetic-documents", 2_000);

  private static final int QUERIES = Integer.getInteger("portolan.queries", 1_000);

  @TempDir static Path folder;
  private static SearchIndex index;
  private static EnginePage page;

  @BeforeAll
  static void writeIndex() throws Exception {
    index = SearchIndex.of(SyntheticDocuments.of(DOCUMENTS), SyntheticDocuments.facets());
    EnginePage.writeIndex(index, folder);
    page = EnginePage.open(folder);
  }

  @AfterAll
  static void close() {
    page.close();
    index.close();
  }

  @Test
  void allKindsOfQueriesFindTheSame() {
    Parity.assertSame(index, page, Language.EN, new QueryGenerator(5, index).queries(QUERIES));
  }

  @Test
  void unknownWordsAreSpelledAlike() {
    Parity.assertSame(index, page, Language.RU, new QueryGenerator(6, index).misspelt(QUERIES / 2));
  }
}
