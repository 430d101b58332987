package portolan.diagram;

import java.util.List;
import java.util.stream.Collectors;
import portolan.entry.End;
import portolan.entry.Entries;
import portolan.model.DiagramPlan;
import portolan.model.Endpoint;
import portolan.model.Product;
import portolan.model.Zone;

/** What stands in the nodes of endpoints. */
final class Names {
  private final Entries entries;
  private final Product product;
  private final DiagramWords words;

  Names(Entries entries, Product product, DiagramWords words) {
    this.entries = entries;
    this.product = product;
    this.words = words;
  }

  /** A node for an endpoint: its short name and, below, where it is found. */
  DiagramNode node(String id, End end, String zone, int tier) {
    return new DiagramNode(
        id,
        look(end.kind()),
        List.of(end.id()),
        zone,
        tier,
        words.name(end.shortLabel()),
        subtitle(end),
        List.of(),
        List.of());
  }

  static DiagramNode.Look look(Endpoint.Kind kind) {
    return DiagramNode.Look.valueOf(kind.name());
  }

  /** Roles behind a service, else the zones. */
  String subtitle(End end) {
    if (end.kind() == Endpoint.Kind.SERVICE && !end.roles().isEmpty()) {
      return words.text(
          "diagram.runs-on",
          end.roles().stream()
              .map(r -> words.name(entries.end(r, product).shortLabel()))
              .collect(Collectors.joining(", ")));
    }
    return zones(end.zones());
  }

  private String zones(List<Zone> zones) {
    return zones.stream().map(z -> words.text("zone." + z.id())).collect(Collectors.joining(" · "));
  }

  /** The names of the endpoints that a node stands for. */
  String list(DiagramPlan.Node node) {
    return node.endpoints().stream()
        .map(e -> words.name(entries.end(e, product).shortLabel()))
        .collect(Collectors.joining(", "));
  }
}
