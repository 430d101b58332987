package portolan.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portolan.entry.Entries;
import portolan.model.Connector;
import portolan.model.DiagramPlan;
import portolan.model.Product;
import portolan.text.Localized;

/**
 * Shows the connectors that the steps of a pipeline name as parts of their services: what accepts
 * stands before what sends on.
 */
final class ConnectorParts {
  private final Entries entries;
  private final Product product;
  private final DiagramPlan plan;

  /** Id of an endpoint to its connectors in order: those that accept, then those that send. */
  private final Map<String, List<Connector>> parts = new LinkedHashMap<>();

  private ConnectorParts(DiagramPlan plan, Entries entries, Product product) {
    this.plan = plan;
    this.entries = entries;
    this.product = product;
  }

  /** The plan with a node for each connector; the same plan when no step names one. */
  static DiagramPlan in(DiagramPlan plan, Entries entries, Product product) {
    ConnectorParts connectors = new ConnectorParts(plan, entries, product);
    connectors.gather(Connector.Kind.RECEIVE);
    connectors.gather(Connector.Kind.SEND);
    return connectors.parts.isEmpty() ? plan : connectors.expanded();
  }

  private void gather(Connector.Kind kind) {
    for (DiagramPlan.Hop hop : plan.hops()) {
      (kind == Connector.Kind.RECEIVE ? hop.receive() : hop.send())
          .flatMap(id -> entries.connector(product, id))
          .ifPresent(
              connector ->
                  node(hop, kind)
                      // A name that the author gave would not show beside that of the connector.
                      .filter(n -> n.endpoints().size() == 1 && n.label().isEmpty())
                      .ifPresent(n -> add(n.endpoints().get(0), connector)));
    }
  }

  private void add(String endpoint, Connector connector) {
    List<Connector> own = parts.computeIfAbsent(endpoint, e -> new ArrayList<>());
    if (!own.contains(connector)) {
      own.add(connector);
    }
  }

  /** The node at which a connector of a step works. */
  private Optional<DiagramPlan.Node> node(DiagramPlan.Hop hop, Connector.Kind kind) {
    boolean receives = kind == Connector.Kind.RECEIVE;
    Optional<String> named = receives ? hop.to() : hop.from();
    if (named.isPresent()) {
      return plan.nodes().stream().filter(n -> n.id().equals(named.get())).findFirst();
    }
    return hop.path()
        .flatMap(id -> entries.path(product, id))
        .flatMap(
            p ->
                (receives ? p.to() : p.from())
                    .stream()
                        .flatMap(
                            end ->
                                plan.nodes().stream().filter(n -> n.endpoints().contains(end.id())))
                        .findFirst());
  }

  private DiagramPlan expanded() {
    List<DiagramPlan.Node> nodes = new ArrayList<>();
    Map<String, String> lastPart = new HashMap<>();
    Map<String, String> firstPart = new HashMap<>();
    for (DiagramPlan.Node node : plan.nodes()) {
      List<Connector> own =
          node.endpoints().size() == 1 && node.label().isEmpty()
              ? parts.getOrDefault(node.endpoints().get(0), List.of())
              : List.of();
      if (own.isEmpty()) {
        nodes.add(part(node, node.id(), node.endpoints(), Optional.empty(), node.label(), 2));
      } else {
        own.forEach(c -> nodes.add(connector(node, c)));
        firstPart.put(node.id(), id(node, own.get(0)));
        lastPart.put(node.id(), id(node, own.get(own.size() - 1)));
      }
    }
    List<DiagramPlan.Hop> hops =
        plan.hops().stream().map(h -> hop(h, firstPart, lastPart)).toList();
    return new DiagramPlan(
        plan.id(),
        plan.line(),
        plan.kind(),
        plan.in(),
        plan.title(),
        plan.summary(),
        plan.boxes(),
        nodes,
        hops,
        plan.leftOut(),
        plan.at());
  }

  private DiagramPlan.Node connector(DiagramPlan.Node node, Connector connector) {
    DiagramPlan.Node part =
        part(
            node,
            id(node, connector),
            List.of(),
            Optional.of(node.endpoints().get(0)),
            Optional.of(connector.name()),
            2);
    int behind = connector.kind() == Connector.Kind.SEND ? 1 : 0;
    return new DiagramPlan.Node(
        part.id(),
        part.endpoints(),
        part.partOf(),
        part.label(),
        part.zone(),
        part.tier() + behind,
        part.at());
  }

  private static DiagramPlan.Node part(
      DiagramPlan.Node node,
      String id,
      List<String> endpoints,
      Optional<String> partOf,
      Optional<Localized> label,
      int tiers) {
    return new DiagramPlan.Node(
        id, endpoints, partOf, label, node.zone(), node.tier() * tiers, node.at());
  }

  private static String id(DiagramPlan.Node node, Connector connector) {
    return node.id() + "--" + connector.id();
  }

  private DiagramPlan.Hop hop(
      DiagramPlan.Hop hop, Map<String, String> firstPart, Map<String, String> lastPart) {
    Optional<DiagramPlan.Node> from = node(hop, Connector.Kind.SEND);
    Optional<DiagramPlan.Node> to = node(hop, Connector.Kind.RECEIVE);
    return new DiagramPlan.Hop(
        hop.path(),
        from.map(n -> end(n, hop.send(), lastPart)).or(hop::from),
        to.map(n -> end(n, hop.receive(), firstPart)).or(hop::to),
        hop.send(),
        hop.receive(),
        hop.note(),
        hop.at());
  }

  /** The part of a node at which a step begins or ends, or the node when it has no parts. */
  private String end(DiagramPlan.Node node, Optional<String> connector, Map<String, String> part) {
    return connector
        .flatMap(id -> entries.connector(product, id))
        .filter(c -> part.containsKey(node.id()))
        .map(c -> id(node, c))
        .orElseGet(() -> part.getOrDefault(node.id(), node.id()));
  }
}
