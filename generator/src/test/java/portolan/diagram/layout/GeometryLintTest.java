package portolan.diagram.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import portolan.diagram.layout.Geometry.Box;
import portolan.diagram.layout.Geometry.Point;
import portolan.diagram.layout.Geometry.Route;
import portolan.diagram.layout.Geometry.Title;
import portolan.diagram.layout.Sketch.Link;
import portolan.diagram.layout.Sketch.Node;
import portolan.diagram.layout.Sketch.Zone;

/** Each fault is made in a picture that has none. */
class GeometryLintTest {
  /** Two zones, one in the other, beside a third; two lines that lead down. */
  private static final Sketch SKETCH =
      new Sketch(
          List.of(new Zone("out", "", 40), new Zone("in", "out", 40), new Zone("side", "", 0)),
          List.of(
              new Node("a", "out", 0, 100, 40),
              new Node("b", "in", 1, 100, 40),
              new Node("c", "side", 0, 100, 40),
              new Node("d", "side", 1, 100, 40)),
          List.of(new Link("ab", "a", "b", 50, 20), new Link("cd", "c", "d", 50, 20)));

  private static final class Picture {
    private double width = 400;
    private final Map<String, Box> zones = new HashMap<>();
    private final Map<String, Title> titles = new HashMap<>();
    private final Map<String, Box> nodes = new HashMap<>();
    private final Map<String, Route> routes = new HashMap<>();

    Picture() {
      zones.put("out", new Box(10, 10, 180, 280));
      zones.put("in", new Box(30, 180, 140, 100));
      zones.put("side", new Box(210, 10, 140, 280));
      titles.put("out", new Title(new Box(20, 16, 40, 20), false));
      titles.put("in", new Title(new Box(40, 186, 40, 20), false));
      nodes.put("a", new Box(50, 50, 100, 40));
      nodes.put("b", new Box(50, 220, 100, 40));
      nodes.put("c", new Box(230, 50, 100, 40));
      nodes.put("d", new Box(230, 220, 100, 40));
      line("ab", new Box(75, 120, 50, 20), 100, 90, 100, 220);
      line("cd", new Box(255, 120, 50, 20), 280, 90, 280, 220);
    }

    /** A line through points, x before y. */
    void line(String id, Box label, double... xy) {
      routes.put(id, new Route(points(xy), Optional.of(label)));
    }

    private static List<Point> points(double... xy) {
      return java.util.stream.IntStream.range(0, xy.length / 2)
          .mapToObj(i -> new Point(xy[2 * i], xy[2 * i + 1]))
          .toList();
    }

    List<String> faults() {
      return GeometryLint.faults(SKETCH, new Geometry(width, 300, zones, titles, nodes, routes));
    }
  }

  private static List<String> faults(Consumer<Picture> change) {
    Picture picture = new Picture();
    change.accept(picture);
    return picture.faults();
  }

  @Test
  void aGoodPictureHasNoFaults() {
    assertThat(new Picture().faults()).isEmpty();
  }

  @Test
  void somethingIsMissing() {
    assertThat(faults(p -> p.nodes.remove("d"))).containsExactly("missing: node d");
    assertThat(faults(p -> p.routes.remove("cd"))).containsExactly("missing: line cd");
    assertThat(faults(p -> p.zones.remove("side"))).containsExactly("missing: zone side");
    assertThat(faults(p -> p.titles.remove("in")))
        .containsExactly("title: there, or not there, against the sketch, of zone in");
    assertThat(
            faults(
                p ->
                    p.routes.put(
                        "ab", new Route(Picture.points(100, 90, 100, 220), Optional.empty()))))
        .containsExactly("label: there, or not there, against the sketch, of line ab");
  }

  @Test
  void somethingIsSmallerThanItsWords() {
    assertThat(faults(p -> p.nodes.put("c", new Box(232, 50, 96, 40))))
        .containsExactly("size: node c is smaller than its words");
    assertThat(faults(p -> p.line("cd", new Box(260, 120, 40, 20), 280, 90, 280, 220)))
        .containsExactly("size: label cd is smaller than its words");
    assertThat(faults(p -> p.titles.put("in", new Title(new Box(40, 186, 30, 20), false))))
        .containsExactly("size: title in is smaller than its words");
  }

  @Test
  void somethingIsOutsideOfThePicture() {
    assertThat(faults(p -> p.width = 340)).containsExactly("outside of the picture: zone side");
    assertThat(
            faults(
                p ->
                    p.line(
                        "cd",
                        new Box(255, 120, 50, 20),
                        280,
                        90,
                        280,
                        100,
                        500,
                        100,
                        500,
                        130,
                        280,
                        130,
                        280,
                        220)))
        .contains("outside of the picture: line cd");
  }

  @Test
  void aNodeOverlapsANode() {
    assertThat(faults(p -> p.nodes.put("d", new Box(230, 80, 100, 180))))
        .contains("overlap: node d and node c");
  }

  @Test
  void aNodeIsOutsideOfItsZone() {
    assertThat(faults(p -> p.nodes.put("c", new Box(180, 50, 150, 40))))
        .contains("outside: node c of zone side", "overlap: node c and zone out");
  }

  @Test
  void aZoneIsOutsideOfItsParent() {
    assertThat(faults(p -> p.zones.put("in", new Box(30, 180, 140, 115))))
        .containsExactly("outside: zone in of zone out");
  }

  @Test
  void siblingZonesOverlap() {
    assertThat(faults(p -> p.zones.put("side", new Box(180, 10, 170, 280))))
        .contains("overlap: zone out and zone side");
  }

  @Test
  void aLabelOverlapsANodeOrALabel() {
    assertThat(faults(p -> p.line("cd", new Box(255, 80, 50, 20), 280, 90, 280, 220)))
        .containsExactly("overlap: label cd and node c");
    assertThat(faults(p -> p.line("cd", new Box(110, 120, 200, 20), 280, 90, 280, 220)))
        .contains("overlap: label cd and label ab");
  }

  @Test
  void aLabelStandsBesideItsLine() {
    assertThat(faults(p -> p.line("cd", new Box(285, 120, 50, 20), 280, 90, 280, 220)))
        .containsExactly("label: beside its line: cd");
  }

  @Test
  void aLineRunsThroughANode() {
    assertThat(
            faults(
                p ->
                    p.line(
                        "cd",
                        new Box(255, 120, 50, 20),
                        280,
                        90,
                        280,
                        200,
                        120,
                        200,
                        120,
                        240,
                        230,
                        240)))
        .contains("through: line cd and node b");
    assertThat(faults(p -> p.line("cd", new Box(255, 120, 50, 20), 280, 60, 280, 220)))
        .contains("through: line cd and node c");
  }

  @Test
  void aLineRunsThroughAForeignLabel() {
    assertThat(
            faults(
                p ->
                    p.line(
                        "cd",
                        new Box(255, 160, 50, 20),
                        280,
                        90,
                        280,
                        100,
                        110,
                        100,
                        110,
                        170,
                        280,
                        170,
                        280,
                        220)))
        .containsExactly("through: line cd and label ab");
  }

  @Test
  void aPieceIsSlanting() {
    assertThat(faults(p -> p.line("cd", new Box(255, 145, 50, 20), 270, 90, 290, 220)))
        .contains("slanting: line cd at Point[x=270.0, y=90.0]");
  }

  @Test
  void aLineDoesNotReachItsNodes() {
    assertThat(faults(p -> p.line("cd", new Box(255, 120, 50, 20), 280, 95, 280, 215)))
        .containsExactly(
            "loose: line cd does not reach node c", "loose: line cd does not reach node d");
  }

  @Test
  void aLineEndsAtACorner() {
    assertThat(faults(p -> p.line("cd", new Box(215, 120, 50, 20), 240, 90, 240, 220)))
        .containsExactly(
            "corner: line cd ends at a corner of node c",
            "corner: line cd ends at a corner of node d",
            "uneven: a line ends far from its place on node c",
            "uneven: a line ends far from its place on node d");
  }

  @Test
  void aLineEndsFarFromItsPlace() {
    assertThat(faults(p -> p.line("cd", new Box(237, 120, 50, 20), 262, 90, 262, 220))).isEmpty();
    assertThat(faults(p -> p.line("cd", new Box(225, 120, 50, 20), 250, 90, 250, 220)))
        .containsExactly(
            "uneven: a line ends far from its place on node c",
            "uneven: a line ends far from its place on node d");
  }

  @Test
  void twoLinesEndNearEachOther() {
    Sketch sketch =
        new Sketch(
            List.of(),
            List.of(new Node("c", "", 0, 100, 40), new Node("d", "", 1, 100, 40)),
            List.of(new Link("one", "c", "d", 0, 0), new Link("two", "d", "c", 0, 0)));
    Geometry geometry =
        new Geometry(
            120,
            300,
            Map.of(),
            Map.of(),
            Map.of("c", new Box(10, 50, 100, 40), "d", new Box(10, 220, 100, 40)),
            Map.of(
                "one", new Route(Picture.points(51, 90, 51, 220), Optional.empty()),
                "two", new Route(Picture.points(68, 220, 68, 90), Optional.empty())));

    assertThat(GeometryLint.faults(sketch, geometry))
        .containsExactly(
            "crowded: two lines end near each other on node c",
            "crowded: two lines end near each other on node d");
  }

  @Test
  void twoLinesRunOnEachOther() {
    assertThat(
            faults(
                p ->
                    p.line(
                        "cd",
                        new Box(255, 190, 50, 20),
                        280,
                        90,
                        280,
                        150,
                        101,
                        150,
                        101,
                        170,
                        280,
                        170,
                        280,
                        220)))
        .containsExactly("shared: line cd and line ab");
    // Lines that cross have as much in common as they are wide.
    assertThat(
            faults(
                p ->
                    p.line(
                        "cd",
                        new Box(255, 190, 50, 20),
                        280,
                        90,
                        280,
                        150,
                        60,
                        150,
                        60,
                        170,
                        280,
                        170,
                        280,
                        220)))
        .isEmpty();
  }

  @Test
  void aTitleOverlapsSomething() {
    assertThat(faults(p -> p.titles.put("out", new Title(new Box(40, 35, 40, 20), false))))
        .containsExactly("overlap: title out and node a");
    assertThat(faults(p -> p.titles.put("out", new Title(new Box(40, 125, 40, 20), false))))
        .containsExactly("overlap: title out and label ab");
    assertThat(faults(p -> p.titles.put("out", new Title(new Box(50, 170, 40, 20), false))))
        .contains(
            "overlap: title out and title in", "overlap: title out and the border of zone in");
    assertThat(faults(p -> p.titles.put("in", new Title(new Box(220, 16, 40, 20), false))))
        .containsExactly("overlap: title in and zone side");
  }

  @Test
  void aTitleCoversAnArrow() {
    assertThat(faults(p -> p.titles.put("in", new Title(new Box(70, 195, 40, 20), true))))
        .containsExactly("arrow: title in covers an end of line ab");
    assertThat(faults(p -> p.titles.put("out", new Title(new Box(70, 95, 40, 20), true))))
        .containsExactly("arrow: title out covers an end of line ab");
  }

  @Test
  void aTitleSaysWhetherItCoversALine() {
    assertThat(faults(p -> p.titles.put("in", new Title(new Box(70, 184, 40, 20), false))))
        .containsExactly("covers: title in does not say that it covers");
    assertThat(faults(p -> p.titles.put("in", new Title(new Box(40, 184, 40, 20), true))))
        .containsExactly("covers: title in covers nothing");
    assertThat(faults(p -> p.titles.put("in", new Title(new Box(70, 184, 40, 20), true))))
        .isEmpty();
  }
}
