package portolan.diagram.draw;

import portolan.diagram.Diagram;

/**
 * A part of a diagram that a link may lead from.
 *
 * @param kind what it is
 * @param index its place among the nodes or lines of the diagram
 */
record Part(Kind kind, int index) {
  /** Kinds of parts. */
  enum Kind {
    NODE,
    LINE,
    /** The connections of a node with itself. */
    INSIDE
  }

  /** Where it leads; empty when nowhere. */
  String address(Diagram diagram, DiagramLinks links) {
    return switch (kind) {
      case NODE -> links.node(diagram.nodes().get(index));
      case LINE -> links.line(diagram.lines().get(index));
      case INSIDE -> links.inside(diagram.nodes().get(index));
    };
  }
}
