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
 * Takes steps out of lines. The layout library fixes the places where lines reach a node before it
 * knows where they come from, and leaves small steps; here the upright pieces on both sides of a
 * step move to one place, with the label on them, where nothing is in the way.
 */
final class Straightening {
  /** Rounds over all lines; one line may make room for another. */
  private static final int ROUNDS = 3;

  private final Sketch sketch;
  private final Map<String, Route> routes;
  private final Clearance clearance;

  Straightening(Sketch sketch, Geometry geometry) {
    this.sketch = sketch;
    this.routes = new HashMap<>(geometry.routes());
    this.clearance = new Clearance(sketch, geometry, routes);
  }

  /** Lines by id, with fewer corners. */
  Map<String, Route> routes() {
    for (int i = 0; i < ROUNDS; i++) {
      boolean changed = false;
      for (Link link : sketch.links()) {
        while (straighten(link)) {
          changed = true;
        }
      }
      if (!changed) {
        break;
      }
    }
    return routes;
  }

  /** Takes one step out of a line, if that is possible. */
  private boolean straighten(Link link) {
    Route route = routes.get(link.id());
    List<Point> points = route.points();
    for (int i = 1; i + 2 < points.size(); i++) {
      if (step(points, i)) {
        double before = points.get(i).x();
        double after = points.get(i + 1).x();
        double middle = Tenths.round((before + after) / 2);
        for (double x : new double[] {before, after, middle}) {
          Route straight = without(route, i, x);
          if (clearance.allows(link, straight)) {
            routes.put(link.id(), straight);
            return true;
          }
        }
      }
    }
    return false;
  }

  /** A step: upright, level, upright in the same direction. */
  private static boolean step(List<Point> points, int at) {
    double before = points.get(at).y() - points.get(at - 1).y();
    double after = points.get(at + 2).y() - points.get(at + 1).y();
    return points.get(at).y() == points.get(at + 1).y() && before * after > 0;
  }

  /** The line with the upright pieces before and after a step in one place. */
  private static Route without(Route route, int step, double x) {
    List<Point> points = new ArrayList<>(route.points());
    double top = points.get(step - 1).y();
    double bottom = points.get(step + 2).y();
    Optional<Box> label = route.label().map(box -> moved(box, points, step, x));
    points.set(step - 1, new Point(x, top));
    points.set(step + 2, new Point(x, bottom));
    points.remove(step + 1);
    points.remove(step);
    return new Route(Corners.of(points), label);
  }

  private static Box moved(Box label, List<Point> points, int step, double x) {
    Box first = Labels.carried(label, points.get(step - 1), points.get(step), x);
    return Labels.carried(first, points.get(step + 1), points.get(step + 2), x);
  }
}
