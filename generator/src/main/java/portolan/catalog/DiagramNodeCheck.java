package portolan.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import portolan.model.DiagramPlan;
import portolan.model.Endpoint;
import portolan.source.Diagnostics;
import portolan.source.Position;

/** Each node stands for endpoints that exist, or for a part of one, and nothing stands twice. */
final class DiagramNodeCheck implements Check {
  @Override
  public void run(Reading reading, Diagnostics diagnostics) {
    PlanReading.each(
        reading,
        plan -> {
          Nodes nodes = new Nodes(plan, diagnostics);
          plan.plan().nodes().forEach(nodes::check);
        });
  }

  /** The nodes of one diagram, as far as they were looked at. */
  private static final class Nodes {
    private final PlanReading plan;
    private final Origins origins;
    private final Diagnostics diagnostics;
    private final Map<String, Position> endpoints = new HashMap<>();
    private final Map<String, Position> ids = new HashMap<>();

    Nodes(PlanReading plan, Diagnostics diagnostics) {
      this.plan = plan;
      this.origins = plan.origins();
      this.diagnostics = diagnostics;
    }

    void check(DiagramPlan.Node node) {
      node.endpoints().forEach(id -> exists(node, "endpoint", id));
      node.partOf().ifPresent(id -> exists(node, "part-of", id));
      boolean named = subject(node);
      boolean first = true;
      for (String endpoint : node.endpoints()) {
        first &= standsOnce(node, endpoint);
      }
      if (named && first) {
        hasOwnId(node);
      }
    }

    private void exists(DiagramPlan.Node node, String key, String id) {
      List<Endpoint> declared = plan.endpoints(id);
      if (declared.isEmpty() || declared.stream().anyMatch(e -> !origins.trust(e, "in"))) {
        return;
      }
      List<String> missing =
          plan.versions().stream()
              .filter(v -> declared.stream().noneMatch(e -> e.in().contains(v)))
              .toList();
      if (!missing.isEmpty()) {
        String versions = String.join(", ", missing);
        diagnostics.error(
            origins.at(node, key, id, node.at()),
            "the endpoint '" + id + "' does not exist in " + versions,
            "remove it, or draw " + versions + " in a diagram of its own");
      }
    }

    /** Whether a node says whom it stands for and bears a name where it needs one. */
    private boolean subject(DiagramPlan.Node node) {
      if (node.partOf().isPresent() && !node.endpoints().isEmpty()) {
        diagnostics.error(
            origins.at(node, "part-of", node.at()),
            "the node stands for an endpoint and for a part of one",
            "remove 'endpoint' or 'part-of'");
        return false;
      } else if (node.partOf().isPresent()) {
        part(node, node.partOf().get());
        return hasName(node, "a part of an endpoint");
      } else if (node.endpoints().isEmpty()) {
        if (origins.trust(node, "endpoint", "part-of")) {
          diagnostics.error(
              node.at(),
              "the node does not say whom it stands for",
              plan.is(DiagramPlan.Kind.TOPOLOGY)
                  ? "add 'endpoint: <id>'"
                  : "add 'endpoint: <id>', or 'part-of: <id>' for a part of an endpoint");
        }
        return false;
      }
      return node.endpoints().size() == 1 || hasName(node, "a node for several endpoints");
    }

    private void part(DiagramPlan.Node node, String whole) {
      Position at = origins.at(node, "part-of", node.at());
      if (plan.is(DiagramPlan.Kind.TOPOLOGY)) {
        diagnostics.error(
            at,
            "a topology shows whole endpoints, and this is a part of one",
            "write 'endpoint: " + whole + "', or make the diagram a pipeline");
        return;
      }
      if (node.zone().isPresent()) {
        diagnostics.error(
            origins.at(node, "zone", node.at()),
            "a part stands where its endpoint does and has no zone of its own",
            "remove 'zone'");
      }
      plan.plan().nodes().stream()
          .filter(n -> n.endpoints().contains(whole))
          .findFirst()
          .ifPresent(
              n ->
                  diagnostics.error(
                      at,
                      "the diagram shows '" + whole + "' as a whole and in parts",
                      "keep either the parts or the node of the endpoint, which stands at "
                          + origins.at(n, "endpoint", whole, n.at())));
    }

    private boolean hasName(DiagramPlan.Node node, String what) {
      List<String> missing =
          Stream.of("id", "label").filter(k -> !has(node, k) && origins.trust(node, k)).toList();
      if (!missing.isEmpty()) {
        List<String> keys = missing.stream().map(k -> "'" + k + "'").toList();
        boolean label = missing.contains("label");
        boolean id = missing.contains("id");
        diagnostics.error(
            node.at(),
            what + " needs " + String.join(" and ", keys),
            "add '"
                + (id ? "id: …" : "")
                + (id && label ? ", " : "")
                + (label ? "label: {ru: …, en: …}" : "")
                + "'");
      }
      return has(node, "id");
    }

    private boolean has(DiagramPlan.Node node, String key) {
      return origins.row(node).map(row -> row.has(key)).orElse(true);
    }

    private boolean standsOnce(DiagramPlan.Node node, String endpoint) {
      Position at = origins.at(node, "endpoint", endpoint, node.at());
      Position before = endpoints.putIfAbsent(endpoint, at);
      if (before != null && !plan.endpoints(endpoint).isEmpty()) {
        diagnostics.error(
            at,
            "'" + endpoint + "' stands in the diagram twice",
            before.equals(at)
                ? "name it once"
                : "the other one stands at " + before + "; keep one of them");
      }
      return before == null;
    }

    private void hasOwnId(DiagramPlan.Node node) {
      Position at = origins.at(node, has(node, "id") ? "id" : "endpoint", node.at());
      Position before = ids.putIfAbsent(node.id(), at);
      if (before != null && origins.trust(node, "id")) {
        diagnostics.error(
            at,
            "two nodes have the id '" + node.id() + "'",
            "the other one stands at " + before + "; give one of them another 'id'");
      }
    }
  }
}
