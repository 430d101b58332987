package portolan.entry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import portolan.address.Addresses;
import portolan.model.Catalog;
import portolan.model.ClientSetting;
import portolan.model.Connector;
import portolan.model.DataPath;
import portolan.model.Endpoint;
import portolan.model.EndpointFacts;
import portolan.model.FirewallRule;
import portolan.model.KnownError;
import portolan.model.Note;
import portolan.model.PathFacts;
import portolan.model.Product;
import portolan.model.TimelineEvent;
import portolan.model.Zone;

/** All entries of a catalog. */
public final class Entries {
  private final List<PathEntry> paths = new ArrayList<>();
  private final List<RuleEntry> rules = new ArrayList<>();
  private final Map<String, List<PathEntry>> pathsOf = new HashMap<>();
  private final Map<String, List<RuleEntry>> rulesOf = new HashMap<>();
  private final Map<String, Pairs> pairsOf = new HashMap<>();
  private final Map<String, Endpoint> endpoints = new HashMap<>();
  private final Catalog catalog;
  private final Addresses addresses;
  private final PortResolver ports;

  private Entries(Catalog catalog, Addresses addresses) {
    this.catalog = catalog;
    this.addresses = addresses;
    this.ports = new PortResolver(catalog);
    catalog.endpoints().forEach(e -> endpoints.put(e.line() + " " + e.id(), e));
  }

  /** Resolves all rows of a catalog without mistakes, versions in order, rows in file order. */
  public static Entries of(Catalog catalog, Addresses addresses) {
    Entries entries = new Entries(catalog, addresses);
    catalog.lines().stream().flatMap(l -> l.versions().stream()).forEach(entries::add);
    return entries;
  }

  private void add(Product product) {
    int firstPath = paths.size();
    int firstRule = rules.size();
    for (DataPath path : catalog.paths()) {
      if (product.has(path.line(), path.in())) {
        paths.add(path(path, product));
      }
    }
    for (FirewallRule rule : catalog.rules()) {
      if (product.has(rule.line(), rule.in())) {
        rules.add(rule(rule, product));
      }
    }
    pathsOf.put(product.id(), List.copyOf(paths.subList(firstPath, paths.size())));
    rulesOf.put(product.id(), List.copyOf(rules.subList(firstRule, rules.size())));
    pairsOf.put(product.id(), resolvePairs(product));
  }

  private Pairs resolvePairs(Product product) {
    return Pairs.of(
        product,
        catalog.endpoints().stream()
            .filter(e -> product.has(e.line(), e.in()))
            .map(Endpoint::id)
            .toList(),
        paths(product),
        new Parties(catalog, product),
        id -> end(id, product),
        (first, second) -> addresses.pair(product.id(), first, second));
  }

  private PathEntry path(DataPath path, Product product) {
    PathFacts facts = path.factsIn(product.id());
    List<End> from = facts.from().stream().map(id -> end(id, product)).toList();
    List<End> to = facts.to().stream().map(id -> end(id, product)).toList();
    return new PathEntry(
        path.id(),
        path.formerly(),
        product,
        facts.label(),
        from,
        to,
        facts.exposure().orElseGet(() -> exposure(from, to)),
        path.whoEvidence().orElse(path.evidence()),
        ports.resolve(facts.ports().value(), product, facts.to()),
        facts.ports().when(),
        facts.ports().evidence(),
        facts.defaultAuthentication(),
        facts.supportedAuthentication(),
        facts.encryption(),
        facts.encryptionDefault(),
        notes(product, path.id()),
        catalog.conflicts().stream()
            .filter(c -> c.line().equals(path.line()) && c.about().contains(path.id()))
            .toList(),
        addresses.path(product.id(), path),
        path.replaces());
  }

  /** The widest zone of either end; a connection inside one server when no end has a zone. */
  private static Zone exposure(List<End> from, List<End> to) {
    List<Zone> zones =
        Stream.concat(from.stream(), to.stream()).flatMap(e -> e.zones().stream()).toList();
    return Zone.widest(zones).orElse(Zone.SAME_SERVER);
  }

  private RuleEntry rule(FirewallRule rule, Product product) {
    return new RuleEntry(
        rule.id(),
        product,
        rule.name(),
        rule.documentedAs(),
        rule.direction(),
        rule.nameEvidence(),
        rule.roles(),
        ports.resolve(rule.ports().value(), product, rule.roles().value()).stream()
            // A rule opens what it says; the endpoint mapper's run-time ports have rules of their
            // own.
            .filter(p -> !p.derived())
            .toList(),
        rule.ports().when(),
        rule.ports().evidence(),
        rule.program(),
        rule.processBound(),
        rule.note(),
        notes(product, rule.id()),
        addresses.rule(product.id(), rule));
  }

  /** An endpoint as one end of a connection in a version. */
  public End end(String id, Product product) {
    Endpoint endpoint = endpoints.get(product.line() + " " + id);
    EndpointFacts facts = endpoint.factsIn(product.id());
    return new End(
        id,
        endpoint.kind(),
        facts.label(),
        facts.shortLabel(),
        facts.zones(),
        addresses.roles(product.id(), id),
        addresses.endpoint(product.id(), id));
  }

  /** Notes of a version about a thing, in file order. */
  public List<Note> notes(Product product, String about) {
    return catalog.notes().stream()
        .filter(n -> n.line().equals(product.line()))
        .filter(n -> n.in().contains(product.id()) && n.about().contains(about))
        .toList();
  }

  /** Connectors of a version, in file order. */
  public List<Connector> connectors(Product product) {
    return catalog.connectors().stream().filter(c -> product.has(c.line(), c.in())).toList();
  }

  /** Connectors that serve a connection, in file order. */
  public List<Connector> connectors(PathEntry path) {
    return connectors(path.product()).stream().filter(c -> c.paths().contains(path.id())).toList();
  }

  /** A connector of a version. */
  public Optional<Connector> connector(Product product, String id) {
    return connectors(product).stream().filter(c -> c.id().equals(id)).findFirst();
  }

  /** Settings of clients of a version, in file order. */
  public List<ClientSetting> clientSettings(Product product) {
    return catalog.clientSettings().stream().filter(s -> product.has(s.line(), s.in())).toList();
  }

  /** Dated facts of a version, the earliest first. */
  public List<TimelineEvent> events(Product product) {
    return catalog.events().stream()
        .filter(e -> product.has(e.line(), e.in()))
        .sorted(Comparator.comparing(TimelineEvent::date))
        .toList();
  }

  /** Errors of a version, in file order. */
  public List<KnownError> errors(Product product) {
    return catalog.errors().stream().filter(e -> product.has(e.line(), e.in())).toList();
  }

  /** A connection of a version. */
  public Optional<PathEntry> path(Product product, String id) {
    return paths(product).stream().filter(p -> p.id().equals(id)).findFirst();
  }

  /** All connections: versions in order, then file order. */
  public List<PathEntry> paths() {
    return Collections.unmodifiableList(paths);
  }

  /** Connections of a version. */
  public List<PathEntry> paths(Product product) {
    return pathsOf.getOrDefault(product.id(), List.of());
  }

  /** All firewall rules. */
  public List<RuleEntry> rules() {
    return Collections.unmodifiableList(rules);
  }

  /** Firewall rules of a version. */
  public List<RuleEntry> rules(Product product) {
    return rulesOf.getOrDefault(product.id(), List.of());
  }

  /** Pairs of endpoints of a version between which there are connections. */
  public Pairs pairs(Product product) {
    return pairsOf.get(product.id());
  }

  /** Server roles of a version in file order. */
  public List<Endpoint> roles(Product product) {
    return catalog.endpoints().stream()
        .filter(e -> e.line().equals(product.line()) && e.kind() == Endpoint.Kind.ROLE)
        .filter(e -> e.in().contains(product.id()))
        .toList();
  }
}
