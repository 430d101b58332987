package portolan.entry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import portolan.model.Authentication;
import portolan.model.Catalog;
import portolan.model.Cell;
import portolan.model.ClientSetting;
import portolan.model.Conflict;
import portolan.model.Connector;
import portolan.model.Correction;
import portolan.model.DynamicRange;
import portolan.model.Encryption;
import portolan.model.Endpoint;
import portolan.model.Evidence;
import portolan.model.KnownError;
import portolan.model.Note;
import portolan.model.Ports;
import portolan.model.Product;
import portolan.model.StaticPort;
import portolan.model.StaticPortGuide;
import portolan.model.SupportRule;
import portolan.model.TimelineEvent;

/** Everything that the catalog says about one version. */
final class VersionContent {
  private final Catalog catalog;
  private final Product product;
  private final List<PathEntry> paths;
  private final List<RuleEntry> rules;
  private final List<Endpoint> endpoints;
  private final List<DynamicRange> ranges;
  private final List<StaticPort> staticPorts;
  private final List<StaticPortGuide> guides;
  private final List<Connector> connectors;
  private final List<ClientSetting> clientSettings;
  private final List<TimelineEvent> events;
  private final List<KnownError> errors;
  private final List<Note> notes;
  private final List<SupportRule> supportRules;

  VersionContent(Catalog catalog, Entries entries, Product product) {
    this.catalog = catalog;
    this.product = product;
    this.paths = entries.paths(product);
    this.rules = entries.rules(product);
    this.endpoints =
        catalog.endpoints().stream().filter(e -> product.has(e.line(), e.in())).toList();
    this.ranges = catalog.ranges().stream().filter(r -> product.has(r.line(), r.in())).toList();
    this.staticPorts =
        catalog.staticPorts().stream().filter(s -> product.has(s.line(), s.in())).toList();
    this.guides =
        catalog.staticPortGuides().stream().filter(g -> product.has(g.line(), g.in())).toList();
    this.connectors = entries.connectors(product);
    this.clientSettings = entries.clientSettings(product);
    this.events = entries.events(product);
    this.errors = entries.errors(product);
    this.notes = catalog.notes().stream().filter(n -> product.has(n.line(), n.in())).toList();
    this.supportRules =
        catalog.supportRules().stream().filter(s -> product.has(s.line(), s.in())).toList();
  }

  Product product() {
    return product;
  }

  /** Number of things of each kind. */
  Map<String, Integer> facts() {
    Map<String, Integer> facts = new LinkedHashMap<>();
    facts.put("paths", paths.size());
    facts.put("ports", ports().size());
    facts.put("rules", rules.size());
    facts.put("ranges", ranges.size());
    facts.put("static-ports", staticPorts.size());
    facts.put("connectors", connectors.size());
    facts.put("client-settings", clientSettings.size());
    facts.put("events", events.size());
    facts.put("errors", errors.size());
    facts.put("support", supportRules.size());
    facts.put("notes", notes.size());
    return facts;
  }

  /** The numbers and ranges of connections and rules. */
  private Set<Ports.Span> ports() {
    Set<Ports.Span> spans = new TreeSet<>();
    Stream.concat(
            paths.stream().flatMap(p -> p.ports().stream()),
            rules.stream().flatMap(r -> r.ports().stream()))
        .flatMap(p -> p.span().stream())
        .forEach(spans::add);
    return spans;
  }

  /** Evidence of every value. */
  List<Evidence> evidence() {
    List<Evidence> all = new ArrayList<>();
    paths.forEach(p -> all.addAll(p.allEvidence()));
    for (RuleEntry rule : rules) {
      all.add(rule.nameEvidence());
      all.add(rule.roles().evidence());
      all.add(rule.portEvidence());
      all.add(rule.program().evidence());
    }
    ranges.forEach(r -> all.add(r.evidence()));
    staticPorts.forEach(s -> cells(s).forEach(c -> all.add(c.evidence())));
    for (StaticPortGuide guide : guides) {
      guide.why().forEach(s -> all.add(s.evidence()));
      guide.rules().forEach(s -> all.add(s.evidence()));
      guide.checks().forEach(c -> all.add(c.evidence()));
      all.add(guide.validValues().evidence());
    }
    connectors.forEach(c -> all.addAll(evidence(c)));
    clientSettings.forEach(s -> all.add(s.evidence()));
    events.forEach(e -> all.add(e.evidence()));
    errors.forEach(e -> all.add(e.evidence()));
    notes.forEach(n -> all.add(n.evidence()));
    supportRules.forEach(s -> all.add(s.evidence()));
    return all;
  }

  /** Of a connector as such, and of what differs from its connections. */
  private static List<Evidence> evidence(Connector connector) {
    List<Evidence> all = new ArrayList<>();
    all.add(connector.evidence());
    connector.defaultAuthentication().ifPresent(c -> all.add(c.evidence()));
    connector.supportedAuthentication().ifPresent(c -> all.add(c.evidence()));
    connector.encryption().ifPresent(c -> all.add(c.evidence()));
    connector.encryptionDefault().ifPresent(c -> all.add(c.evidence()));
    return all;
  }

  private static Stream<Cell<?>> cells(StaticPort setting) {
    return Stream.of(
            Optional.of(setting.windowsService()),
            Optional.of(setting.servers()),
            Optional.of(setting.location()),
            setting.folder(),
            Optional.of(setting.valueName()),
            Optional.of(setting.valueType()),
            setting.initial(),
            Optional.of(setting.range()),
            Optional.of(setting.restart()))
        .flatMap(Optional::stream);
  }

  /** Number of values of connections that no source states. */
  int notStated() {
    return (int)
        paths.stream()
            .flatMap(
                p ->
                    Stream.of(
                        p.defaultAuthentication().value() == Authentication.Absent.NOT_STATED,
                        p.supportedAuthentication().value() == Authentication.Absent.NOT_STATED,
                        p.encryption().value() == Encryption.Other.NOT_STATED,
                        p.encryptionDefault().value() == Encryption.Default.NOT_STATED))
            .filter(absent -> absent)
            .count();
  }

  /** Disagreements about the version or something in it. */
  List<Conflict> conflicts() {
    Set<String> ids = ids();
    return catalog.conflicts().stream().filter(c -> concerns(c.line(), c.about(), ids)).toList();
  }

  /** Mistakes of sources about the version or something in it. */
  List<Correction> corrections() {
    Set<String> ids = ids();
    return catalog.corrections().stream().filter(c -> concerns(c.line(), c.about(), ids)).toList();
  }

  /** What names nothing concerns every version of its line. */
  private boolean concerns(String line, List<String> about, Set<String> ids) {
    return line.equals(product.line())
        && (about.isEmpty() || about.stream().anyMatch(ids::contains));
  }

  private Set<String> ids() {
    Set<String> ids = new HashSet<>();
    ids.add(product.id());
    paths.forEach(p -> ids.add(p.id()));
    rules.forEach(r -> ids.add(r.id()));
    endpoints.forEach(e -> ids.add(e.id()));
    ranges.forEach(r -> ids.add(r.id()));
    staticPorts.forEach(s -> ids.add(s.id()));
    connectors.forEach(c -> ids.add(c.id()));
    events.forEach(e -> ids.add(e.id()));
    errors.forEach(e -> ids.add(e.id()));
    notes.forEach(n -> ids.add(n.id()));
    return ids;
  }

  List<PathEntry> paths() {
    return paths;
  }

  List<RuleEntry> rules() {
    return rules;
  }

  List<Endpoint> endpoints() {
    return endpoints;
  }

  List<DynamicRange> ranges() {
    return ranges;
  }

  List<StaticPort> staticPorts() {
    return staticPorts;
  }

  List<Connector> connectors() {
    return connectors;
  }

  List<ClientSetting> clientSettings() {
    return clientSettings;
  }

  List<TimelineEvent> events() {
    return events;
  }

  List<KnownError> errors() {
    return errors;
  }

  List<Note> notes() {
    return notes;
  }

  List<SupportRule> supportRules() {
    return supportRules;
  }
}
