package portolan.cli;

import portolan.search.SearchIndex;
import portolan.search.document.Documents;
import portolan.search.document.SearchSource;
import portolan.search.document.SearchWords;

/** Makes the search index of a checked site; needs no page. */
final class SearchedSite {
  private SearchedSite() {}

  static SearchIndex index(CheckedSite site) {
    SearchSource source =
        new SearchSource(
            site.catalog(),
            site.addresses(),
            site.entries(),
            site.plan().ports(),
            site.plan().notes(),
            site.plan().prose(),
            site.plan()::plain,
            new SearchWords(site.messages()));
    return SearchIndex.of(Documents.of(source), Documents.facetNames(source));
  }
}
