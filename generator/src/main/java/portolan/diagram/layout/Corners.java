package portolan.diagram.layout;

import java.util.ArrayList;
import java.util.List;
import portolan.diagram.layout.Geometry.Point;

/** The corners of a right-angled line: no point twice, none on the way, no slant. */
final class Corners {
  /** What calculations in floating point may make of two equal numbers. */
  private static final double NOTHING = 0.01;

  private Corners() {}

  static List<Point> of(List<Point> points) {
    List<Point> corners = new ArrayList<>();
    Point last = null;
    for (Point point : points) {
      Point next = point;
      if (last != null) {
        // The same number before it is rounded is the same number afterwards.
        next =
            new Point(
                Math.abs(next.x() - last.x()) < NOTHING ? last.x() : next.x(),
                Math.abs(next.y() - last.y()) < NOTHING ? last.y() : next.y());
      }
      last = next;
      add(corners, Tenths.point(next.x(), next.y()));
    }
    return corners;
  }

  private static void add(List<Point> corners, Point next) {
    int size = corners.size();
    if (size > 0 && corners.get(size - 1).equals(next)) {
      return;
    }
    if (size > 1) {
      Point a = corners.get(size - 2);
      Point b = corners.get(size - 1);
      if ((a.x() == b.x() && b.x() == next.x()) || (a.y() == b.y() && b.y() == next.y())) {
        corners.remove(size - 1);
      }
    }
    corners.add(next);
  }
}
