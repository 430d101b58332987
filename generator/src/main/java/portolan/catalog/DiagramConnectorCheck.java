package portolan.catalog;

import java.util.Optional;
import portolan.model.Connector;
import portolan.model.DiagramPlan;
import portolan.source.Diagnostics;

/** The connectors of a step send and receive, and serve the path of the step. */
final class DiagramConnectorCheck implements Check {
  @Override
  public void run(Reading reading, Diagnostics diagnostics) {
    PlanReading.each(
        reading,
        plan -> {
          for (DiagramPlan.Hop hop : plan.plan().hops()) {
            check(plan, hop, "send", hop.send(), Connector.Kind.SEND, diagnostics);
            check(plan, hop, "receive", hop.receive(), Connector.Kind.RECEIVE, diagnostics);
          }
        });
  }

  private static void check(
      PlanReading plan,
      DiagramPlan.Hop hop,
      String key,
      Optional<String> id,
      Connector.Kind kind,
      Diagnostics diagnostics) {
    Optional<Connector> found =
        id.filter(i -> plan.origins().trust(hop, key))
            .flatMap(
                i ->
                    plan.reading().catalog().connectors().stream()
                        .filter(c -> c.line().equals(plan.plan().line()) && c.id().equals(i))
                        .findFirst());
    if (found.isEmpty()) {
      return;
    }
    Connector connector = found.get();
    if (plan.origins().trust(connector, "kind") && connector.kind() != kind) {
      diagnostics.error(
          plan.origins().at(hop, key, hop.at()),
          "'" + connector.id() + "' does not " + key,
          "name a connector of the kind '" + kind.id() + "'");
    }
    hop.path()
        .filter(p -> plan.origins().trust(hop, "path"))
        .filter(p -> plan.origins().trust(connector, "paths") && !connector.paths().contains(p))
        .ifPresent(
            p ->
                diagnostics.error(
                    plan.origins().at(hop, key, hop.at()),
                    "the connector '" + connector.id() + "' does not serve the path '" + p + "'",
                    "add the path to the connector's 'paths', or name another connector"));
    plan.versions().stream()
        .filter(v -> plan.origins().trust(connector, "in") && !connector.in().contains(v))
        .forEach(
            v ->
                diagnostics.error(
                    plan.origins().at(hop, key, hop.at()),
                    "the connector '" + connector.id() + "' does not exist in " + v,
                    "add " + v + " to its 'in', or draw " + v + " in a diagram of its own"));
  }
}
