package portolan.cli;

import portolan.search.SearchIndex;
import portolan.search.document.Documents;
import portolan.search.document.PlainTexts;
import portolan.search.document.SearchSource;
import portolan.search.document.SearchWords;
import portolan.text.Language;
import portolan.text.Localized;

/** Makes the search index of a checked site; needs no page. */
final class SearchedSite {
  private SearchedSite() {}

  static SearchIndex index(CheckedSite site) {
    PlainTexts texts =
        (text, version) ->
            new Localized(
                site.plan().plain(text, Language.RU, version),
                site.plan().plain(text, Language.EN, version));
    SearchSource source =
        new SearchSource(
            site.catalog(),
            site.addresses(),
            site.entries(),
            site.plan().ports(),
            site.plan().notes(),
            site.plan().prose(),
            texts,
            new SearchWords(site.messages()));
    return SearchIndex.of(Documents.of(source), Documents.facetNames(source));
  }
}
