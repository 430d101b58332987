package portolan.diagram;

import java.util.List;

/**
 * A diagram in one language before it has a shape.
 *
 * @param id permanent id; the name of its files
 * @param kind what it shows
 * @param title title
 * @param summary what it shows, one sentence
 * @param zones boxes round nodes, outer ones before inner ones
 * @param nodes nodes in the order of reading
 * @param lines connections, at most one for a pair of nodes and, in ladders and pairs, a direction;
 *     steps in pipelines
 */
public record Diagram(
    String id,
    Kind kind,
    String title,
    String summary,
    List<DiagramZone> zones,
    List<DiagramNode> nodes,
    List<DiagramLine> lines) {
  public Diagram {
    zones = List.copyOf(zones);
    nodes = List.copyOf(nodes);
    lines = List.copyOf(lines);
  }

  /** What a diagram shows, and so how it is drawn. */
  public enum Kind {
    /** Everybody in a version, by zone. */
    TOPOLOGY("topology"),
    /** The way of a message, step by step. */
    PIPELINE("pipeline"),
    /** Who connects to a role, and whom it connects to. */
    LADDER("ladder"),
    /** Two parties. */
    PAIR("pair");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    /** The word in classes and names. */
    public String id() {
      return id;
    }

    /** Whether it stands in columns, callers to the left. */
    public boolean inColumns() {
      return this == LADDER || this == PAIR;
    }
  }

  /** The node of an id. */
  public DiagramNode node(String nodeId) {
    return nodes.stream().filter(n -> n.id().equals(nodeId)).findFirst().orElseThrow();
  }
}
