package portolan.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import portolan.Fixture;
import portolan.address.Addresses;
import portolan.catalog.MessagesReader;
import portolan.diagram.DiagramWords;
import portolan.diagram.draw.Drawings;
import portolan.diagram.layout.LayeredLayout;
import portolan.entry.Entries;
import portolan.entry.NoteHomes;
import portolan.entry.PathEntry;
import portolan.entry.PortPlaces;
import portolan.markdown.Markdown;
import portolan.model.Catalog;
import portolan.model.Product;
import portolan.source.Diagnostics;
import portolan.text.Language;
import portolan.text.Localized;
import portolan.text.Messages;

/** What builders of views work on, made of a fixture. */
final class Scopes {
  static final PageAssets ASSETS = new PageAssets("a.css", List.of(), "a.png", "a.svg");

  private static final Map<Language, Messages> MESSAGES = messages();

  private Scopes() {}

  private static Map<Language, Messages> messages() {
    Diagnostics diagnostics = new Diagnostics();
    try {
      return new MessagesReader(Path.of("..", "themes", "portolan"), diagnostics).read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The English scope of a fixture without mistakes. */
  static Scope english(Fixture fixture) {
    return of(fixture, Language.EN);
  }

  static Scope of(Fixture fixture, Language language) {
    Diagnostics diagnostics = new Diagnostics();
    Catalog catalog = fixture.catalog();
    Addresses addresses = Addresses.of(catalog, diagnostics);
    Entries entries = Entries.of(catalog, addresses);
    PortPlaces ports = PortPlaces.of(catalog, entries);
    Markdown markdown = new Markdown();
    PageTitles titles = new PageTitles(catalog, MESSAGES, markdown, diagnostics);
    NoteHomes notes = new NoteHomes(catalog, addresses, entries);
    CatalogTargets targets =
        new CatalogTargets(
            catalog,
            addresses,
            entries,
            ports,
            titles,
            notes,
            Localized.same("note"),
            Localized.same("event"));
    assertThat(diagnostics.sorted()).isEmpty();
    return new Scope(
        catalog,
        addresses,
        entries,
        ports,
        notes,
        new Words(MESSAGES.get(language)),
        new MarkdownTexts(markdown, targets, language),
        new Pictures(
            catalog,
            entries,
            new Drawings(new LayeredLayout()),
            new DiagramWords(MESSAGES.get(language))));
  }

  static Product product(Scope scope, String version) {
    return scope.products().stream().filter(p -> p.id().equals(version)).findFirst().orElseThrow();
  }

  static PathEntry path(Scope scope, String version, String id) {
    return scope.entries().paths(product(scope, version)).stream()
        .filter(p -> p.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
