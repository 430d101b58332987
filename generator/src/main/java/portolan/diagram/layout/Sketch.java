package portolan.diagram.layout;

import java.util.List;

/**
 * What a layout has to know of a diagram: sizes in pixels, and what belongs together.
 *
 * @param zones boxes round nodes and other zones, outer ones before inner ones
 * @param nodes nodes in the order in which they should stand
 * @param links connections in the order in which they should stand
 */
public record Sketch(List<Zone> zones, List<Node> nodes, List<Link> links) {
  public Sketch {
    zones = List.copyOf(zones);
    nodes = List.copyOf(nodes);
    links = List.copyOf(links);
  }

  /**
   * A box with a title in its upper left corner.
   *
   * @param id id
   * @param parent id of the zone that it stands in, or empty
   * @param titleWidth width of the title; 0 when it has none
   */
  public record Zone(String id, String parent, double titleWidth) {}

  /**
   * A node.
   *
   * @param id id
   * @param zone id of the zone that it stands in, or empty
   * @param tier where it stands: rows count from the top, columns from the left; a line leads from
   *     a smaller tier to a larger one wherever possible
   * @param width width
   * @param height height
   */
  public record Node(String id, String zone, int tier, double width, double height) {}

  /**
   * A connection.
   *
   * @param id id
   * @param from id of the node at its beginning
   * @param to id of the node at its end, never the same
   * @param labelWidth width of the label on it; 0 without a label
   * @param labelHeight height of the label
   */
  public record Link(String id, String from, String to, double labelWidth, double labelHeight) {
    /** Whether something is written on the line. */
    public boolean hasLabel() {
      return labelWidth > 0;
    }
  }
}
