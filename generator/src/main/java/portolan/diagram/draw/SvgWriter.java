package portolan.diagram.draw;

import java.util.List;
import java.util.stream.Collectors;
import portolan.diagram.Diagram;
import portolan.diagram.DiagramLine;
import portolan.diagram.DiagramNode;
import portolan.diagram.DiagramWords;
import portolan.diagram.DiagramZone;
import portolan.diagram.Wording;
import portolan.diagram.layout.Geometry;
import portolan.diagram.layout.Geometry.Box;
import portolan.diagram.layout.Geometry.Point;
import portolan.diagram.layout.Geometry.Route;
import portolan.entry.PathEntry;

/**
 * Draws a diagram as SVG: without scripts, styles, references or ids but for its title and
 * description. Boxes first, then lines, nodes and chips, so that nothing is hidden.
 */
final class SvgWriter {
  /** Faces with the measures of the table, then what there is. */
  private static final String FACES =
      "'Segoe UI', Roboto, 'Noto Sans', 'PT Sans', Arial, 'Liberation Sans', sans-serif";

  private final Diagram diagram;
  private final Typeset set;
  private final Geometry geometry;
  private final DiagramLinks links;
  private final Wording wording;
  private final DiagramWords words;

  SvgWriter(
      Diagram diagram, Typeset set, Geometry geometry, DiagramLinks links, DiagramWords words) {
    this.diagram = diagram;
    this.set = set;
    this.geometry = geometry;
    this.links = links;
    this.words = words;
    this.wording = new Wording(diagram, words);
  }

  /**
   * The picture for a page.
   *
   * @param id what the ids in it begin with, unique in the page
   */
  String inline(String id) {
    Xml xml = new Xml();
    Legend legend = new Legend(diagram, words, geometry.width());
    open(xml, legend);
    xml.attributes(
        "class",
        "diagram__picture diagram__picture--" + diagram.kind().id(),
        "role",
        "group",
        "aria-labelledby",
        id + "-title",
        "aria-describedby",
        id + "-desc");
    xml.open("title", "id", id + "-title").text(diagram.title()).close();
    xml.open("desc", "id", id + "-desc").text(diagram.summary()).close();
    draw(new Pen(xml, new Paint.Classes()), legend);
    return xml.close().finish();
  }

  /** The picture as a file of its own, in the light colours. */
  String standalone() {
    Xml xml = new Xml();
    Legend legend = new Legend(diagram, words, geometry.width());
    open(xml, legend);
    xml.attributes(
        "xmlns",
        "http://www.w3.org/2000/svg",
        "lang",
        words.language().code(),
        "font-family",
        FACES);
    xml.open("title").text(diagram.title()).close();
    xml.open("desc").text(diagram.summary()).close();
    Paint paint = new Paint.Literal();
    Pen pen = new Pen(xml, paint);
    pen.box(Ink.GROUND, "", 0, 0, width(legend), height(legend), 0);
    draw(pen, legend);
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + xml.close().finish() + "\n";
  }

  private void open(Xml xml, Legend legend) {
    String size = Numbers.text(width(legend)) + " " + Numbers.text(height(legend));
    xml.open("svg", "viewBox", "0 0 " + size, "width", width(legend), "height", height(legend));
  }

  private double width(Legend legend) {
    return Math.ceil(Math.max(geometry.width(), legend.width()) + 2 * Measures.MARGIN);
  }

  private double height(Legend legend) {
    return Math.ceil(geometry.height() + legend.height() + 2 * Measures.MARGIN);
  }

  private void draw(Pen pen, Legend legend) {
    Xml xml = pen.xml();
    xml.open("g", "transform", "translate(" + Numbers.text(shift(legend)) + " 8)");
    diagram.zones().forEach(z -> zone(pen, z));
    diagram.lines().forEach(l -> path(pen, l));
    diagram.zones().forEach(z -> heading(pen, z));
    diagram.nodes().forEach(n -> node(pen, n));
    diagram.lines().forEach(l -> ends(pen, l));
    xml.close();
    legend.draw(pen, Measures.MARGIN, geometry.height() + Measures.MARGIN);
  }

  /** A picture that is narrower than its legend stands in the middle. */
  private double shift(Legend legend) {
    return Math.floor((width(legend) - geometry.width()) / 2);
  }

  private void zone(Pen pen, DiagramZone zone) {
    if (zone.look() == DiagramZone.Look.COLUMN) {
      return;
    }
    Box box = geometry.zones().get(zone.id());
    Ink ink =
        switch (zone.look()) {
          case ZONE -> Ink.zone(zone.zone().orElseThrow());
          case SERVER -> Ink.SERVER;
          default -> Ink.BOX;
        };
    pen.box(ink, "", box.x(), box.y(), box.width(), box.height(), 8);
    pen.xml().attributes("stroke-width", zone.look() == DiagramZone.Look.SERVER ? "1.6" : "1");
    if (ink == Ink.ZONE_PERIMETER) {
      pen.xml().attributes("stroke-dasharray", "6 4");
    }
    pen.xml().line();
  }

  private void heading(Pen pen, DiagramZone zone) {
    Geometry.Title title = geometry.titles().get(zone.id());
    if (title == null) {
      return;
    }
    Box box = title.box();
    if (title.covers()) {
      Ink ink =
          switch (zone.look()) {
            case ZONE -> Ink.pill(zone.zone().orElseThrow());
            case SERVER -> Ink.PILL_SERVER;
            default -> Ink.PILL_BOX;
          };
      pen.box(ink, "", box.x() - 4, box.y(), box.width() + 8, box.height(), 4);
    }
    pen.text(set.title(zone.id()), Ink.HEADING, box.x(), box.y(), box.height());
    pen.xml().line();
  }

  /** The line itself; one without a chip is a link, since nothing else of it could be. */
  private void path(Pen pen, DiagramLine line) {
    Route route = geometry.routes().get(line.id());
    String family = family(line);
    String path = Shapes.path(route.points());
    boolean linked = line.style() == DiagramLine.Style.SHARED && open(pen, links.line(line), line);
    pen.xml()
        .open("g", "data-rows", rows(line.entries()), "data-ends", line.from() + " " + line.to());
    pen.shape(Ink.HALO, "", "path", "d", path, "stroke-width", "6");
    if (linked) {
      pen.shape(Ink.AREA, "", "path", "d", path, "stroke-width", "14");
    }
    pen.line(family, path);
    pen.xml().close();
    if (linked) {
      pen.xml().close();
    }
    pen.xml().line();
  }

  /** Lines to a list of ports have several families, steps inside a server have none. */
  private static String family(DiagramLine line) {
    return line.style() == DiagramLine.Style.CHIP ? line.family() : "mixed";
  }

  /** Arrow heads and chip, above everything else. */
  private void ends(Pen pen, DiagramLine line) {
    Route route = geometry.routes().get(line.id());
    List<Point> points = route.points();
    String family = family(line);
    pen.xml()
        .open("g", "data-rows", rows(line.entries()), "data-ends", line.from() + " " + line.to());
    if (line.pointsForward()) {
      pen.shape(
          Ink.ARROW,
          family,
          "path",
          "d",
          Shapes.arrow(points.get(points.size() - 2), points.get(points.size() - 1)));
    }
    if (line.pointsBack()) {
      pen.shape(Ink.ARROW, family, "path", "d", Shapes.arrow(points.get(1), points.get(0)));
    }
    ChipBlock chip = set.chip(line.id());
    if (chip != null) {
      boolean linked = open(pen, links.line(line), line);
      chip(pen, line, chip, route.label().orElseThrow());
      if (linked) {
        pen.xml().close();
      }
    }
    pen.xml().close().line();
  }

  private boolean open(Pen pen, String href, DiagramLine line) {
    String words = wording.line(line);
    return open(pen, href, ChipBlock.isOn(line) ? wording.name(line) : words, words);
  }

  /** Begins a link with its name and what a pointer shows. */
  private static boolean open(Pen pen, String href, String name, String title) {
    if (href.isEmpty()) {
      return false;
    }
    pen.xml().open("a", "href", href, "aria-label", name, "class", "diagram__link");
    pen.xml().open("title").text(title).close();
    return true;
  }

  private void chip(Pen pen, DiagramLine line, ChipBlock chip, Box box) {
    String family = family(line);
    pen.box(Ink.CHIP, family, box.x(), box.y(), box.width(), box.height(), 6);
    pen.xml().attributes("stroke-width", "1.5");
    double x = box.x() + Measures.CHIP_PAD_X;
    if (chip.step() > 0) {
      double radius = Measures.STEP / 2;
      double left = chip.rows().rows().isEmpty() ? box.x() + 3 : x - 3;
      double middle = box.y() + box.height() / 2;
      pen.shape(Ink.STEP, "", "circle", "cx", left + radius, "cy", middle, "r", radius);
      SetText number = SetText.of(Integer.toString(chip.step()), true, Measures.SMALL);
      pen.text(number, Ink.STEP_NUMBER, left + radius - number.width() / 2, box.y(), box.height());
      x += Measures.STEP + Measures.GAP - 3;
    }
    boolean downwards =
        geometry.nodes().get(line.from()).y() <= geometry.nodes().get(line.to()).y();
    pen.rows(
        chip.rows(),
        false,
        downwards,
        x,
        box.y() + Measures.CHIP_PAD_Y,
        box.right() - Measures.CHIP_PAD_X);
  }

  private void node(Pen pen, DiagramNode node) {
    NodeBlock block = set.node(node.id());
    Box box = geometry.nodes().get(node.id());
    boolean center = diagram.kind() == Diagram.Kind.LADDER && node.zone().isEmpty();
    Ink ink = center ? Ink.NODE_CENTER : node.look().isServer() ? Ink.NODE_SERVER : Ink.NODE;
    pen.xml().open("g", "data-rows", rows(node.inside()), "data-node", node.id());
    pen.box(ink, "", box.x(), box.y(), box.width(), box.height(), 8);
    pen.xml().attributes("stroke-width", node.look().isServer() ? "1.8" : "1.2");
    boolean plain = block.sections().isEmpty();
    double head = plain ? box.height() : block.headHeight();
    if (!block.title().isEmpty()) {
      boolean linked = open(pen, links.node(node), wording.node(node), wording.node(node));
      pen.box(Ink.AREA, "", box.x(), box.y(), box.width(), head, 8);
      head(pen, block, box, plain ? (box.height() - block.headHeight()) / 2 : 0);
      if (linked) {
        pen.xml().close();
      }
    }
    double y = box.y() + head;
    for (NodeBlock.SectionBlock section : block.sections()) {
      section(pen, block, section, box, y);
      y += section.height();
    }
    pen.xml().close().line();
  }

  private void head(Pen pen, NodeBlock block, Box box, double shift) {
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

  private void section(
      Pen pen, NodeBlock block, NodeBlock.SectionBlock section, Box box, double top) {
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
    boolean linked =
        section.section().loop()
            && open(
                pen,
                links.inside(block.node()),
                wording.insideName(block.node()),
                wording.inside(block.node()) + ": " + wording.insidePorts(block.node()));
    if (linked) {
      pen.box(Ink.AREA, "", box.x(), top, box.width(), section.height(), 4);
    }
    section
        .heading()
        .ifPresent(
            h -> pen.text(h, Ink.QUIET, left, top + Measures.CHIP_PAD_Y, Measures.SMALL_LINE));
    pen.rows(
        section.rows(),
        section.section().loop(),
        true,
        left,
        top + Measures.CHIP_PAD_Y + section.head(),
        right);
    if (linked) {
      pen.xml().close();
    }
  }

  private static String rows(List<PathEntry> entries) {
    return entries.stream().map(PathEntry::id).collect(Collectors.joining(" "));
  }
}
