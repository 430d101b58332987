package portolan.diagram;

import java.util.List;
import portolan.entry.PathEntry;

/**
 * A node.
 *
 * @param id id in the diagram
 * @param look how it is drawn
 * @param endpoints ids of the endpoints that it stands for; none for lists of ports
 * @param zone id of the box that it stands in, or empty
 * @param tier row or column
 * @param title name
 * @param subtitle what stands below the name, or empty
 * @param sections lists of ports inside the node
 * @param inside connections of the node with itself
 */
public record DiagramNode(
    String id,
    Look look,
    List<String> endpoints,
    String zone,
    int tier,
    String title,
    String subtitle,
    List<Section> sections,
    List<PathEntry> inside) {
  public DiagramNode {
    endpoints = List.copyOf(endpoints);
    sections = List.copyOf(sections);
    inside = List.copyOf(inside);
  }

  /** How a node is drawn. */
  public enum Look {
    ROLE,
    SERVICE,
    CLIENT,
    DIRECTORY,
    EXTERNAL,
    INTERNET,
    GROUP,
    /** A part of a server or service. */
    PART,
    /** Ports that several lines lead to, listed once. */
    PORTS;

    /** Whether it is a server of the product. */
    public boolean isServer() {
      return this == ROLE || this == SERVICE || this == GROUP;
    }
  }

  /**
   * A list of ports inside a node.
   *
   * @param title heading, or empty
   * @param rows the ports
   * @param loop whether they are connections of the node with itself
   */
  public record Section(String title, List<PortRow> rows, boolean loop) {
    public Section {
      rows = List.copyOf(rows);
    }
  }

  /** The same node with other lists and connections with itself. */
  DiagramNode with(List<Section> newSections, List<PathEntry> newInside) {
    return new DiagramNode(
        id, look, endpoints, zone, tier, title, subtitle, newSections, newInside);
  }
}
