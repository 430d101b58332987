package portolan.diagram.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import portolan.address.Addresses;
import portolan.catalog.CatalogReader;
import portolan.catalog.MessagesReader;
import portolan.diagram.Diagram;
import portolan.diagram.DiagramLine;
import portolan.diagram.DiagramNode;
import portolan.diagram.DiagramWords;
import portolan.diagram.DiagramZone;
import portolan.diagram.Ladder;
import portolan.diagram.PlannedDiagram;
import portolan.diagram.TwoParties;
import portolan.diagram.layout.ColumnLayout;
import portolan.diagram.layout.Geometry;
import portolan.diagram.layout.LayeredLayout;
import portolan.entry.Entries;
import portolan.model.Catalog;
import portolan.model.Product;
import portolan.source.Diagnostics;
import portolan.text.Language;
import portolan.text.Messages;

/** A diagram with its places, all parts of which a test may look at. */
record Drawn(Diagram diagram, DiagramWords words, Typeset set, Geometry geometry) {
  /** Text that tries to be something else in XML, HTML, Mermaid and YAML. */
  static final String HOSTILE =
      "\"><script>alert('x')</script>]]> & &amp; `b` #quot; %%{init: {}}%%\n---\nend] 1. | \\ 🛳";

  /** Links that say what they are of, with everything that addresses are made of. */
  static final DiagramLinks LINKS =
      new DiagramLinks() {
        @Override
        public String node(DiagramNode node) {
          return node.endpoints().isEmpty() ? "" : "../a.html?n=" + node.id() + "&x=1#top";
        }

        @Override
        public String line(DiagramLine line) {
          return line.entries().isEmpty() ? "" : "../a.html#" + line.entries().get(0).id();
        }

        @Override
        public String inside(DiagramNode node) {
          return node.inside().isEmpty() ? "" : "../a.html#" + node.inside().get(0).id();
        }
      };

  private static final Map<Language, Messages> MESSAGES = messages();
  private static final List<Drawn> ALL = new ArrayList<>();

  static {
    for (Language language : Language.ALL) {
      Stream.of(fixtureFolder(), Path.of("..", "content"))
          .flatMap(folder -> diagrams(catalog(folder), language))
          .map(d -> of(d, language))
          .forEach(ALL::add);
    }
  }

  private static Map<Language, Messages> messages() {
    try {
      return new MessagesReader(Path.of("..", "themes", "portolan"), new Diagnostics()).read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path fixtureFolder() {
    try {
      return Path.of(Drawn.class.getResource("/fixture").toURI()).resolve("content");
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Catalog catalog(Path content) {
    Path beside = content.resolveSibling("site.yaml");
    Path site = beside.toFile().exists() ? beside : Path.of("..", "site", "site.yaml");
    Diagnostics diagnostics = new Diagnostics();
    try {
      Catalog catalog = new CatalogReader(content, site, diagnostics).read();
      assertThat(diagnostics.hasErrors()).isFalse();
      return catalog;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Diagram> diagrams(Catalog catalog, Language language) {
    DiagramWords words = new DiagramWords(MESSAGES.get(language));
    Entries entries = Entries.of(catalog, Addresses.of(catalog, new Diagnostics()));
    List<Diagram> all = new ArrayList<>();
    for (Product product : catalog.lines().stream().flatMap(l -> l.versions().stream()).toList()) {
      catalog.diagrams().stream()
          .filter(d -> d.line().equals(product.line()) && d.in().contains(product.id()))
          .forEach(d -> all.add(PlannedDiagram.of(d, entries, product, words)));
      Ladder ladder = new Ladder(entries, product, words);
      entries.roles(product).forEach(r -> ladder.of(r).ifPresent(all::add));
      TwoParties parties = new TwoParties(entries, product, words);
      entries.pairs(product).all().stream()
          .filter(p -> !p.first().roles().isEmpty() && !p.second().roles().isEmpty())
          .map(parties::of)
          .forEach(all::add);
    }
    return all.stream();
  }

  private static Drawn of(Diagram diagram, Language language) {
    return of(diagram, new DiagramWords(MESSAGES.get(language)));
  }

  private static Drawn of(Diagram diagram, DiagramWords words) {
    Typeset set = new Typeset(diagram);
    return new Drawn(
        diagram,
        words,
        set,
        (diagram.kind().inColumns() ? new ColumnLayout() : new LayeredLayout()).lay(set.sketch()));
  }

  /** The diagrams of the fixture and of the real content, of every kind and in every language. */
  static Stream<Drawn> all() {
    return ALL.stream();
  }

  /** A diagram of the fixture in English. */
  static Drawn fixture(String id) {
    return all()
        .filter(d -> d.diagram().id().equals(id) && d.words().language() == Language.EN)
        .findFirst()
        .orElseThrow();
  }

  /** Diagrams of the fixture whose names all are a hostile text, one of every kind. */
  static Stream<Drawn> hostile() {
    return Stream.of(
            fixture("k1-topology"),
            fixture("k1-dialling"),
            all().filter(d -> d.diagram().kind() == Diagram.Kind.LADDER).findFirst().orElseThrow())
        .map(d -> d.named(HOSTILE));
  }

  /** A diagram in English that is made for a test. */
  static Drawn of(List<DiagramNode> nodes, List<DiagramLine> lines, Diagram.Kind kind) {
    return of(new Diagram("made", kind, "Made", "", List.of(), nodes, lines), Language.EN);
  }

  /** The same diagram, everything in which has one name. */
  Drawn named(String name) {
    return of(
        new Diagram(
            diagram.id(),
            diagram.kind(),
            name,
            name,
            diagram.zones().stream()
                .map(z -> new DiagramZone(z.id(), z.parent(), z.look(), z.zone(), name))
                .toList(),
            diagram.nodes().stream().map(n -> named(n, name)).toList(),
            diagram.lines()),
        words);
  }

  private static DiagramNode named(DiagramNode node, String name) {
    return new DiagramNode(
        node.id(),
        node.look(),
        node.endpoints(),
        node.zone(),
        node.tier(),
        name,
        name,
        node.sections().stream()
            .map(s -> new DiagramNode.Section(name, s.rows(), s.loop()))
            .toList(),
        node.inside());
  }

  String drawio(DiagramLinks links) {
    Draft draft = new DrawioWriter(diagram, geometry, words).write();
    return new Xml().fill(draft, diagram, new Paint.Literal(), links).finish();
  }

  String mermaid() {
    return new MermaidWriter(diagram).write();
  }

  String inline(DiagramLinks links) {
    return new SvgWriter(diagram, set, geometry, words).write().inline("d1", links);
  }

  String standalone(DiagramLinks links) {
    return new SvgWriter(diagram, set, geometry, words).write().standalone(links);
  }

  @Override
  public String toString() {
    return diagram.id() + " (" + diagram.kind().id() + ", " + words.language().code() + ")";
  }
}
