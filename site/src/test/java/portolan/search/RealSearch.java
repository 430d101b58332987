package portolan.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import portolan.address.Addresses;
import portolan.catalog.CatalogReader;
import portolan.catalog.MessagesReader;
import portolan.entry.Entries;
import portolan.model.Catalog;
import portolan.page.SitePlan;
import portolan.search.document.Documents;
import portolan.search.document.SearchSource;
import portolan.search.document.SearchWords;
import portolan.site.Project;
import portolan.source.Diagnostics;
import portolan.text.Language;
import portolan.text.Localized;
import portolan.text.Messages;

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
    SearchSource source = source();
    return new RealSearch(SearchIndex.of(Documents.of(source), Documents.facetNames(source)));
  }

  private static SearchSource source() {
    Diagnostics diagnostics = new Diagnostics();
    Path root = Project.ROOT;
    try {
      Map<Language, Messages> messages =
          new MessagesReader(root.resolve("themes/portolan"), diagnostics).read();
      Catalog catalog =
          new CatalogReader(root.resolve("content"), root.resolve("site/site.yaml"), diagnostics)
              .read();
      Addresses addresses = Addresses.of(catalog, diagnostics);
      Entries entries = Entries.of(catalog, addresses);
      SitePlan plan = new SitePlan(catalog, addresses, entries, messages, diagnostics);
      if (diagnostics.hasErrors()) {
        throw new AssertionError(diagnostics.sorted().toString());
      }
      return new SearchSource(
          catalog,
          addresses,
          entries,
          plan.ports(),
          plan.notes(),
          plan.prose(),
          (text, version) ->
              new Localized(
                  plan.plain(text, Language.RU, version), plan.plain(text, Language.EN, version)),
          new SearchWords(messages));
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
