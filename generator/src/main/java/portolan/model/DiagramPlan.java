package portolan.model;

import java.util.List;
import java.util.Optional;
import portolan.source.Position;
import portolan.text.Localized;

/**
 * A diagram as an author describes it: who stands where. Ports are never part of it; its lines are
 * the paths between its nodes.
 *
 * @param id id, unique in the line
 * @param line id of the product line
 * @param kind what it shows
 * @param in versions that it holds for
 * @param title title
 * @param summary what it shows, one sentence
 * @param boxes boxes inside the zones
 * @param nodes nodes in the order in which they should stand
 * @param hops steps of a pipeline in order; none for other kinds
 * @param leftOut paths that it does not show on purpose
 * @param at where it is written
 */
public record DiagramPlan(
    String id,
    String line,
    Kind kind,
    List<String> in,
    Localized title,
    Localized summary,
    List<Box> boxes,
    List<Node> nodes,
    List<Hop> hops,
    List<LeftOut> leftOut,
    Position at) {
  public DiagramPlan {
    in = List.copyOf(in);
    boxes = List.copyOf(boxes);
    nodes = List.copyOf(nodes);
    hops = List.copyOf(hops);
    leftOut = List.copyOf(leftOut);
  }

  /** What a diagram shows. */
  public enum Kind {
    /** Everybody and all connections between them. */
    TOPOLOGY("topology"),
    /** The way of a message, step by step. */
    PIPELINE("pipeline");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    /** The word in content files. */
    public String id() {
      return id;
    }
  }

  /**
   * A box inside a zone or inside another box.
   *
   * @param id id, unique in the diagram; never the word of a zone
   * @param inside word of a {@link Zone} or id of a box that was declared before
   * @param label title
   * @param at where it is written
   */
  public record Box(String id, String inside, Localized label, Position at) {}

  /**
   * A node: one or more endpoints, or a part of an endpoint.
   *
   * @param id id in the diagram: its own, else the id of its endpoint
   * @param endpoints endpoints that it stands for; none for a part
   * @param partOf endpoint that it is a part of, such as a connector of a service
   * @param label title; empty when the endpoint's own name is meant
   * @param zone word of a {@link Zone} or id of a box; empty when the widest zone of the endpoint
   *     is meant; parts that authors write have none
   * @param tier where it stands, 0 is the outermost; connections lead from smaller to larger ones
   *     wherever possible
   * @param at where it is written
   */
  public record Node(
      String id,
      List<String> endpoints,
      Optional<String> partOf,
      Optional<Localized> label,
      Optional<String> zone,
      int tier,
      Position at) {
    public Node {
      endpoints = List.copyOf(endpoints);
    }
  }

  /**
   * A step of a pipeline.
   *
   * @param path id of the path that it takes; empty for a step inside one server
   * @param from id of the node that it begins at; empty when the ends of the path tell it
   * @param to id of the node that it ends at; empty when the ends of the path tell it
   * @param send id of the connector that sends the message
   * @param receive id of the connector that accepts the message
   * @param note remark
   * @param at where it is written
   */
  public record Hop(
      Optional<String> path,
      Optional<String> from,
      Optional<String> to,
      Optional<String> send,
      Optional<String> receive,
      Optional<Localized> note,
      Position at) {}

  /**
   * Paths that the diagram does not show on purpose.
   *
   * @param paths ids
   * @param reason why, for the readers of the diagram
   * @param at where it is written
   */
  public record LeftOut(List<String> paths, Localized reason, Position at) {
    public LeftOut {
      paths = List.copyOf(paths);
    }
  }
}
