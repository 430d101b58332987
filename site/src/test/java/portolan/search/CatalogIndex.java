package portolan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import portolan.address.Addresses;
import portolan.catalog.CatalogReader;
import portolan.catalog.MessagesReader;
import portolan.diagram.draw.Drawings;
import portolan.diagram.layout.LayeredLayout;
import portolan.entry.Entries;
import portolan.model.Catalog;
import portolan.page.SitePlan;
import portolan.search.document.Documents;
import portolan.search.document.SearchSource;
import portolan.search.document.SearchWords;
import portolan.site.Project;
import portolan.source.Diagnostics;
import portolan.text.Language;
import portolan.text.Messages;

/** The index of the real catalog. */
final class CatalogIndex {
  private CatalogIndex() {}

  static SearchIndex open() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    Map<Language, Messages> messages =
        new MessagesReader(Project.ROOT.resolve("themes/portolan"), diagnostics).read();
    Catalog catalog =
        new CatalogReader(
                Project.ROOT.resolve("content"),
                Project.ROOT.resolve("site/site.yaml"),
                diagnostics)
            .read();
    Addresses addresses = Addresses.of(catalog, diagnostics);
    Entries entries = Entries.of(catalog, addresses);
    SitePlan plan =
        new SitePlan(
            catalog, addresses, entries, messages, new Drawings(new LayeredLayout()), diagnostics);
    assertThat(diagnostics.hasErrors()).isFalse();
    SearchSource source =
        new SearchSource(
            catalog,
            addresses,
            entries,
            plan.ports(),
            plan.notes(),
            plan.prose(),
            plan::plain,
            new SearchWords(messages));
    return SearchIndex.of(Documents.of(source), Documents.facetNames(source));
  }
}
