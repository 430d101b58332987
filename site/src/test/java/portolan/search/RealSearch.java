package portolan.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The search in the real catalog. */
final class RealSearch {
  private final SearchIndex index;
  private final Searcher searcher;

  private RealSearch(SearchIndex index) {
    this.index = index;
    this.searcher = new Searcher(index);
  }

  /** Reads the catalog and indexes it. */
  static RealSearch open() {
    try {
      return new RealSearch(CatalogIndex.open());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  SearchResult search(String query) {
    return searcher.search(query, 10);
  }

  /** Addresses of the best hits, best first, below the folder of a language. */
  List<String> addresses(SearchResult result) {
    return result.hits().stream().map(h -> address(index.documents().get(h.document()))).toList();
  }

  /** Addresses of everything that can be found. */
  List<String> addresses() {
    return index.documents().stream().map(RealSearch::address).toList();
  }

  private static String address(SearchDocument document) {
    String anchor = document.place().anchor();
    return document.place().page() + (anchor.isEmpty() ? "" : "#" + anchor);
  }
}
