package portolan.diagram.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import portolan.diagram.DiagramLine;
import portolan.diagram.DiagramNode;
import portolan.diagram.DiagramZone;
import portolan.diagram.PortRow;
import portolan.diagram.layout.Geometry.Box;
import portolan.diagram.layout.Geometry.Point;
import portolan.diagram.layout.Geometry.Route;

class DrawioWriterTest {
  static Stream<Drawn> all() {
    return Drawn.all();
  }

  static Stream<Drawn> hostile() {
    return Drawn.hostile();
  }

  /**
   * A cell, which draw.io keeps in an object where it has more than a label.
   *
   * @param outer the object, or the cell itself
   * @param cell the cell
   */
  private record Cell(Element outer, Element cell) {
    String id() {
      return outer.getAttribute("id");
    }

    String label() {
      return outer.getAttribute(outer == cell ? "value" : "label");
    }

    String get(String attribute) {
      return cell.getAttribute(attribute);
    }

    Element geometry() {
      List<Element> inside = elements(cell);
      assertThat(inside).hasSize(1);
      assertThat(inside.get(0).getTagName()).isEqualTo("mxGeometry");
      assertThat(inside.get(0).getAttribute("as")).isEqualTo("geometry");
      return inside.get(0);
    }

    double style(String name) {
      for (String item : get("style").split(";", -1)) {
        if (item.startsWith(name + "=")) {
          return Double.parseDouble(item.substring(name.length() + 1));
        }
      }
      throw new AssertionError(name + " is not in " + get("style"));
    }
  }

  private static Document parsed(String xml) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(xml)));
    } catch (Exception e) {
      throw new AssertionError(xml, e);
    }
  }

  private static List<Element> elements(Element parent) {
    List<Element> elements = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }

  private static Element only(Element parent, String name) {
    List<Element> elements = elements(parent);
    assertThat(elements).hasSize(1);
    assertThat(elements.get(0).getTagName()).isEqualTo(name);
    return elements.get(0);
  }

  /** The cells of a file by id, the two of its root too. */
  private static Map<String, Cell> cells(String xml) {
    Element file = parsed(xml).getDocumentElement();
    assertThat(file.getTagName()).isEqualTo("mxfile");
    Element root = only(only(only(file, "diagram"), "mxGraphModel"), "root");
    Map<String, Cell> cells = new LinkedHashMap<>();
    for (Element element : elements(root)) {
      Cell cell =
          element.getTagName().equals("UserObject")
              ? new Cell(element, only(element, "mxCell"))
              : new Cell(element, element);
      assertThat(cell.cell().getTagName()).isEqualTo("mxCell");
      assertThat(cell.id()).isNotEmpty();
      assertThat(cells.put(cell.id(), cell)).as("second " + cell.id()).isNull();
    }
    return cells;
  }

  private static Box box(Element geometry) {
    return new Box(
        number(geometry, "x"),
        number(geometry, "y"),
        number(geometry, "width"),
        number(geometry, "height"));
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }

  /** Where a cell is in the picture: parents count from their own corners. */
  private static Box place(Cell cell, Map<String, Cell> cells) {
    Box box = box(cell.geometry());
    double x = box.x();
    double y = box.y();
    for (String p = cell.get("parent"); !p.equals("1"); p = cells.get(p).get("parent")) {
      assertThat(cells).containsKey(p);
      assertThat(cells.get(p).get("vertex")).isEqualTo("1");
      x += number(cells.get(p).geometry(), "x");
      y += number(cells.get(p).geometry(), "y");
    }
    return new Box(x, y, box.width(), box.height());
  }

  private static void assertSame(Box actual, Box expected, String what) {
    assertThat(actual.x()).as(what).isCloseTo(expected.x(), within(0.2));
    assertThat(actual.y()).as(what).isCloseTo(expected.y(), within(0.2));
    assertThat(actual.width()).as(what).isCloseTo(expected.width(), within(0.06));
    assertThat(actual.height()).as(what).isCloseTo(expected.height(), within(0.06));
  }

  private static void assertSame(Point actual, Point expected, String what) {
    assertThat(actual.x()).as(what).isCloseTo(expected.x(), within(0.6));
    assertThat(actual.y()).as(what).isCloseTo(expected.y(), within(0.6));
  }

  private static List<String> rows(List<PortRow> rows) {
    return rows.stream().map(PortRow::text).toList();
  }

  @ParameterizedTest
  @MethodSource("all")
  void everythingInTheDiagramIsOneCell(Drawn drawn) {
    List<String> expected = new ArrayList<>(List.of("0", "1"));
    drawn.diagram().zones().stream()
        .filter(z -> z.look() != DiagramZone.Look.COLUMN)
        .forEach(z -> expected.add("zone-" + z.id()));
    drawn.diagram().nodes().forEach(n -> expected.add("node-" + n.id()));
    drawn.diagram().lines().forEach(l -> expected.add("line-" + l.id()));

    Map<String, Cell> cells = cells(drawn.drawio(DiagramLinks.NONE));

    assertThat(cells.keySet())
        .filteredOn(id -> !id.startsWith("heading-") && !id.startsWith("legend-"))
        .containsExactlyElementsOf(expected);
    assertThat(cells.get("0").cell().getAttributes().getLength()).isEqualTo(1);
    assertThat(cells.get("1").get("parent")).isEqualTo("0");
  }

  @ParameterizedTest
  @MethodSource("all")
  void boxesStandWhereTheyAreDrawn(Drawn drawn) {
    Map<String, Cell> cells = cells(drawn.drawio(DiagramLinks.NONE));

    for (DiagramZone zone : drawn.diagram().zones()) {
      if (zone.look() != DiagramZone.Look.COLUMN) {
        Cell cell = cells.get("zone-" + zone.id());
        assertThat(cell.get("vertex")).isEqualTo("1");
        assertThat(cell.get("parent"))
            .isEqualTo(zone.parent().isEmpty() ? "1" : "zone-" + zone.parent());
        assertThat(cell.label()).isEqualTo(zone.title());
        assertSame(place(cell, cells), drawn.geometry().zones().get(zone.id()), zone.id());
      }
    }
    for (DiagramNode node : drawn.diagram().nodes()) {
      Cell cell = cells.get("node-" + node.id());
      assertThat(cell.get("vertex")).isEqualTo("1");
      assertThat(cell.get("parent"))
          .isEqualTo(cells.containsKey("zone-" + node.zone()) ? "zone-" + node.zone() : "1");
      assertSame(place(cell, cells), drawn.geometry().nodes().get(node.id()), node.id());
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void linesAreTiedToTheirNodesAndTakeTheSameWay(Drawn drawn) {
    Map<String, Cell> cells = cells(drawn.drawio(DiagramLinks.NONE));

    for (DiagramLine line : drawn.diagram().lines()) {
      Cell cell = cells.get("line-" + line.id());
      assertThat(cell.get("edge")).isEqualTo("1");
      assertThat(cell.get("parent")).isEqualTo("1");
      assertThat(cell.get("source")).isEqualTo("node-" + line.from());
      assertThat(cell.get("target")).isEqualTo("node-" + line.to());
      List<Point> expected = drawn.geometry().routes().get(line.id()).points();
      List<Point> points = points(cell, cells);
      assertThat(points).hasSameSizeAs(expected);
      for (int i = 0; i < points.size(); i++) {
        assertSame(points.get(i), expected.get(i), line.id() + " " + i);
      }
      assertThat(cell.get("style"))
          .contains("endArrow=" + (line.pointsForward() ? "block" : "none"))
          .contains("startArrow=" + (line.pointsBack() ? "block" : "none"));
    }
  }

  /** The corners of a line from one node to the other. */
  private static List<Point> points(Cell line, Map<String, Cell> cells) {
    List<Point> points = new ArrayList<>();
    points.add(end(line, "exit", place(cells.get(line.get("source")), cells)));
    for (Element inner : elements(line.geometry())) {
      if (inner.getTagName().equals("Array")) {
        assertThat(inner.getAttribute("as")).isEqualTo("points");
        elements(inner).forEach(p -> points.add(new Point(number(p, "x"), number(p, "y"))));
      }
    }
    points.add(end(line, "entry", place(cells.get(line.get("target")), cells)));
    return points;
  }

  private static Point end(Cell line, String name, Box box) {
    assertThat(line.style(name + "X")).isBetween(0.0, 1.0);
    assertThat(line.style(name + "Y")).isBetween(0.0, 1.0);
    return new Point(
        box.x() + line.style(name + "X") * box.width(),
        box.y() + line.style(name + "Y") * box.height());
  }

  @ParameterizedTest
  @MethodSource("all")
  void labelsOfLinesStandWhereTheirChipsAre(Drawn drawn) {
    Map<String, Cell> cells = cells(drawn.drawio(DiagramLinks.NONE));

    for (DiagramLine line : drawn.diagram().lines()) {
      Route route = drawn.geometry().routes().get(line.id());
      if (route.label().isPresent()) {
        Box box = route.label().get();
        Point middle = new Point(box.x() + box.width() / 2, box.y() + box.height() / 2);
        assertSame(label(cells.get("line-" + line.id()), route.points()), middle, line.id());
      }
    }
  }

  /** The middle of a label as draw.io finds it: along the line, and then aside. */
  private static Point label(Cell line, List<Point> points) {
    double length = 0;
    for (int i = 1; i < points.size(); i++) {
      length += distance(points.get(i - 1), points.get(i));
    }
    double rest = (number(line.geometry(), "x") + 1) / 2 * length;
    int i = 1;
    while (i < points.size() - 1 && rest > distance(points.get(i - 1), points.get(i))) {
      rest -= distance(points.get(i - 1), points.get(i));
      i++;
    }
    Point a = points.get(i - 1);
    Point b = points.get(i);
    double part = rest / distance(a, b);
    double x = a.x() + part * (b.x() - a.x());
    double y = a.y() + part * (b.y() - a.y());
    for (Element inner : elements(line.geometry())) {
      if (inner.getAttribute("as").equals("offset")) {
        x += number(inner, "x");
        y += number(inner, "y");
      }
    }
    return new Point(x, y);
  }

  private static double distance(Point a, Point b) {
    return Math.hypot(a.x() - b.x(), a.y() - b.y());
  }

  @ParameterizedTest
  @MethodSource("all")
  void labelsHoldTheNamesPortsAndSteps(Drawn drawn) {
    Map<String, Cell> cells = cells(drawn.drawio(DiagramLinks.NONE));

    for (DiagramNode node : drawn.diagram().nodes()) {
      String label = cells.get("node-" + node.id()).label();
      if (node.look() != DiagramNode.Look.PORTS) {
        String name = (node.title() + " " + node.subtitle()).strip();
        assertThat(label.replace('\n', ' ')).startsWith(name);
      }
      List<String> expected = new ArrayList<>();
      for (DiagramNode.Section section : node.sections()) {
        rows(section.rows()).forEach(r -> expected.add(section.loop() ? "↻ " + r : r));
      }
      List<String> rows =
          Stream.of(label.split("\n", -1)).filter(l -> l.matches("(↻ )?[●■▲◆▼⬢✚] .*")).toList();
      assertThat(unmarked(String.join("\n", rows)))
          .isEqualTo(expected.isEmpty() ? List.of("") : expected);
    }
    for (DiagramLine line : drawn.diagram().lines()) {
      List<String> expected =
          line.style() == DiagramLine.Style.SHARED ? List.of() : rows(line.rows());
      String label = cells.get("line-" + line.id()).label();
      String step = line.step() > 0 ? line.step() + "." : "";
      assertThat(label).startsWith(step);
      List<String> lines = unmarked(label.substring(step.length()).strip());
      assertThat(lines.stream().map(l -> l.replaceFirst("^[↓↑↕] ", "")).toList())
          .isEqualTo(expected.isEmpty() ? List.of("") : expected);
    }
  }

  /** The lines of a label without the markers of families. */
  private static List<String> unmarked(String label) {
    return Stream.of(label.split("\n", -1)).map(l -> l.replaceFirst("[●■▲◆▼⬢✚] ", "")).toList();
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void hostileNamesStayNames(Drawn drawn) {
    String xml = drawn.drawio(DiagramLinks.NONE);
    Map<String, Cell> cells = cells(xml);

    assertThat(cells).hasSameSizeAs(cells(drawn.named("tame").drawio(DiagramLinks.NONE)));
    Element page = only(parsed(xml).getDocumentElement(), "diagram");
    assertThat(page.getAttribute("name")).isEqualTo(Drawn.HOSTILE);
    for (DiagramZone zone : drawn.diagram().zones()) {
      if (zone.look() != DiagramZone.Look.COLUMN) {
        assertThat(cells.get("zone-" + zone.id()).label()).isEqualTo(Drawn.HOSTILE);
      }
    }
    // Longer than a node is wide: its lines are those of the picture.
    assertThat(cells.values()).anyMatch(c -> c.label().startsWith("\"><script>alert('x')"));
    assertThat(xml).doesNotContain("<script", "style=\"\"");
  }

  @Test
  void signsThatXmlForbidsDoNotSpoilTheFile() {
    Drawn drawn = Drawn.fixture("k1-dialling").named("a\u0000b\u001bc\ud83dd\uffff");

    assertThat(cells(drawn.drawio(DiagramLinks.NONE)).get("zone-internal").label())
        .isEqualTo("a\ufffdb\ufffdc\ufffdd\ufffd");
  }

  @ParameterizedTest
  @MethodSource("all")
  void nodesAndLinesCarryTheirLinks(Drawn drawn) {
    Map<String, Cell> cells = cells(drawn.drawio(Drawn.LINKS));

    for (DiagramNode node : drawn.diagram().nodes()) {
      assertThat(cells.get("node-" + node.id()).outer().getAttribute("link"))
          .isEqualTo(Drawn.LINKS.node(node));
    }
    for (DiagramLine line : drawn.diagram().lines()) {
      assertThat(cells.get("line-" + line.id()).outer().getAttribute("link"))
          .isEqualTo(Drawn.LINKS.line(line));
    }
    assertThat(drawn.drawio(DiagramLinks.NONE)).doesNotContain("link=");
  }
}
