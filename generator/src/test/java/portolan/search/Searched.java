package portolan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import portolan.Fixture;
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
import portolan.source.Diagnostics;
import portolan.text.Language;
import portolan.text.Messages;

/** A catalog with the words of our theme, as it is searched. */
public final class Searched {
  private static final Path THEME = Path.of("..", "themes", "portolan");

  private Searched() {}

  /** An edited fixture. */
  public static SearchSource fixture(Fixture fixture) {
    return read(fixture.content(), fixture.site());
  }

  /** The real catalog. */
  public static SearchSource content() {
    return read(Path.of("..", "content"), Path.of("..", "site", "site.yaml"));
  }

  private static SearchSource read(Path content, Path site) {
    Diagnostics diagnostics = new Diagnostics();
    try {
      Map<Language, Messages> messages = new MessagesReader(THEME, diagnostics).read();
      Catalog catalog = new CatalogReader(content, site, diagnostics).read();
      Addresses addresses = Addresses.of(catalog, diagnostics);
      Entries entries = Entries.of(catalog, addresses);
      SitePlan plan =
          new SitePlan(
              catalog,
              addresses,
              entries,
              messages,
              new Drawings(new LayeredLayout()),
              diagnostics);
      assertThat(diagnostics.hasErrors()).isFalse();
      return new SearchSource(
          catalog,
          addresses,
          entries,
          plan.ports(),
          plan.notes(),
          plan.prose(),
          plan::plain,
          new SearchWords(messages));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The index of a source. */
  public static SearchIndex index(SearchSource source) {
    List<SearchDocument> documents = Documents.of(source);
    return SearchIndex.of(documents, Documents.facetNames(source));
  }
}
