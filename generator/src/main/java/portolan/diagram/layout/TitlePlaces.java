package portolan.diagram.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portolan.diagram.layout.Geometry.Box;
import portolan.diagram.layout.Geometry.Point;
import portolan.diagram.layout.Geometry.Route;
import portolan.diagram.layout.Geometry.Title;
import portolan.diagram.layout.Sketch.Zone;

/**
 * Finds places for the titles of zones in a picture whose lines are drawn already: the layout
 * library knows nothing of titles.
 */
final class TitlePlaces {
  /** Height of the words of a title. */
  static final double HEIGHT = 20;

  /** From the upper or lower side of a zone to its title. */
  static final double ABOVE = 6;

  /** From the left and right side of a zone to its title. */
  static final double BESIDE = 16;

  /** How far apart two places are that are tried. */
  private static final double STEP = 4;

  /** What a line wants on each side. */
  private static final double AIR = 4;

  private final Geometry geometry;
  private final List<Box> lines = new ArrayList<>();
  private final List<Box> blocks = new ArrayList<>();

  TitlePlaces(Geometry geometry) {
    this.geometry = geometry;
    for (Route route : geometry.routes().values()) {
      for (int i = 1; i < route.points().size(); i++) {
        Point a = route.points().get(i - 1);
        Point b = route.points().get(i);
        lines.add(
            new Box(
                Math.min(a.x(), b.x()) - AIR,
                Math.min(a.y(), b.y()) - AIR,
                Math.abs(a.x() - b.x()) + 2 * AIR,
                Math.abs(a.y() - b.y()) + 2 * AIR));
      }
      route.label().ifPresent(blocks::add);
    }
    blocks.addAll(geometry.nodes().values());
  }

  Title place(Zone zone) {
    Box area = geometry.zones().get(zone.id());
    return free(zone, area.y() + ABOVE)
        .or(() -> free(zone, area.bottom() - ABOVE - HEIGHT))
        .map(box -> new Title(box, false))
        .orElseGet(() -> new Title(fewest(zone, area.y() + ABOVE), true));
  }

  private List<Box> tries(Zone zone, double y) {
    Box area = geometry.zones().get(zone.id());
    List<Box> tries = new ArrayList<>();
    double last = area.right() - BESIDE - zone.titleWidth();
    for (double x = area.x() + BESIDE; x <= last || tries.isEmpty(); x += STEP) {
      tries.add(Tenths.box(x, y, zone.titleWidth(), HEIGHT));
    }
    return tries;
  }

  private Optional<Box> free(Zone zone, double y) {
    return tries(zone, y).stream().filter(b -> hits(b) == 0 && !blocked(b)).findFirst();
  }

  private Box fewest(Zone zone, double y) {
    Box best = null;
    for (Box box : tries(zone, y)) {
      if (best == null || hits(box) < hits(best)) {
        best = box;
      }
    }
    return best;
  }

  private long hits(Box box) {
    return lines.stream().filter(box::overlaps).count();
  }

  private boolean blocked(Box box) {
    return blocks.stream().anyMatch(box::overlaps);
  }
}
