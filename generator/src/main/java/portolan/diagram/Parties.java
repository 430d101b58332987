package portolan.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portolan.entry.End;

/**
 * Which nodes the ends of a connection are: the node that stands for the endpoint itself, else, for
 * services and groups, the nodes of the roles behind it.
 */
final class Parties {
  private final Map<String, String> nodes = new LinkedHashMap<>();

  /** Says that a node stands for an endpoint; the first one does. */
  void add(String endpoint, String node) {
    nodes.putIfAbsent(endpoint, node);
  }

  /** Nodes of an end in the order of its roles; none when the diagram does not show it. */
  List<String> of(End end) {
    String own = nodes.get(end.id());
    if (own != null) {
      return List.of(own);
    }
    return end.roles().stream()
        .map(nodes::get)
        .map(Optional::ofNullable)
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  /** Nodes of several ends. */
  List<String> of(List<End> ends) {
    List<String> all = new ArrayList<>();
    ends.forEach(e -> of(e).stream().filter(n -> !all.contains(n)).forEach(all::add));
    return all;
  }
}
