package portolan.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import portolan.model.DataPath;
import portolan.model.DiagramPlan;
import portolan.model.Endpoint;
import portolan.model.EndpointFacts;

/**
 * A diagram beside the catalog: what its words mean there, and which of them can be judged by.
 *
 * @param reading the catalog
 * @param plan the diagram
 */
record PlanReading(Reading reading, DiagramPlan plan) {
  /** Goes through all diagrams of a reading. */
  static void each(Reading reading, Consumer<PlanReading> look) {
    reading.catalog().diagrams().forEach(plan -> look.accept(new PlanReading(reading, plan)));
  }

  Origins origins() {
    return reading.origins();
  }

  /** Whether the diagram is known to be of a kind. */
  boolean is(DiagramPlan.Kind kind) {
    return plan.kind() == kind && origins().trust(plan, "kind");
  }

  /** The versions that it holds for, as far as they exist. */
  List<String> versions() {
    return plan.in().stream().filter(reading::hasVersion).toList();
  }

  /** Endpoints of an id; none when nobody declares it, of which its own message speaks. */
  List<Endpoint> endpoints(String id) {
    return reading.catalog().endpoints().stream()
        .filter(e -> e.line().equals(plan.line()) && e.id().equals(id))
        .toList();
  }

  /** The path of an id; empty when nobody declares it, of which its own message speaks. */
  Optional<DataPath> path(String id) {
    return reading.catalog().paths().stream()
        .filter(p -> p.line().equals(plan.line()) && p.id().equals(id))
        .findFirst();
  }

  /** Versions of the diagram in which a path does not hold, as far as its row can be read. */
  List<String> versionsWithout(DataPath path) {
    return origins().trust(path, "in")
        ? versions().stream().filter(v -> !path.in().contains(v)).toList()
        : List.of();
  }

  /** Whether all nodes and their ids could be read, so that another id is a mistake. */
  boolean knowsNodes() {
    return origins().trust(plan, "nodes")
        && plan.nodes().stream().allMatch(n -> origins().trust(n, "id", "endpoint", "part-of"));
  }

  /**
   * Whether some endpoints are there in a version and all that they run on and consist of could be
   * read. Where not, another message speaks of it.
   */
  boolean knows(Collection<String> endpoints, String version) {
    return endpoints.stream().allMatch(id -> endpoints(id).stream().anyMatch(e -> has(e, version)))
        && endpoints.stream()
            .flatMap(id -> around(id, version).stream())
            .allMatch(id -> isSound(id, version));
  }

  private static boolean has(Endpoint endpoint, String version) {
    return endpoint.in().contains(version);
  }

  private boolean isSound(String id, String version) {
    List<Endpoint> declared = endpoints(id);
    return !declared.isEmpty()
        && declared.stream()
            .allMatch(
                e -> {
                  EndpointFacts facts = e.factsIn(version);
                  boolean hollow =
                      (e.kind() == Endpoint.Kind.SERVICE && facts.runsOn().isEmpty())
                          || (e.kind() == Endpoint.Kind.GROUP && facts.members().isEmpty());
                  return !hollow
                      && origins().trust(e, "kind")
                      && origins().trust(facts, "runs-on", "members");
                });
  }

  /** The node of an id. */
  Optional<DiagramPlan.Node> node(String id) {
    return plan.nodes().stream().filter(n -> n.id().equals(id)).findFirst();
  }

  /** Endpoints that a node stands for, or the one that it is a part of. */
  static List<String> endpointsOf(DiagramPlan.Node node) {
    return Stream.concat(node.endpoints().stream(), node.partOf().stream()).toList();
  }

  /**
   * Nodes at which a connection of an endpoint is drawn: its own or its parts, else those of the
   * roles that a service runs on and of the roles in a group.
   */
  List<DiagramPlan.Node> nodesFor(String endpoint, String version) {
    List<DiagramPlan.Node> own = standingFor(endpoint);
    return own.isEmpty()
        ? around(endpoint, version).stream()
            .filter(this::isRole)
            .flatMap(e -> standingFor(e).stream())
            .toList()
        : own;
  }

  private boolean isRole(String id) {
    return endpoints(id).stream().anyMatch(e -> e.kind() == Endpoint.Kind.ROLE);
  }

  private List<DiagramPlan.Node> standingFor(String endpoint) {
    return plan.nodes().stream().filter(n -> endpointsOf(n).contains(endpoint)).toList();
  }

  /**
   * An endpoint with the roles that it runs on, its members, theirs, and so on; not in any order.
   */
  Set<String> around(String endpoint, String version) {
    return new PlaceOf(reading, plan.line(), version).around(endpoint);
  }
}
