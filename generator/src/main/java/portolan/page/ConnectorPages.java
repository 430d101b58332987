package portolan.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portolan.entry.End;
import portolan.entry.PathEntry;
import portolan.entry.PortEntry;
import portolan.model.Cell;
import portolan.model.Connector;
import portolan.model.Endpoint;
import portolan.model.EndpointFacts;
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
import portolan.page.view.ServiceRow;
import portolan.text.Html;
import portolan.text.Language;
import portolan.text.Typography;

/** The page of connectors and of the services that they belong to, for each version. */
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
        services(product, all, page),
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
                connector.defaultAuthentication(),
                paths,
                PathEntry::defaultAuthentication,
                cells,
                CellWords::authentication)));
    facts.add(
        fact(
            "fact.supported-authentication",
            value(
                connector.supportedAuthentication(),
                paths,
                PathEntry::supportedAuthentication,
                cells,
                CellWords::authentication)));
    facts.add(
        fact(
            "fact.encryption",
            value(
                connector.encryption(),
                paths,
                PathEntry::encryption,
                cells,
                CellWords::encryption)));
    facts.add(
        fact(
            "fact.encryption-default",
            value(
                connector.encryptionDefault(),
                paths,
                PathEntry::encryptionDefault,
                cells,
                CellWords::encryptionDefault)));
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

  /**
   * The connector's own value, else those of its paths; where they differ, each names its paths.
   */
  private <T> Html value(
      Optional<Cell<T>> own,
      List<PathEntry> paths,
      Function<PathEntry, Cell<T>> ofPath,
      CellWords cells,
      BiFunction<CellWords, Cell<T>, Html> words) {
    if (own.isPresent()) {
      return words.apply(cells, own.get());
    }
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (PathEntry path : paths) {
      values
          .computeIfAbsent(
              words.apply(cells, ofPath.apply(path)).markup(), markup -> new ArrayList<>())
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
    End end = scope.entries().end(id, product);
    List<Link> roles =
        end.roles().stream()
            .map(
                r ->
                    Scope.link(
                        scope.name(scope.entries().end(r, product).shortLabel()),
                        scope.addresses().productPage(product.id(), r),
                        page))
            .toList();
    String name = Html.escape(scope.name(end.label()));
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

  private List<ServiceRow> services(Product product, List<Connector> connectors, String page) {
    List<ServiceRow> rows = new ArrayList<>();
    for (Endpoint endpoint : scope.catalog().endpoints()) {
      if (!endpoint.line().equals(product.line()) || !endpoint.in().contains(product.id())) {
        continue;
      }
      EndpointFacts facts = endpoint.factsIn(product.id());
      List<Link> own =
          connectors.stream()
              .filter(c -> c.service().equals(endpoint.id()))
              .map(c -> new Link(scope.name(c.name()), "#" + c.id()))
              .toList();
      if (facts.serviceName().isPresent() || !own.isEmpty()) {
        rows.add(
            new ServiceRow(
                scope.name(facts.label()),
                facts.displayName().map(scope::typeset).orElse(""),
                facts.serviceName().orElse(""),
                roles(endpoint, product, page),
                scope.html(facts.summary(), page, product),
                own));
      }
    }
    return rows;
  }

  private List<Link> roles(Endpoint endpoint, Product product, String page) {
    return scope.addresses().roles(product.id(), endpoint.id()).stream()
        .map(
            r ->
                Scope.link(
                    scope.name(scope.entries().end(r, product).shortLabel()),
                    scope.addresses().productPage(product.id(), r),
                    page))
        .toList();
  }
}
