package portolan.diagram;

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
import portolan.entry.Entries;
import portolan.entry.Pair;
import portolan.entry.PathEntry;
import portolan.model.Catalog;
import portolan.model.DiagramPlan;
import portolan.model.Product;
import portolan.source.Diagnostics;
import portolan.text.Language;
import portolan.text.Messages;

/** A sound catalog with everything that its diagrams are made of. */
public record Charted(Catalog catalog, Entries entries, DiagramWords words) {
  private static final Map<Language, Messages> MESSAGES = messages();

  private static Map<Language, Messages> messages() {
    try {
      return new MessagesReader(Path.of("..", "themes", "portolan"), new Diagnostics()).read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static DiagramWords words(Language language) {
    return new DiagramWords(MESSAGES.get(language));
  }

  /** An edited fixture in English. */
  public static Charted fixture(Fixture fixture) {
    return of(fixture.catalog(), Language.EN);
  }

  /** The real catalog. */
  public static Catalog content() {
    return read(Path.of("..", "content"), Path.of("..", "site", "site.yaml"));
  }

  /** The fixture as it is. */
  public static Catalog fixture() {
    Path folder = Path.of("src", "test", "resources", "fixture");
    return read(folder.resolve("content"), folder.resolve("site.yaml"));
  }

  private static Catalog read(Path content, Path site) {
    Diagnostics diagnostics = new Diagnostics();
    try {
      Catalog catalog = new CatalogReader(content, site, diagnostics).read();
      assertThat(diagnostics.hasErrors()).isFalse();
      return catalog;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Charted of(Catalog catalog, Language language) {
    Diagnostics diagnostics = new Diagnostics();
    Addresses addresses = Addresses.of(catalog, diagnostics);
    assertThat(diagnostics.sorted()).isEmpty();
    return new Charted(catalog, Entries.of(catalog, addresses), words(language));
  }

  public List<Product> products() {
    return catalog.lines().stream().flatMap(l -> l.versions().stream()).toList();
  }

  public Product product(String version) {
    return products().stream().filter(p -> p.id().equals(version)).findFirst().orElseThrow();
  }

  public PathEntry path(String version, String id) {
    return entries.paths(product(version)).stream()
        .filter(p -> p.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** The plans of a version. */
  public List<DiagramPlan> plans(Product product) {
    return catalog.diagrams(product);
  }

  public Diagram planned(DiagramPlan plan, Product product) {
    return PlannedDiagram.of(plan, entries, product, words);
  }

  /** The diagram of a plan in a version. */
  public Diagram planned(String version, String plan) {
    Product product = product(version);
    return planned(
        plans(product).stream().filter(p -> p.id().equals(plan)).findFirst().orElseThrow(),
        product);
  }

  /** The ladder of a role, which has one. */
  public Diagram ladder(String version, String role) {
    Product product = product(version);
    return new Ladder(entries, product, words)
        .of(
            entries.roles(product).stream()
                .filter(r -> r.id().equals(role))
                .findFirst()
                .orElseThrow())
        .orElseThrow();
  }

  /** The diagram of two endpoints, between which there are connections, the first to the left. */
  public Diagram pair(String version, String first, String second) {
    Product product = product(version);
    Pair pair = entries.pairs(product).of(first, second).orElseThrow();
    return pair(pair.first().id().equals(first) ? pair : pair.turned());
  }

  /** The diagram of a pair. */
  public Diagram pair(Pair pair) {
    return new TwoParties(entries, pair.product(), words).of(pair);
  }

  /** The line of an id. */
  public static DiagramLine line(Diagram diagram, String id) {
    return diagram.lines().stream()
        .filter(l -> l.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no line " + id + " in " + ids(diagram)));
  }

  /** The ids of all lines. */
  public static List<String> ids(Diagram diagram) {
    return diagram.lines().stream().map(DiagramLine::id).toList();
  }

  /** What the chip of a line shows. */
  public static List<String> chip(DiagramLine line) {
    return texts(line.rows());
  }

  public static List<String> texts(List<PortRow> rows) {
    return rows.stream().map(PortRow::text).toList();
  }

  /** Ids of connections. */
  public static List<String> names(List<PathEntry> entries) {
    return entries.stream().map(PathEntry::id).toList();
  }
}
