package portolan.diagram.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import portolan.diagram.layout.Geometry.Box;
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

  /** What a line, or a thing, wants on each side. */
  static final double AIR = 8;

  private final Geometry geometry;
  private final List<Box> lines = new ArrayList<>();
  private final List<Box> blocks = new ArrayList<>();

  TitlePlaces(Geometry geometry) {
    this.geometry = geometry;
    for (Route route : geometry.routes().values()) {
      lines.addAll(Clearance.pieces(route));
      route.label().ifPresent(blocks::add);
    }
    blocks.addAll(geometry.nodes().values());
  }

  Title place(Zone zone) {
    Box area = geometry.zones().get(zone.id());
    List<Box> above = tries(zone, area.y() + ABOVE, area);
    List<Box> below = tries(zone, area.bottom() - ABOVE - HEIGHT, area);
    return Stream.concat(above.stream(), below.stream())
        .filter(b -> hits(b) == 0 && !blocked(b, area))
        .findFirst()
        .map(b -> new Title(b, false))
        .orElseGet(() -> fewest(above, area));
  }

  private static List<Box> tries(Zone zone, double y, Box area) {
    List<Box> tries = new ArrayList<>();
    double last = area.right() - BESIDE - zone.titleWidth();
    for (double x = area.x() + BESIDE; x <= last || tries.isEmpty(); x += STEP) {
      tries.add(Tenths.box(x, y, zone.titleWidth(), HEIGHT));
    }
    return tries;
  }

  private Title fewest(List<Box> tries, Box area) {
    List<Box> open = tries.stream().filter(b -> !blocked(b, area)).toList();
    return (open.isEmpty() ? tries : open)
        .stream()
            .min(Comparator.comparingLong(this::hits))
            .map(b -> new Title(b, lines.stream().anyMatch(b::overlaps)))
            .orElseThrow();
  }

  private long hits(Box box) {
    Box airy = Clearance.grown(box, AIR);
    return lines.stream().filter(airy::overlaps).count();
  }

  private boolean blocked(Box box, Box own) {
    return blocks.stream().anyMatch(Clearance.grown(box, AIR)::overlaps)
        || geometry.zones().values().stream()
            .anyMatch(z -> z.overlaps(box) && !Clearance.contains(z, own));
  }

  /** What a zone lacks so that its title fits to the left of all lines that cross its header. */
  double lack(Zone zone) {
    Box area = geometry.zones().get(zone.id());
    Box header = new Box(area.x(), area.y() + ABOVE - AIR, area.width(), HEIGHT + 2 * AIR);
    double free =
        lines.stream()
            .filter(line -> line.overlaps(header))
            .mapToDouble(line -> line.x() - AIR)
            .min()
            .orElse(area.right());
    return Math.max(0, area.x() + BESIDE + zone.titleWidth() - free);
  }
}
