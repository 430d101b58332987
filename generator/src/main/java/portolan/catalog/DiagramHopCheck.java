package portolan.catalog;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import portolan.model.DataPath;
import portolan.model.DiagramPlan;
import portolan.model.PathFacts;
import portolan.source.Diagnostics;
import portolan.source.Position;
import portolan.source.Suggestion;

/** A pipeline has steps, a topology has none; each step leads from one node to another. */
final class DiagramHopCheck implements Check {
  @Override
  public void run(Reading reading, Diagnostics diagnostics) {
    PlanReading.each(
        reading,
        plan -> {
          List<DiagramPlan.Hop> hops = plan.plan().hops();
          if (plan.is(DiagramPlan.Kind.PIPELINE)) {
            if (hops.isEmpty() && plan.origins().trust(plan.plan(), "hops")) {
              diagnostics.error(
                  plan.plan().at(), "a pipeline needs 'hops'", "add its steps in order: 'hops: …'");
            }
            Steps steps = new Steps(plan, diagnostics);
            hops.forEach(steps::check);
          } else if (plan.is(DiagramPlan.Kind.TOPOLOGY) && !hops.isEmpty()) {
            diagnostics.error(
                plan.origins().at(plan.plan(), "hops", plan.plan().at()),
                "a topology has no 'hops'",
                "remove them, since it shows all paths between its nodes, or make it a pipeline");
          }
        });
  }

  /** The two ends of a step, with what tells them. */
  private enum Side {
    FROM("from", "begin"),
    TO("to", "end");

    private final String key;
    private final String verb;

    Side(String key, String verb) {
      this.key = key;
      this.verb = verb;
    }

    Optional<String> node(DiagramPlan.Hop hop) {
      return this == FROM ? hop.from() : hop.to();
    }

    List<String> endpoints(PathFacts facts) {
      return this == FROM ? facts.from() : facts.to();
    }
  }

  /** The steps of one pipeline. */
  private record Steps(PlanReading plan, Diagnostics diagnostics) {
    void check(DiagramPlan.Hop hop) {
      if (hop.path().isEmpty()
          && (hop.from().isEmpty() || hop.to().isEmpty())
          && plan.origins().trust(hop, "path", "from", "to")) {
        diagnostics.error(
            hop.at(),
            "the step does not say where it leads",
            "name its 'path', or the nodes of a step inside one server: 'from' and 'to'");
      }
      if (hop.path().isEmpty() && plan.origins().trust(hop, "path", "from", "to")) {
        Optional<DiagramPlan.Node> from = hop.from().flatMap(plan::node);
        Optional<DiagramPlan.Node> to = hop.to().flatMap(plan::node);
        from.ifPresent(f -> to.ifPresent(t -> inside(hop, f, t)));
      }
      Optional<DataPath> path = hop.path().flatMap(plan::path);
      path.ifPresent(p -> holds(hop, p));
      for (Side side : Side.values()) {
        Optional<String> id = side.node(hop);
        Optional<DiagramPlan.Node> node = id.flatMap(plan::node);
        if (id.isPresent() && node.isEmpty()) {
          unknown(hop, side, id.get());
        } else if (plan.origins().trust(hop, side.key)) {
          path.ifPresent(p -> end(hop, side, p, node));
        }
      }
    }

    private void unknown(DiagramPlan.Hop hop, Side side, String id) {
      if (plan.knowsNodes() && plan.origins().trust(hop, side.key)) {
        diagnostics.error(
            plan.origins().at(hop, side.key, hop.at()),
            "'" + id + "' is not a node of the diagram",
            Suggestion.hint(id, plan.plan().nodes().stream().map(DiagramPlan.Node::id).toList()));
      }
    }

    /** A step without a path is no connection, so both nodes have a server in common. */
    private void inside(DiagramPlan.Hop hop, DiagramPlan.Node from, DiagramPlan.Node to) {
      boolean apart =
          plan.versions().stream()
              .filter(v -> plan.knows(PlanReading.endpointsOf(from), v))
              .filter(v -> plan.knows(PlanReading.endpointsOf(to), v))
              .anyMatch(v -> Collections.disjoint(servers(from, v), servers(to, v)));
      if (apart && plan.knowsNodes()) {
        diagnostics.error(
            hop.at(),
            "'" + from.id() + "' and '" + to.id() + "' are not on one server",
            "name the 'path' that leads from one to the other");
      }
    }

    private Set<String> servers(DiagramPlan.Node node, String version) {
      return PlanReading.endpointsOf(node).stream()
          .flatMap(e -> plan.around(e, version).stream())
          .collect(Collectors.toSet());
    }

    private void holds(DiagramPlan.Hop hop, DataPath path) {
      List<String> missing = plan.versionsWithout(path);
      if (!missing.isEmpty()) {
        String versions = String.join(", ", missing);
        diagnostics.error(
            pathOf(hop),
            "the path '" + path.id() + "' does not hold in " + versions,
            "take another path, or draw " + versions + " in a diagram of its own");
      }
    }

    private Position pathOf(DiagramPlan.Hop hop) {
      return plan.origins().at(hop, "path", hop.at());
    }

    /** An end of the path is a node of the diagram, and the named one when one is named. */
    private void end(
        DiagramPlan.Hop hop, Side side, DataPath path, Optional<DiagramPlan.Node> named) {
      for (String version : plan.versions()) {
        PathFacts facts = path.factsIn(version);
        List<String> ends = side.endpoints(facts);
        boolean known =
            path.in().contains(version)
                && plan.knowsNodes()
                && plan.origins().trust(facts, side.key)
                && plan.knows(ends, version);
        if (known && named.isEmpty()) {
          isNode(hop, side, ends, version);
        } else if (known && plan.knows(PlanReading.endpointsOf(named.get()), version)) {
          agrees(hop, side, ends, named.get(), version);
        }
      }
    }

    private void isNode(DiagramPlan.Hop hop, Side side, List<String> ends, String version) {
      List<List<DiagramPlan.Node>> nodes =
          ends.stream().map(e -> plan.nodesFor(e, version)).toList();
      if (nodes.stream().allMatch(List::isEmpty)) {
        diagnostics.error(
            pathOf(hop),
            "the path " + side.verb + "s at " + list(ends) + ", which no node stands for",
            "add a node for it, or name the node under '" + side.key + "'");
      }
      nodes.stream()
          .filter(n -> n.size() > 1 && n.stream().allMatch(p -> p.partOf().isPresent()))
          .forEach(
              parts ->
                  diagnostics.error(
                      pathOf(hop),
                      "the path " + side.verb + "s at an endpoint that the diagram shows in parts",
                      "name the part: '" + side.key + ": " + parts.get(0).id() + "', for example"));
    }

    /**
     * A named node has to do with the end of the path: it is the endpoint, runs on it, is a member
     * of it, or the other way round. Else the diagram would show what no table says.
     */
    private void agrees(
        DiagramPlan.Hop hop, Side side, List<String> ends, DiagramPlan.Node node, String version) {
      List<String> shown = PlanReading.endpointsOf(node);
      boolean related =
          ends.stream()
              .anyMatch(
                  e ->
                      plan.around(e, version).stream().anyMatch(shown::contains)
                          || shown.stream().anyMatch(s -> plan.around(s, version).contains(e)));
      if (!related) {
        diagnostics.error(
            plan.origins().at(hop, side.key, hop.at()),
            "the path does not " + side.verb + " at the node '" + node.id() + "'",
            "it " + side.verb + "s at " + list(ends) + "; name a node for that, or another path");
      }
    }

    private static String list(List<String> ids) {
      return ids.stream().map(id -> "'" + id + "'").collect(Collectors.joining(" or "));
    }
  }
}
