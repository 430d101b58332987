package portolan.search;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portolan.text.Language;

/** In the real catalog too, the browser finds what Lucene finds. */
class CatalogParityTest {
  private static final int QUERIES = Integer.getInteger("portolan.queries", 1_000);

  @TempDir static Path folder;
  private static SearchIndex index;
  private static EnginePage page;

  @BeforeAll
  static void writeIndex() throws Exception {
    index = CatalogIndex.open();
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
    Parity.assertSame(index, page, Language.RU, new QueryGenerator(1, index).queries(QUERIES));
    Parity.assertSame(index, page, Language.EN, new QueryGenerator(2, index).queries(QUERIES / 2));
  }

  @Test
  void labelledQueriesFindTheSame() {
    List<String> queries = LabelledQuery.all().stream().map(LabelledQuery::query).toList();
    Parity.assertSame(index, page, Language.RU, queries);
    Parity.assertSame(index, page, Language.EN, queries);
  }
}
