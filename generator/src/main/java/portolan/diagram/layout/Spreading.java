package portolan.diagram.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portolan.diagram.layout.Geometry.Box;
import portolan.diagram.layout.Geometry.Point;
import portolan.diagram.layout.Geometry.Route;
import portolan.diagram.layout.Sketch.Link;

/**
 * Spreads the ends of lines evenly over the upper and lower sides of their nodes, as far as no line
 * gets another corner from it and nothing is in the way.
 */
final class Spreading {
  /** Rounds over all lines; one line may make room for another. */
  private static final int ROUNDS = 3;

  /** A step that is shorter looks like a mistake. */
  private static final double SHORTEST_STEP = 16;

  /** What is not worth a move. */
  private static final double LEAST_MOVE = 1;

  private final Sketch sketch;
  private final Geometry geometry;
  private final Map<String, Route> routes;
  private final EvenEnds ends;
  private final Clearance clearance;

  Spreading(Sketch sketch, Geometry geometry) {
    this.sketch = sketch;
    this.geometry = geometry;
    this.routes = new HashMap<>(geometry.routes());
    this.ends = new EvenEnds(sketch, geometry);
    this.clearance = new Clearance(sketch, geometry, routes);
  }

  /** Lines by id, with better ends. */
  Map<String, Route> routes() {
    for (int i = 0; i < ROUNDS; i++) {
      for (Link link : sketch.links()) {
        spread(link);
      }
    }
    return routes;
  }

  private void spread(Link link) {
    int last = routes.get(link.id()).points().size() - 1;
    double from = ends.place(link, true);
    double to = ends.place(link, false);
    if (last == 1) {
      move(link, 0, between(link, (from + to) / 2));
    } else {
      move(link, 0, from);
      move(link, last - 1, to);
    }
  }

  /** A place that both ends of a straight line can have. */
  private double between(Link link, double wish) {
    Box a = geometry.nodes().get(link.from());
    Box b = geometry.nodes().get(link.to());
    double least = Math.max(a.x(), b.x()) + Clearance.CORNER;
    double most = Math.min(a.right(), b.right()) - Clearance.CORNER;
    return Math.max(least, Math.min(most, wish));
  }

  /** Moves an upright piece to its wish, or else some of the way. */
  private void move(Link link, int piece, double wish) {
    Route route = routes.get(link.id());
    double x = route.points().get(piece).x();
    for (double part : new double[] {1, 0.75, 0.5, 0.25}) {
      double next = Tenths.round(x + (wish - x) * part);
      if (Math.abs(next - x) >= LEAST_MOVE) {
        Optional<Route> moved = moved(route, piece, next);
        if (moved.isPresent() && clearance.allows(link, moved.get())) {
          routes.put(link.id(), moved.get());
          return;
        }
      }
    }
  }

  private static Optional<Route> moved(Route route, int piece, double x) {
    List<Point> points = new ArrayList<>(route.points());
    Point a = points.get(piece);
    Point b = points.get(piece + 1);
    if (a.x() != b.x()) {
      return Optional.empty();
    }
    for (int beside : new int[] {piece - 1, piece + 2}) {
      if (beside >= 0 && beside < points.size()) {
        double old = a.x() - points.get(beside).x();
        double step = x - points.get(beside).x();
        if (Math.signum(old) != Math.signum(step)
            || Math.abs(step) < Math.min(Math.abs(old), SHORTEST_STEP)) {
          return Optional.empty();
        }
      }
    }
    points.set(piece, new Point(x, a.y()));
    points.set(piece + 1, new Point(x, b.y()));
    return Optional.of(new Route(points, route.label().map(l -> Labels.carried(l, a, b, x))));
  }
}
