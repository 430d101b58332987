package portolan.diagram.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import portolan.diagram.layout.Sketch.Link;
import portolan.diagram.layout.Sketch.Node;
import portolan.diagram.layout.Sketch.Zone;

/**
 * Which way is down. A layout without circles has no line that runs round the picture, so a link
 * that leads upwards is laid out as if it led downwards and turned afterwards. What counts are the
 * things side by side that a link joins: two nodes of one zone, or the zones round them.
 */
final class Tiers {
  private final Map<String, Node> nodes = new HashMap<>();
  private final Map<String, String> parents = new HashMap<>();
  private final Map<String, Integer> ofZones = new HashMap<>();

  private final List<Link> links;

  Tiers(Sketch sketch) {
    links = sketch.links();
    for (Zone zone : sketch.zones()) {
      parents.put(zone.id(), zone.parent());
    }
    for (Node node : sketch.nodes()) {
      nodes.put(node.id(), node);
      for (String zone : path(node.zone())) {
        ofZones.merge(zone, node.tier(), Math::min);
      }
    }
  }

  /** Zones from the outermost to the one given; empty for no zone. */
  private List<String> path(String zone) {
    List<String> path = new ArrayList<>();
    for (String at = zone; !at.isEmpty(); at = parents.get(at)) {
      path.add(0, at);
    }
    return path;
  }

  /** Smallest tier of a node in a zone; 0 for an empty one. */
  int ofZone(String zone) {
    return ofZones.getOrDefault(zone, 0);
  }

  /** Whether a link leads from a larger tier to a smaller one. */
  boolean upwards(Link link) {
    Node from = nodes.get(link.from());
    Node to = nodes.get(link.to());
    List<String> a = path(from.zone());
    List<String> b = path(to.zone());
    int depth = 0;
    while (depth < a.size() && depth < b.size() && a.get(depth).equals(b.get(depth))) {
      depth++;
    }
    int down =
        Integer.compare(
            depth < a.size() ? ofZone(a.get(depth)) : from.tier(),
            depth < b.size() ? ofZone(b.get(depth)) : to.tier());
    return down == 0 ? from.tier() > to.tier() : down > 0;
  }

  /** Lines on that side of a node, upper or lower, that has more of them. */
  long busier(Node node) {
    long above = 0;
    long below = 0;
    for (Link link : links) {
      boolean up = upwards(link);
      above += (up ? link.from() : link.to()).equals(node.id()) ? 1 : 0;
      below += (up ? link.to() : link.from()).equals(node.id()) ? 1 : 0;
    }
    return Math.max(above, below);
  }
}
