package portolan.diagram.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portolan.diagram.layout.Geometry.Box;
import portolan.diagram.layout.Geometry.Point;
import portolan.diagram.layout.Geometry.Route;
import portolan.diagram.layout.Geometry.Title;
import portolan.diagram.layout.Sketch.Link;

/** Says whether a line may run in another way than it does: whether that way is free. */
final class Clearance {
  /** From the end of a line to the corner of its node. */
  static final double CORNER = 14;

  /** Between lines in the same direction. */
  private static final double LINES = 16;

  /** From a line to a node, a label, or the border of a zone beside it. */
  private static final double THINGS = 10;

  /** From a line to a title that none covers. */
  private static final double TITLES = TitlePlaces.AIR;

  private final Sketch sketch;
  private final Geometry geometry;
  private final EvenEnds ends;
  private final Map<String, Route> routes;

  /**
   * Works on lines that change.
   *
   * @param routes lines by id, as they are at the time of a question
   */
  Clearance(Sketch sketch, Geometry geometry, Map<String, Route> routes) {
    this.sketch = sketch;
    this.geometry = geometry;
    this.ends = new EvenEnds(sketch, geometry);
    this.routes = routes;
  }

  /** Whether a line may run like this. */
  boolean allows(Link link, Route route) {
    List<Box> pieces = pieces(route);
    return ends(link, route)
        && passesThings(link, pieces)
        && passesLines(link, route, pieces)
        && crossings(link, pieces) <= crossings(link, pieces(routes.get(link.id())))
        && labelStands(link, route);
  }

  private boolean ends(Link link, Route route) {
    List<Point> points = route.points();
    Point last = points.get(points.size() - 1);
    return reaches(link, true, points.get(0)) && reaches(link, false, last);
  }

  private boolean reaches(Link link, boolean first, Point end) {
    String node = first ? link.from() : link.to();
    Box box = geometry.nodes().get(node);
    return end.x() >= box.x() + CORNER
        && end.x() <= box.right() - CORNER
        && ends.allows(link, first, end.x())
        && sketch.links().stream().allMatch(other -> other.equals(link) || apart(other, node, end));
  }

  private boolean apart(Link other, String node, Point end) {
    List<Point> points = routes.get(other.id()).points();
    Point begin = points.get(0);
    Point last = points.get(points.size() - 1);
    return !(other.from().equals(node) && near(begin, end))
        && !(other.to().equals(node) && near(last, end));
  }

  private static boolean near(Point a, Point b) {
    return a.y() == b.y() && Math.abs(a.x() - b.x()) < EvenEnds.GAP;
  }

  private boolean passesThings(Link link, List<Box> pieces) {
    for (Box piece : pieces) {
      for (Map.Entry<String, Box> node : geometry.nodes().entrySet()) {
        boolean own = node.getKey().equals(link.from()) || node.getKey().equals(link.to());
        if (grown(piece, own ? 0 : THINGS).overlaps(node.getValue())) {
          return false;
        }
      }
      for (Title title : geometry.titles().values()) {
        if (!title.covers() && grown(piece, TITLES).overlaps(title.box())) {
          return false;
        }
      }
      for (Box zone : geometry.zones().values()) {
        if (piece.width() == 0
            && (beside(piece, zone.x(), zone) || beside(piece, zone.right(), zone))) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether an upright piece runs along an upright border. */
  private static boolean beside(Box piece, double border, Box zone) {
    return Math.abs(piece.x() - border) < THINGS
        && piece.y() < zone.bottom()
        && zone.y() < piece.bottom();
  }

  private boolean passesLines(Link link, Route route, List<Box> pieces) {
    for (Link other : sketch.links()) {
      if (other.equals(link)) {
        continue;
      }
      Route there = routes.get(other.id());
      for (Box piece : pieces) {
        if (there.label().filter(grown(piece, THINGS / 2)::overlaps).isPresent()) {
          return false;
        }
        for (Box next : pieces(there)) {
          if (sameWay(piece, next) && grown(piece, LINES).overlaps(next)) {
            return false;
          }
        }
      }
      if (route.label().isPresent()) {
        Box label = grown(route.label().get(), THINGS / 2);
        if (pieces(there).stream().anyMatch(label::overlaps)
            || there.label().filter(grown(label, THINGS / 2)::overlaps).isPresent()) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean sameWay(Box a, Box b) {
    return (a.width() == 0 && b.width() == 0) || (a.height() == 0 && b.height() == 0);
  }

  private long crossings(Link link, List<Box> pieces) {
    long crossings = 0;
    for (Link other : sketch.links()) {
      if (!other.equals(link)) {
        for (Box next : pieces(routes.get(other.id()))) {
          crossings += pieces.stream().filter(p -> !sameWay(p, next) && p.overlaps(next)).count();
        }
      }
    }
    return crossings;
  }

  /** Whether a label keeps off nodes, and stays in the zones that it is in. */
  private boolean labelStands(Link link, Route route) {
    if (route.label().isEmpty()) {
      return true;
    }
    Box label = route.label().get();
    Optional<Box> old = routes.get(link.id()).label();
    Box room = grown(label, THINGS);
    return geometry.nodes().values().stream().noneMatch(room::overlaps)
        && geometry.titles().values().stream().map(Title::box).noneMatch(room::overlaps)
        && geometry.zones().values().stream()
            .allMatch(
                zone ->
                    zone.overlaps(room)
                        ? contains(zone, label) && contains(zone, old.orElseThrow())
                        : !zone.overlaps(old.orElseThrow()))
        && label.x() >= THINGS
        && label.right() <= geometry.width() - THINGS;
  }

  static boolean contains(Box outer, Box inner) {
    return inner.x() >= outer.x()
        && inner.right() <= outer.right()
        && inner.y() >= outer.y()
        && inner.bottom() <= outer.bottom();
  }

  static Box grown(Box box, double by) {
    return new Box(box.x() - by, box.y() - by, box.width() + 2 * by, box.height() + 2 * by);
  }

  /** The pieces of a line, as rectangles without a width or without a height. */
  static List<Box> pieces(Route route) {
    List<Box> pieces = new ArrayList<>();
    for (int i = 1; i < route.points().size(); i++) {
      Point a = route.points().get(i - 1);
      Point b = route.points().get(i);
      pieces.add(
          new Box(
              Math.min(a.x(), b.x()),
              Math.min(a.y(), b.y()),
              Math.abs(a.x() - b.x()),
              Math.abs(a.y() - b.y())));
    }
    return pieces;
  }
}
