package portolan.diagram.layout;

import java.util.List;
import portolan.diagram.layout.Sketch.Node;
import portolan.diagram.layout.Sketch.Zone;

/**
 * Sizes that lines and titles ask for: of nodes and labels, and of zones before anything is laid
 * out. All are whole numbers, since the library loses the ends of lines in zones with fractions;
 * those of nodes and labels are even, so that their middles can stand in one line.
 */
final class ZoneWidths {
  /** From the border of a zone to what stands in it. */
  static final double PADDING = 18;

  private final Sketch sketch;
  private final Tiers tiers;

  ZoneWidths(Sketch sketch, Tiers tiers) {
    this.sketch = sketch;
    this.tiers = tiers;
  }

  /** Width of a node whose lines can be spread evenly on it. */
  double of(Node node) {
    return even(Math.max(node.width(), (tiers.busier(node) + 1) * EvenEnds.GAP));
  }

  /** The next even number. */
  static double even(double size) {
    return 2 * Math.ceil(size / 2);
  }

  /** Whether nothing stands in a zone. */
  boolean empty(Zone zone) {
    return nodes(zone).isEmpty() && zones(zone).isEmpty();
  }

  /** Width of a zone that its title fits into. */
  double least(Zone zone) {
    return Math.ceil(zone.titleWidth() + 2 * TitlePlaces.BESIDE);
  }

  /**
   * What to leave free on the left and on the right in a zone. Into a zone with a single column a
   * line comes in the middle, so its title must fit on one side of it; the column stays in the
   * middle when both sides are equal.
   */
  double beside(Zone zone) {
    double half = TitlePlaces.BESIDE + zone.titleWidth() + TitlePlaces.AIR + EvenEnds.GAP / 2;
    return column(zone) && zone.titleWidth() > 0
        ? Math.max(PADDING, Math.ceil(half - widest(zone) / 2))
        : PADDING;
  }

  private boolean column(Zone zone) {
    long rows = nodes(zone).stream().mapToInt(Node::tier).distinct().count();
    return zones(zone).isEmpty()
        ? rows == nodes(zone).size()
        : nodes(zone).size() + zones(zone).size() == 1;
  }

  private double widest(Zone zone) {
    double nodes = nodes(zone).stream().mapToDouble(this::of).max().orElse(0);
    double zones = zones(zone).stream().mapToDouble(z -> widest(z) + 2 * beside(z)).max().orElse(0);
    return Math.max(nodes, zones);
  }

  private List<Node> nodes(Zone zone) {
    return sketch.nodes().stream().filter(n -> n.zone().equals(zone.id())).toList();
  }

  private List<Zone> zones(Zone zone) {
    return sketch.zones().stream().filter(z -> z.parent().equals(zone.id())).toList();
  }
}
