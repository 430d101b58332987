package portolan.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portolan.entry.End;
import portolan.entry.PathEntry;
import portolan.entry.PortEntry;
import portolan.model.Cell;
import portolan.model.Connector;
import portolan.model.Encryption;
import portolan.model.Evidence;
import portolan.model.Note;
import portolan.model.Product;
import portolan.page.view.ConnectorGroup;
import portolan.page.view.ConnectorView;
import portolan.page.view.ConnectorsView;
import portolan.page.view.FactLine;
import portolan.page.view.Link;
import portolan.page.view.PageView;
import portolan.page.view.PortLine;
import portolan.page.view.ServedPath;
import portolan.text.Html;
import portolan.text.Language;
import portolan.text.Typography;

/** The page of connectors, with the services that they belong to, for each version. */
final class ConnectorPages {
  private final Scope scope;
  private final Frames frames;
  private final Evidences evidences;

  ConnectorPages(Scope scope, Frames frames) {
    this.scope = scope;
    this.frames = frames;
    this.evidences = new Evidences(scope);
  }

  void plan(PageSet pages) {
    for (Product product : scope.products()) {
      if (!scope.entries().connectors(product).isEmpty()) {
        pages.add(
            scope.addresses().productPage(product.id(), "connectors").page(),
            page -> view(product, page));
      }
    }
  }

  private PageView view(Product product, String page) {
    List<Connector> all = scope.entries().connectors(product);
    NoteNumbers notes = new NoteNumbers(scope, page, false);
    all.forEach(c -> notes.add(product, scope.entries().notes(product, c.id())));
    String lead = scope.words().text("connectors.lead", scope.name(product.label()));
    List<ConnectorGroup> groups =
        Stream.of(Connector.Kind.values())
            .map(kind -> group(kind, all, product, notes, page))
            .filter(g -> !g.connectors().isEmpty())
            .toList();
    return new ConnectorsView(
        frames.ofVersion(product, page, scope.words().text("connectors.title"), lead),
        lead,
        new ServiceRows(scope, product, page).of(all),
        groups,
        notes.views());
  }

  private ConnectorGroup group(
      Connector.Kind kind, List<Connector> all, Product product, NoteNumbers notes, String page) {
    return new ConnectorGroup(
        kind.id(),
        scope.words().text("connectors." + kind.id()),
        scope.words().text("connectors." + kind.id() + "-ends"),
        all.stream()
            .filter(c -> c.kind() == kind)
            .map(c -> connector(c, product, notes, page))
            .toList());
  }

  private ConnectorView connector(
      Connector connector, Product product, NoteNumbers notes, String page) {
    List<PathEntry> paths = paths(connector, product);
    End service = scope.entries().end(connector.service(), product);
    List<Note> own = scope.entries().notes(product, connector.id());
    return new ConnectorView(
        connector.id(),
        scope.name(connector.name()),
        otherName(connector),
        scope.name(service.shortLabel()),
        paths.stream().map(p -> served(p, page)).toList(),
        others(connector, paths),
        chips(paths, page),
        facts(connector, paths, product, page),
        connector.note().map(n -> scope.html(n, page, product)).orElse(Html.EMPTY),
        own.stream().map(notes::ref).toList(),
        evidences.of(evidence(connector), product, page));
  }

  /** The name in the other language: what {@link Scope#name} gives on the pages there. */
  private String otherName(Connector connector) {
    Language other = scope.language().other();
    return Typography.name(connector.name(), other);
  }

  private List<PathEntry> paths(Connector connector, Product product) {
    return connector.paths().stream()
        .flatMap(id -> scope.entries().path(product, id).stream())
        .toList();
  }

  /** Who is at the other end of the connections, each once. */
  private List<String> others(Connector connector, List<PathEntry> paths) {
    return paths.stream()
        .flatMap(p -> (connector.kind() == Connector.Kind.RECEIVE ? p.from() : p.to()).stream())
        .map(e -> scope.name(e.shortLabel()))
        .distinct()
        .toList();
  }

  private ServedPath served(PathEntry path, String page) {
    PortLines ports = new PortLines(scope);
    List<PortLine> lines = path.ports().stream().map(p -> ports.line(p, page)).toList();
    return new ServedPath(Scope.link(scope.name(path.label()), path.home(), page), lines);
  }

  /** The ports of all connections, each once. */
  private List<PortLine> chips(List<PathEntry> paths, String page) {
    PortLines ports = new PortLines(scope);
    Map<String, PortLine> chips = new LinkedHashMap<>();
    for (PathEntry path : paths) {
      for (PortEntry port : path.ports()) {
        PortLine line = ports.line(port, page);
        chips.putIfAbsent(line.text() + "/" + line.transport(), line);
      }
    }
    return List.copyOf(chips.values());
  }

  private List<FactLine> facts(
      Connector connector, List<PathEntry> paths, Product product, String page) {
    CellWords cells = new CellWords(scope, page);
    List<FactLine> facts = new ArrayList<>();
    facts.add(fact("fact.service", service(connector.service(), product, page)));
    facts.add(fact("fact.created-by", word("connector.created-by." + connector.createdBy().id())));
    if (connector.hidden()) {
      facts.add(fact("fact.visibility", word("connector.hidden")));
    }
    connector
        .carries()
        .ifPresent(c -> facts.add(fact("fact.carries", scope.html(c, page, product))));
    facts.add(
        fact(
            "fact.default-authentication",
            value(
                connector.defaultAuthentication().map(cells::authentication),
                paths,
                p -> cells.authentication(p.defaultAuthentication()))));
    facts.add(
        fact(
            "fact.supported-authentication",
            value(
                connector.supportedAuthentication().map(cells::authentication),
                paths,
                p -> cells.authentication(p.supportedAuthentication()))));
    facts.add(
        fact(
            "fact.encryption",
            value(
                connector.encryption().map(cells::encryption),
                paths,
                p -> cells.encryption(p.encryption()))));
    facts.add(
        fact(
            "fact.encryption-default",
            value(
                connector.encryptionDefault().map(d -> byDefault(connector, paths, d, cells)),
                paths,
                p -> cells.encryptionDefault(p.encryption().value(), p.encryptionDefault()))));
    if (!connector.permissionGroups().isEmpty()) {
      facts.add(fact("fact.permission-groups", codes(connector.permissionGroups())));
    }
    connector
        .transportRole()
        .ifPresent(r -> facts.add(fact("fact.transport-role", codes(List.of(r)))));
    connector
        .protocolLogging()
        .ifPresent(l -> facts.add(fact("fact.protocol-logging", codes(List.of(l)))));
    return facts;
  }

  /** What protects by default, beside what the connector, else its first path, supports. */
  private static Html byDefault(
      Connector connector, List<PathEntry> paths, Cell<Encryption.Default> own, CellWords cells) {
    Encryption supported =
        connector
            .encryption()
            .or(() -> paths.stream().map(PathEntry::encryption).findFirst())
            .<Encryption>map(Cell::value)
            .orElse(Encryption.Other.NOT_STATED);
    return cells.encryptionDefault(supported, own);
  }

  /**
   * The connector's own value, else those of its paths; where they differ, each names its paths.
   */
  private Html value(Optional<Html> own, List<PathEntry> paths, Function<PathEntry, Html> ofPath) {
    if (own.isPresent()) {
      return own.get();
    }
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (PathEntry path : paths) {
      values
          .computeIfAbsent(ofPath.apply(path).markup(), markup -> new ArrayList<>())
          .add(Html.escape(scope.name(path.label())));
    }
    if (values.size() < 2) {
      return new Html(String.join("", values.keySet()));
    }
    return new Html(
        values.entrySet().stream()
            .map(e -> "<li>" + String.join(", ", e.getValue()) + ": " + e.getKey() + "</li>")
            .collect(Collectors.joining("", "<ul class=\"plain\">", "</ul>")));
  }

  private Html service(String id, Product product, String page) {
    List<Link> roles = new ServiceRows(scope, product, page).roles(id);
    String name = Html.escape(scope.name(scope.entries().end(id, product).label()));
    return roles.isEmpty()
        ? new Html(name)
        : new Html(name + " (" + CellWords.links(roles).markup() + ")");
  }

  private Html codes(List<String> values) {
    return new Html(
        values.stream()
            .map(v -> "<code>" + Html.escape(v) + "</code>")
            .collect(Collectors.joining(", ")));
  }

  private Html word(String key) {
    return Html.text(scope.words().text(key));
  }

  private FactLine fact(String key, Html value) {
    return new FactLine(scope.words().text(key), value);
  }

  /** Evidence of the cells of a connector: message of the cell to evidence. */
  static Map<String, Evidence> evidence(Connector connector) {
    Map<String, Evidence> cells = new LinkedHashMap<>();
    cells.put("cell.connector", connector.evidence());
    connector
        .defaultAuthentication()
        .ifPresent(c -> cells.put("cell.default-authentication", c.evidence()));
    connector
        .supportedAuthentication()
        .ifPresent(c -> cells.put("cell.supported-authentication", c.evidence()));
    connector.encryption().ifPresent(c -> cells.put("cell.encryption", c.evidence()));
    connector
        .encryptionDefault()
        .ifPresent(c -> cells.put("cell.encryption-default", c.evidence()));
    return cells;
  }
}
