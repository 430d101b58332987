package portolan.diagram.draw;

import java.util.Locale;
import portolan.diagram.layout.Geometry.Box;
import portolan.diagram.layout.Geometry.Point;
import portolan.diagram.layout.Geometry.Route;

/**
 * The place of a label as draw.io counts it: the point of the line that is nearest to its middle,
 * and the way from there to the middle.
 *
 * @param along the point, from -1 at the beginning of the line to 1 at its end
 * @param right way to the right, in pixels
 * @param down way downwards, in pixels
 */
record LabelSpot(double along, double right, double down) {
  /** Less than coordinates can say. */
  private static final double NOTHING = 0.05;

  static LabelSpot of(Route route) {
    if (route.label().isEmpty()) {
      return new LabelSpot(0, 0, 0);
    }
    Box label = route.label().get();
    Point middle = new Point(label.x() + label.width() / 2, label.y() + label.height() / 2);
    double length = 0;
    double before = 0;
    Point nearest = route.points().get(0);
    for (int i = 1; i < route.points().size(); i++) {
      Point a = route.points().get(i - 1);
      Point b = route.points().get(i);
      // All pieces are horizontal or vertical.
      Point here = new Point(within(a.x(), b.x(), middle.x()), within(a.y(), b.y(), middle.y()));
      if (i == 1 || distance(here, middle) < distance(nearest, middle)) {
        nearest = here;
        before = length + distance(a, here);
      }
      length += distance(a, b);
    }
    return new LabelSpot(
        length == 0 ? 0 : 2 * before / length - 1,
        middle.x() - nearest.x(),
        middle.y() - nearest.y());
  }

  /** The point as draw.io reads it. */
  String position() {
    return String.format(Locale.ROOT, "%.4f", along);
  }

  /** Whether the middle of the label is not on the line. */
  boolean isBeside() {
    return Math.abs(right) > NOTHING || Math.abs(down) > NOTHING;
  }

  private static double within(double a, double b, double value) {
    return Math.max(Math.min(a, b), Math.min(Math.max(a, b), value));
  }

  private static double distance(Point a, Point b) {
    return Math.hypot(b.x() - a.x(), b.y() - a.y());
  }
}
