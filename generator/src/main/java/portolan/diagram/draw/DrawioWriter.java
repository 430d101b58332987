package portolan.diagram.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import portolan.diagram.Diagram;
import portolan.diagram.DiagramLine;
import portolan.diagram.DiagramNode;
import portolan.diagram.DiagramZone;
import portolan.diagram.PortRow;
import portolan.diagram.layout.Geometry;
import portolan.diagram.layout.Geometry.Box;
import portolan.diagram.layout.Geometry.Point;
import portolan.diagram.layout.Geometry.Route;

/**
 * Writes a diagram for draw.io: uncompressed mxGraph XML with the places of the picture. Zones are
 * containers, nodes stand in them, and every line is tied to both of its nodes.
 */
final class DrawioWriter {
  private static final String ROOT = "0";
  private static final String LAYER = "1";

  /** draw.io's markers of line ends cannot tell families apart; colour and dash do. */
  private static final String LINE =
      "edgeStyle=orthogonalEdgeStyle;rounded=1;html=0;strokeWidth=2;fontSize=12;fontStyle=1;"
          + "labelBackgroundColor=#ffffff;endSize=8;startSize=8;";

  private static final String CELL =
      "html=0;whiteSpace=wrap;rounded=1;arcSize=8;absoluteArcSize=1;";

  private final Diagram diagram;
  private final Typeset set;
  private final Geometry geometry;
  private final DiagramLinks links;

  DrawioWriter(Diagram diagram, Typeset set, Geometry geometry, DiagramLinks links) {
    this.diagram = diagram;
    this.set = set;
    this.geometry = geometry;
    this.links = links;
  }

  String write() {
    Xml xml = new Xml();
    xml.open("mxfile").line();
    xml.open("diagram", "id", diagram.id(), "name", diagram.title()).line();
    xml.open(
            "mxGraphModel",
            "grid",
            "0",
            "page",
            "1",
            "pageWidth",
            Math.ceil(geometry.width()) + 80,
            "pageHeight",
            Math.ceil(geometry.height()) + 80)
        .line();
    xml.open("root").line();
    xml.empty("mxCell", "id", ROOT).line();
    xml.empty("mxCell", "id", LAYER, "parent", ROOT).line();
    diagram.zones().stream()
        .filter(z -> z.look() != DiagramZone.Look.COLUMN)
        .forEach(z -> zone(xml, z));
    diagram.nodes().forEach(n -> node(xml, n));
    diagram.lines().forEach(l -> line(xml, l));
    xml.close().close().close().close();
    return xml.finish() + "\n";
  }

  private void zone(Xml xml, DiagramZone zone) {
    Ink ink =
        switch (zone.look()) {
          case ZONE -> Ink.zone(zone.zone().orElseThrow());
          case SERVER -> Ink.SERVER;
          default -> Ink.BOX;
        };
    String parent = zone.parent().isEmpty() ? LAYER : zoneId(zone.parent());
    xml.open(
        "mxCell",
        "id",
        zoneId(zone.id()),
        "value",
        zone.title(),
        "style",
        CELL
            + "container=1;collapsible=0;verticalAlign=top;align=left;spacingLeft=10;fontStyle=1;"
            + colours(ink)
            + (ink == Ink.ZONE_PERIMETER ? "dashed=1;" : ""),
        "vertex",
        "1",
        "parent",
        parent);
    geometry(xml, geometry.zones().get(zone.id()), zone.parent());
    xml.close().line();
  }

  private void node(Xml xml, DiagramNode node) {
    List<String> lines = new ArrayList<>();
    NodeBlock block = set.node(node.id());
    block.title().forEach(t -> lines.add(t.text()));
    block.subtitle().forEach(t -> lines.add(t.text()));
    for (DiagramNode.Section section : node.sections()) {
      if (!section.title().isEmpty()) {
        lines.add(section.title());
      }
      section.rows().forEach(r -> lines.add((section.loop() ? "↻ " : "") + r.text()));
    }
    boolean column =
        diagram.zones().stream()
            .anyMatch(z -> z.id().equals(node.zone()) && z.look() == DiagramZone.Look.COLUMN);
    String zone = column ? "" : node.zone();
    object(xml, nodeId(node.id()), String.join("\n", lines), links.node(node));
    xml.open(
        "mxCell",
        "style",
        CELL
            + "fontSize=13;"
            + colours(node.look().isServer() ? Ink.NODE_SERVER : Ink.NODE)
            + (node.look().isServer() ? "strokeWidth=2;" : ""),
        "vertex",
        "1",
        "parent",
        zone.isEmpty() ? LAYER : zoneId(zone));
    geometry(xml, geometry.nodes().get(node.id()), zone);
    xml.close().close().line();
  }

  /** Begins what carries a label and a link, which a bare cell cannot. */
  private static void object(Xml xml, String id, String label, String link) {
    xml.open("UserObject", "id", id, "label", label);
    if (!link.isEmpty()) {
      xml.attributes("link", link);
    }
  }

  private void geometry(Xml xml, Box box, String zone) {
    Box outer = zone.isEmpty() ? new Box(0, 0, 0, 0) : geometry.zones().get(zone);
    xml.empty(
        "mxGeometry",
        "x",
        box.x() - outer.x(),
        "y",
        box.y() - outer.y(),
        "width",
        box.width(),
        "height",
        box.height(),
        "as",
        "geometry");
  }

  private void line(Xml xml, DiagramLine line) {
    Route route = geometry.routes().get(line.id());
    List<Point> points = route.points();
    String family = line.style() == DiagramLine.Style.CHIP ? line.family() : "mixed";
    object(xml, "line-" + line.id(), label(line), links.line(line));
    xml.open(
        "mxCell",
        "style",
        LINE
            + "strokeColor="
            + Paint.Literal.COLOURS.get(family)
            + ";"
            + dash(family)
            + "endArrow="
            + (line.pointsForward() ? "block" : "none")
            + ";startArrow="
            + (line.pointsBack() ? "block" : "none")
            + ";"
            + at("exit", line.from(), points.get(0))
            + at("entry", line.to(), points.get(points.size() - 1)),
        "edge",
        "1",
        "parent",
        LAYER,
        "source",
        nodeId(line.from()),
        "target",
        nodeId(line.to()));
    LabelSpot spot = LabelSpot.of(route);
    xml.open("mxGeometry", "x", spot.position(), "relative", "1", "as", "geometry");
    if (points.size() > 2) {
      xml.open("Array", "as", "points");
      points
          .subList(1, points.size() - 1)
          .forEach(p -> xml.empty("mxPoint", "x", p.x(), "y", p.y()));
      xml.close();
    }
    if (spot.isBeside()) {
      xml.empty("mxPoint", "x", spot.right(), "y", spot.down(), "as", "offset");
    }
    xml.close().close().close().line();
  }

  private static String label(DiagramLine line) {
    boolean mixed =
        line.pointsForward()
            && line.rows().stream().anyMatch(r -> r.direction() != PortRow.Direction.FORWARD);
    String rows =
        line.style() == DiagramLine.Style.SHARED
            ? ""
            : line.rows().stream()
                .map(r -> (mixed ? sign(r.direction()) : "") + r.text())
                .collect(Collectors.joining("\n"));
    return line.step() > 0 ? (line.step() + ". " + rows).strip() : rows;
  }

  private static String sign(PortRow.Direction direction) {
    return switch (direction) {
      case FORWARD -> "→ ";
      case BACK -> "← ";
      case BOTH -> "↔ ";
    };
  }

  private String at(String end, String node, Point point) {
    Box box = geometry.nodes().get(node);
    return String.format(
        Locale.ROOT,
        "%1$sX=%2$.4f;%1$sY=%3$.4f;%1$sDx=0;%1$sDy=0;",
        end,
        (point.x() - box.x()) / box.width(),
        (point.y() - box.y()) / box.height());
  }

  private static String dash(String family) {
    String dash = Shapes.dash(family);
    return dash.isEmpty() ? "" : "dashed=1;dashPattern=" + dash + ";";
  }

  private static String colours(Ink ink) {
    Map<String, String> colours = Paint.Literal.COLOURS;
    return "fillColor="
        + colours.get(ink.fill())
        + ";strokeColor="
        + colours.get(ink.stroke())
        + ";fontColor="
        + colours.get("ink")
        + ";";
  }

  private static String zoneId(String id) {
    return "zone-" + id;
  }

  private static String nodeId(String id) {
    return "node-" + id;
  }
}
