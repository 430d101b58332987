package portolan.diagram.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import portolan.diagram.layout.Geometry.Box;
import portolan.diagram.layout.Geometry.Point;
import portolan.diagram.layout.Sketch.Link;
import portolan.diagram.layout.Sketch.Node;

/**
 * Where lines end when they are spread evenly over the upper and lower sides of their nodes, in the
 * order in which they are. A line may end a little beside that place when it is straight then.
 */
final class EvenEnds {
  /** Between two ends on one side of a node: an arrow head is 10 wide. */
  static final double GAP = 18;

  /** How far beside its place a line may end: more looks like a mistake. */
  private static final double MOST = 20;

  private final Map<End, Double> places = new HashMap<>();
  private final Map<End, Double> slacks = new HashMap<>();

  EvenEnds(Sketch sketch, Geometry geometry) {
    for (Node node : sketch.nodes()) {
      Box box = geometry.nodes().get(node.id());
      List<Placed> above = new ArrayList<>();
      List<Placed> below = new ArrayList<>();
      for (Link link : sketch.links()) {
        boolean first = link.from().equals(node.id());
        if (first || link.to().equals(node.id())) {
          List<Point> points = geometry.routes().get(link.id()).points();
          Point point = points.get(first ? 0 : points.size() - 1);
          (point.y() < box.y() + box.height() / 2 ? above : below)
              .add(new Placed(new End(link.id(), first), point.x()));
        }
      }
      spread(box, above);
      spread(box, below);
    }
  }

  private void spread(Box box, List<Placed> side) {
    side.sort(Comparator.comparingDouble(Placed::x));
    double step = box.width() / (side.size() + 1);
    for (int i = 0; i < side.size(); i++) {
      places.put(side.get(i).end(), box.x() + step * (i + 1));
      slacks.put(side.get(i).end(), Math.min(MOST, step / 2));
    }
  }

  /** One end of a line. */
  private record End(String link, boolean first) {}

  /** An end and where it is. */
  private record Placed(End end, double x) {}

  /**
   * The even place of an end, as a distance from the left side of the picture.
   *
   * @param first whether the beginning of the line is meant
   */
  double place(Link link, boolean first) {
    return places.get(new End(link.id(), first));
  }

  /** Whether a line may end there. */
  boolean allows(Link link, boolean first, double x) {
    return Math.abs(x - place(link, first)) <= slacks.get(new End(link.id(), first));
  }
}
