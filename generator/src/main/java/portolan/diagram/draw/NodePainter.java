package portolan.diagram.draw;

import portolan.diagram.Diagram;
import portolan.diagram.DiagramNode;
import portolan.diagram.Wording;
import portolan.diagram.layout.Geometry;
import portolan.diagram.layout.Geometry.Box;

/** Draws nodes: a frame, the name, and lists of ports. */
final class NodePainter {
  private final Diagram diagram;
  private final Geometry geometry;
  private final Wording wording;
  private final Pen pen;

  NodePainter(Diagram diagram, Geometry geometry, Wording wording, Pen pen) {
    this.diagram = diagram;
    this.geometry = geometry;
    this.wording = wording;
    this.pen = pen;
  }

  /** Draws a node where the layout put it. */
  void draw(NodeBlock block) {
    DiagramNode node = block.node();
    Box box = geometry.nodes().get(node.id());
    boolean center = diagram.kind() == Diagram.Kind.LADDER && node.zone().isEmpty();
    Ink ink = center ? Ink.NODE_CENTER : node.look().isServer() ? Ink.NODE_SERVER : Ink.NODE;
    pen.xml().open("g", "data-rows", Pen.ids(node.inside()), "data-node", node.id());
    pen.box(ink, "", box.x(), box.y(), box.width(), box.height(), 8);
    pen.xml().attributes("stroke-width", node.look().isServer() ? "1.8" : "1.2");
    boolean plain = block.sections().isEmpty();
    double head = plain ? box.height() : block.headHeight();
    if (!block.title().isEmpty()) {
      pen.beginLink(part(Part.Kind.NODE, node), wording.node(node));
      pen.box(Ink.AREA, "", box.x(), box.y(), box.width(), head, 8);
      head(block, box, plain ? (box.height() - block.headHeight()) / 2 : 0);
      pen.endLink();
    }
    double y = box.y() + head;
    for (NodeBlock.SectionBlock section : block.sections()) {
      section(block, section, box, y);
      y += section.height();
    }
    pen.xml().close().line();
  }

  private Part part(Part.Kind kind, DiagramNode node) {
    return new Part(kind, diagram.nodes().indexOf(node));
  }

  private void head(NodeBlock block, Box box, double shift) {
    double textHeight =
        block.title().size() * Measures.NAME_LINE + block.subtitle().size() * Measures.SMALL_LINE;
    double y = box.y() + shift + (block.headHeight() - textHeight) / 2;
    double x = box.x() + Measures.PAD_X;
    pen.shape(
        Ink.ICON,
        "",
        "path",
        "d",
        Shapes.icon(block.node().look()),
        "transform",
        "translate(" + Numbers.text(x) + " " + Numbers.text(y - 1) + ")",
        "stroke-width",
        "1.4",
        "stroke-linecap",
        "round",
        "stroke-linejoin",
        "round");
    x += Measures.ICON + Measures.ICON_GAP;
    for (SetText line : block.title()) {
      pen.text(line, Ink.NAME, x, y, Measures.NAME_LINE);
      y += Measures.NAME_LINE;
    }
    for (SetText line : block.subtitle()) {
      pen.text(line, Ink.QUIET, x, y, Measures.SMALL_LINE);
      y += Measures.SMALL_LINE;
    }
  }

  private void section(NodeBlock block, NodeBlock.SectionBlock section, Box box, double top) {
    double left = box.x() + Measures.PAD_X;
    double right = box.right() - Measures.PAD_X;
    if (!block.title().isEmpty()) {
      pen.shape(
          Ink.RULE,
          "",
          "path",
          "d",
          "M" + Numbers.text(left) + " " + Numbers.text(top) + "H" + Numbers.text(right));
    }
    boolean loop = section.section().loop();
    pen.xml().open("g");
    if (loop) {
      pen.title(wording.inside(block.node()) + ": " + wording.insidePorts(block.node()));
    }
    if (loop) {
      pen.beginLink(part(Part.Kind.INSIDE, block.node()), wording.insideName(block.node()));
      pen.box(Ink.AREA, "", box.x(), top, box.width(), section.height(), 4);
    }
    section
        .heading()
        .ifPresent(
            h -> pen.text(h, Ink.QUIET, left, top + Measures.CHIP_PAD_Y, Measures.SMALL_LINE));
    pen.rows(section.rows(), loop, true, left, top + Measures.CHIP_PAD_Y + section.head(), right);
    if (loop) {
      pen.endLink();
    }
    pen.xml().close();
  }
}
