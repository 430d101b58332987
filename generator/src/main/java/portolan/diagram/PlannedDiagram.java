package portolan.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import portolan.entry.End;
import portolan.entry.Entries;
import portolan.entry.PathEntry;
import portolan.model.DiagramPlan;
import portolan.model.Endpoint;
import portolan.model.Product;
import portolan.model.Zone;

/**
 * Turns the plan of an author into a diagram of one version: topologies show all connections
 * between their nodes, pipelines those that their steps name.
 */
public final class PlannedDiagram {
  private final Entries entries;
  private final Product product;
  private final DiagramWords words;
  private final DiagramPlan plan;
  private final Names names;
  private final Parties parties = new Parties();
  private final Map<String, DiagramZone> zones = new LinkedHashMap<>();

  private PlannedDiagram(DiagramPlan plan, Entries entries, Product product, DiagramWords words) {
    this.plan = plan;
    this.entries = entries;
    this.product = product;
    this.words = words;
    this.names = new Names(entries, product, words);
  }

  /** The diagram of a plan without mistakes in one of its versions. */
  public static Diagram of(DiagramPlan plan, Entries entries, Product product, DiagramWords words) {
    PlannedDiagram planned =
        new PlannedDiagram(ConnectorParts.in(plan, entries, product), entries, product, words);
    List<DiagramNode> nodes = planned.nodes();
    return plan.kind() == DiagramPlan.Kind.PIPELINE
        ? planned.diagram(nodes, joined(nodes, planned.steps()))
        : planned.topology(nodes);
  }

  private Diagram topology(List<DiagramNode> nodes) {
    Lines lines = new Lines(nodes, words);
    entries.paths(product).stream()
        .filter(p -> plan.leftOut().stream().noneMatch(l -> l.paths().contains(p.id())))
        .forEach(p -> lines.add(p, parties));
    return SharedPorts.in(diagram(lines.nodes(), lines.lines()));
  }

  private Diagram diagram(List<DiagramNode> nodes, List<DiagramLine> lines) {
    return new Diagram(
        plan.id(),
        plan.kind() == DiagramPlan.Kind.PIPELINE ? Diagram.Kind.PIPELINE : Diagram.Kind.TOPOLOGY,
        words.name(plan.title()),
        words.name(plan.summary()),
        List.copyOf(zones.values()),
        nodes,
        lines);
  }

  private List<DiagramNode> nodes() {
    List<DiagramNode> nodes = new ArrayList<>();
    for (DiagramPlan.Node node : plan.nodes()) {
      node.endpoints().forEach(e -> parties.add(e, node.id()));
      node.partOf().ifPresent(e -> parties.add(e, node.id()));
      nodes.add(node.partOf().isPresent() ? part(node) : node(node));
    }
    return nodes;
  }

  private DiagramNode node(DiagramPlan.Node node) {
    End first = entries.end(node.endpoints().get(0), product);
    String zone = node.zone().orElseGet(() -> widest(first));
    openZone(zone);
    DiagramNode plain = names.node(node.id(), first, zone, node.tier());
    if (node.label().isEmpty() && node.endpoints().size() == 1) {
      boolean zoneSays = first.kind() != Endpoint.Kind.SERVICE;
      return named(plain, node, plain.title(), zoneSays ? "" : plain.subtitle());
    }
    String title = node.label().map(words::name).orElse(plain.title());
    return named(plain, node, title, node.endpoints().size() == 1 ? "" : names.list(node));
  }

  private static DiagramNode named(
      DiagramNode plain, DiagramPlan.Node node, String title, String subtitle) {
    return new DiagramNode(
        plain.id(),
        plain.look(),
        node.endpoints(),
        plain.zone(),
        plain.tier(),
        title,
        subtitle,
        List.of(),
        List.of());
  }

  private DiagramNode part(DiagramPlan.Node node) {
    String endpoint = node.partOf().orElseThrow();
    End end = entries.end(endpoint, product);
    String parent = node.zone().orElseGet(() -> widest(end));
    openZone(parent);
    zones.computeIfAbsent(
        "server--" + endpoint,
        id ->
            new DiagramZone(
                id, parent, DiagramZone.Look.SERVER, Optional.empty(), words.name(end.label())));
    return new DiagramNode(
        node.id(),
        DiagramNode.Look.PART,
        List.of(endpoint),
        "server--" + endpoint,
        node.tier(),
        node.label().map(words::name).orElse(node.id()),
        "",
        List.of(),
        List.of());
  }

  private static String widest(End end) {
    return Zone.widest(end.zones()).orElse(Zone.SAME_SERVER).id();
  }

  /** Adds a box and those round it, outer ones first. */
  private void openZone(String id) {
    if (zones.containsKey(id)) {
      return;
    }
    Optional<DiagramPlan.Box> box =
        plan.boxes().stream().filter(b -> b.id().equals(id)).findFirst();
    if (box.isPresent()) {
      openZone(box.get().inside());
      zones.put(
          id,
          new DiagramZone(
              id,
              box.get().inside(),
              DiagramZone.Look.BOX,
              Optional.empty(),
              words.name(box.get().label())));
    } else {
      zones.put(
          id,
          new DiagramZone(
              id,
              "",
              DiagramZone.Look.ZONE,
              Optional.of(Zone.of(id)),
              words.text("diagram.zone." + id)));
    }
  }

  private List<DiagramLine> steps() {
    Map<String, PathEntry> paths = new HashMap<>();
    entries.paths(product).forEach(p -> paths.put(p.id(), p));
    List<DiagramLine> lines = new ArrayList<>();
    for (DiagramPlan.Hop hop : plan.hops()) {
      Optional<PathEntry> path = hop.path().map(paths::get);
      String from = hop.from().orElseGet(() -> parties.of(path.orElseThrow().from()).get(0));
      String to = hop.to().orElseGet(() -> parties.of(path.orElseThrow().to()).get(0));
      List<PathEntry> own = path.stream().toList();
      int step = lines.size() + 1;
      lines.add(
          new DiagramLine(
              "step-" + step,
              from,
              to,
              own.isEmpty() ? DiagramLine.Style.INSIDE : DiagramLine.Style.CHIP,
              PortRows.of(own, List.of(), words),
              own,
              List.of(),
              step));
    }
    return lines;
  }

  /**
   * The steps, and what leads inside of a server from the end of one to the beginning of the next.
   */
  private static List<DiagramLine> joined(List<DiagramNode> nodes, List<DiagramLine> steps) {
    Map<String, String> servers = new HashMap<>();
    nodes.stream()
        .filter(n -> n.look() == DiagramNode.Look.PART)
        .forEach(n -> servers.put(n.id(), n.zone()));
    List<DiagramLine> lines = new ArrayList<>(steps);
    Set<String> joined = new HashSet<>();
    for (int i = 1; i < steps.size(); i++) {
      String from = steps.get(i - 1).to();
      String to = steps.get(i).from();
      String id = from + "--" + to;
      if (!from.equals(to)
          && servers.containsKey(from)
          && servers.get(from).equals(servers.get(to))
          && joined.add(id)) {
        lines.add(
            new DiagramLine(
                id, from, to, DiagramLine.Style.PART, List.of(), List.of(), List.of(), 0));
      }
    }
    return lines;
  }
}
