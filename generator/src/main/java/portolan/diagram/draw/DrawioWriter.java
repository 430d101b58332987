package portolan.diagram.draw;

import java.util.List;
import java.util.Map;
import portolan.diagram.Diagram;
import portolan.diagram.DiagramLine;
import portolan.diagram.DiagramNode;
import portolan.diagram.DiagramWords;
import portolan.diagram.DiagramZone;
import portolan.diagram.layout.Geometry;
import portolan.diagram.layout.Geometry.Box;
import portolan.diagram.layout.Geometry.Point;
import portolan.diagram.layout.Geometry.Route;

/**
 * Writes a diagram for draw.io: uncompressed mxGraph XML with the places of the picture. Zones are
 * containers, nodes stand in them, and every line is tied to both of its nodes. Labels are plain
 * text. Parts that may have a link are objects, the only form in which draw.io keeps one.
 */
final class DrawioWriter {
  private static final String ROOT = "0";
  private static final String LAYER = "1";

  /** draw.io's markers of line ends cannot tell families apart; colour and dash do. */
  private static final String LINE =
      "edgeStyle=orthogonalEdgeStyle;rounded=1;html=0;strokeWidth=2;fontSize=12;fontStyle=1;"
          + "labelBackgroundColor=#ffffff;endSize=8;startSize=8;fixDash=1;";

  /** Words without a box, from their upper left corner. */
  private static final String WORDS =
      "text;html=0;align=left;verticalAlign=middle;fontSize=12;fontStyle=1;fillColor=none;strokeColor=none;";

  private static final double LEGEND_LINE = 20;

  private static final String CELL =
      "html=0;whiteSpace=wrap;rounded=1;arcSize=8;absoluteArcSize=1;";

  private final Diagram diagram;
  private final Geometry geometry;
  private final DiagramWords words;

  DrawioWriter(Diagram diagram, Geometry geometry, DiagramWords words) {
    this.diagram = diagram;
    this.geometry = geometry;
    this.words = words;
  }

  /** The file; its links are gaps. */
  Draft write() {
    Xml xml = new Xml();
    Map<String, String> legend = Legend.families(diagram, words);
    xml.open("mxfile", "compressed", "false").line();
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
            Math.ceil(geometry.height() + legend.size() * LEGEND_LINE) + 80)
        .line();
    xml.open("root").line();
    xml.empty("mxCell", "id", ROOT).line();
    xml.empty("mxCell", "id", LAYER, "parent", ROOT).line();
    for (DiagramZone zone : diagram.zones()) {
      if (zone.look() == DiagramZone.Look.COLUMN) {
        heading(xml, zone);
      } else {
        zone(xml, zone);
      }
    }
    diagram.nodes().forEach(n -> node(xml, n));
    diagram.lines().forEach(l -> line(xml, l));
    legend(xml, legend);
    xml.close().close().close().close();
    return new Draft(xml.finish() + "\n");
  }

  private void zone(Xml xml, DiagramZone zone) {
    Ink ink = Ink.of(zone);
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
    boolean column =
        diagram.zones().stream()
            .anyMatch(z -> z.id().equals(node.zone()) && z.look() == DiagramZone.Look.COLUMN);
    String zone = column ? "" : node.zone();
    // An object carries the link; in a cell draw.io ignores the attribute.
    xml.open("UserObject", "id", nodeId(node.id()), "label", DrawioLabels.node(node));
    xml.addressLater(new Part(Part.Kind.NODE, diagram.nodes().indexOf(node)));
    xml.open(
        "mxCell",
        "style",
        CELL
            + "fontSize=12;"
            + colours(node.look().isServer() ? Ink.NODE_SERVER : Ink.NODE)
            + (node.look().isServer() ? "strokeWidth=2;" : ""),
        "vertex",
        "1",
        "parent",
        zone.isEmpty() ? LAYER : zoneId(zone));
    geometry(xml, geometry.nodes().get(node.id()), zone);
    xml.close().close().line();
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
    String family = line.family();
    boolean downwards =
        geometry.nodes().get(line.from()).y() <= geometry.nodes().get(line.to()).y();
    String label = DrawioLabels.line(line, downwards);
    xml.open("UserObject", "id", "line-" + line.id(), "label", label);
    xml.addressLater(new Part(Part.Kind.LINE, diagram.lines().indexOf(line)));
    xml.open("mxCell");
    String colour = Paint.Literal.COLOURS.get(family);
    xml.attributes(
        "style",
        LINE
            + "fontColor="
            + Paint.Literal.COLOURS.get("ink")
            + ";strokeColor="
            + colour
            + ";labelBorderColor="
            + colour
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
    xml.open("mxGeometry", "x", position(route), "relative", "1", "as", "geometry");
    if (points.size() > 2) {
      xml.open("Array", "as", "points");
      points
          .subList(1, points.size() - 1)
          .forEach(p -> xml.empty("mxPoint", "x", p.x(), "y", p.y()));
      xml.close();
    }
    xml.close().close().close().line();
  }

  /** The heading of a column, which is no box. */
  private void heading(Xml xml, DiagramZone zone) {
    Geometry.Title title = geometry.titles().get(zone.id());
    if (title != null) {
      words(xml, "heading-" + zone.id(), zone.title(), "ink-2", title.box());
    }
  }

  /** What the colours and markers mean, below the picture. */
  private void legend(Xml xml, Map<String, String> legend) {
    double y = geometry.height() + LEGEND_LINE / 2;
    for (Map.Entry<String, String> entry : legend.entrySet()) {
      String family = entry.getKey();
      String text = DrawioLabels.marker(family) + " " + entry.getValue();
      double width = SetText.of(text, true, Measures.SMALL).width();
      Box box = new Box(Measures.MARGIN, y, width, LEGEND_LINE);
      words(xml, "legend-" + family, text, family, box);
      y += LEGEND_LINE;
    }
  }

  private void words(Xml xml, String id, String text, String colour, Box box) {
    String font = "fontColor=" + Paint.Literal.COLOURS.get(colour) + ";";
    xml.open("mxCell", "id", id, "value", text, "style", WORDS + font);
    xml.attributes("vertex", "1", "parent", LAYER);
    geometry(xml, box, "");
    xml.close().line();
  }

  /** Where the middle of the label is, from -1 at the beginning of the line to 1 at its end. */
  private static String position(Route route) {
    if (route.label().isEmpty()) {
      return "0";
    }
    Box label = route.label().get();
    Point middle = new Point(label.x() + label.width() / 2, label.y() + label.height() / 2);
    double length = 0;
    double before = 0;
    double nearest = Double.MAX_VALUE;
    for (int i = 1; i < route.points().size(); i++) {
      Point a = route.points().get(i - 1);
      Point b = route.points().get(i);
      double piece = Math.hypot(b.x() - a.x(), b.y() - a.y());
      double x = Math.max(Math.min(a.x(), b.x()), Math.min(Math.max(a.x(), b.x()), middle.x()));
      double y = Math.max(Math.min(a.y(), b.y()), Math.min(Math.max(a.y(), b.y()), middle.y()));
      double distance = Math.hypot(x - middle.x(), y - middle.y());
      if (distance < nearest) {
        nearest = distance;
        before = length + Math.hypot(x - a.x(), y - a.y());
      }
      length += piece;
    }
    return Numbers.share(length == 0 ? 0 : 2 * before / length - 1);
  }

  private String at(String end, String node, Point point) {
    Box box = geometry.nodes().get(node);
    return side(end + "X", (point.x() - box.x()) / box.width())
        + side(end + "Y", (point.y() - box.y()) / box.height())
        + side(end + "Dx", 0)
        + side(end + "Dy", 0);
  }

  private static String side(String key, double share) {
    return key + "=" + Numbers.share(share) + ";";
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
