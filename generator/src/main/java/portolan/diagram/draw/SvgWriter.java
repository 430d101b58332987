package portolan.diagram.draw;

import java.util.List;
import portolan.diagram.Diagram;
import portolan.diagram.DiagramLine;
import portolan.diagram.DiagramWords;
import portolan.diagram.DiagramZone;
import portolan.diagram.Wording;
import portolan.diagram.layout.Geometry;
import portolan.diagram.layout.Geometry.Box;
import portolan.diagram.layout.Geometry.Point;
import portolan.diagram.layout.Geometry.Route;

/**
 * Draws a diagram as SVG: without scripts, styles, references or ids but for its title and
 * description. Boxes first, then lines, nodes and chips, so that nothing is hidden.
 */
final class SvgWriter {
  private final Diagram diagram;
  private final Typeset set;
  private final Geometry geometry;
  private final Wording wording;
  private final DiagramWords words;

  SvgWriter(Diagram diagram, Typeset set, Geometry geometry, DiagramWords words) {
    this.diagram = diagram;
    this.set = set;
    this.geometry = geometry;
    this.words = words;
    this.wording = new Wording(diagram, words);
  }

  /** Draws it. */
  SvgPicture write() {
    Legend legend = new Legend(diagram, words, geometry.width() - 2 * Measures.MARGIN);
    double width = Math.ceil(Math.max(geometry.width(), legend.width() + 2 * Measures.MARGIN));
    double height = Math.ceil(geometry.height() + legend.height());
    Pen pen = new Pen(new Xml());
    draw(pen, legend, width);
    return new SvgPicture(diagram, words.language(), width, height, new Draft(pen.xml().finish()));
  }

  private void draw(Pen pen, Legend legend, double width) {
    Xml xml = pen.xml();
    // A picture that is narrower than its legend stands in the middle.
    double shift = Math.floor((width - geometry.width()) / 2);
    xml.open("g", "transform", "translate(" + Numbers.text(shift) + " 0)");
    diagram.zones().forEach(z -> zone(pen, z));
    diagram.lines().forEach(l -> path(pen, l));
    diagram.zones().forEach(z -> heading(pen, z));
    NodePainter nodes = new NodePainter(diagram, geometry, wording, pen);
    diagram.nodes().forEach(n -> nodes.draw(set.node(n.id())));
    diagram.lines().forEach(l -> ends(pen, l));
    xml.close();
    legend.draw(pen, Measures.MARGIN, geometry.height());
  }

  private void zone(Pen pen, DiagramZone zone) {
    if (zone.look() == DiagramZone.Look.COLUMN) {
      return;
    }
    Box box = geometry.zones().get(zone.id());
    Ink ink = Ink.of(zone);
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
      pen.box(Ink.pill(zone), "", box.x() - 4, box.y(), box.width() + 8, box.height(), 4);
    }
    pen.text(set.title(zone.id()), Ink.HEADING, box.x(), box.y(), box.height());
    pen.xml().line();
  }

  /** The line itself; one without a chip is a link, since nothing else of it could be. */
  private void path(Pen pen, DiagramLine line) {
    Route route = geometry.routes().get(line.id());
    String family = line.family();
    String path = Shapes.path(route.points());
    group(pen, line);
    boolean linked = line.style() == DiagramLine.Style.SHARED;
    if (linked) {
      pen.beginLink(new Part(Part.Kind.LINE, diagram.lines().indexOf(line)), name(line));
    }
    pen.shape(Ink.HALO, "", "path", "d", path, "stroke-width", "6");
    if (linked) {
      pen.shape(Ink.REACH, "", "path", "d", path, "stroke-width", "14");
    }
    pen.line(family, path);
    if (linked) {
      pen.endLink();
    }
    pen.xml().close().line();
  }

  /** Begins what belongs to a line; scripts find it by its rows and by its nodes. */
  private void group(Pen pen, DiagramLine line) {
    pen.xml().open("g", "data-rows", Pen.ids(line.entries()));
    pen.xml().attributes("data-ends", line.from() + " " + line.to());
    if (line.style() != DiagramLine.Style.STEM) {
      pen.title(wording.line(line));
    }
  }

  /** Arrow heads and chip, above everything else. */
  private void ends(Pen pen, DiagramLine line) {
    Route route = geometry.routes().get(line.id());
    List<Point> points = route.points();
    String family = line.family();
    group(pen, line);
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
      pen.beginLink(new Part(Part.Kind.LINE, diagram.lines().indexOf(line)), name(line));
      chip(pen, line, chip, route.label().orElseThrow());
      pen.endLink();
    }
    pen.xml().close().line();
  }

  private String name(DiagramLine line) {
    return ChipBlock.isOn(line) ? wording.name(line) : wording.line(line);
  }

  private void chip(Pen pen, DiagramLine line, ChipBlock chip, Box box) {
    String family = line.family();
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
}
