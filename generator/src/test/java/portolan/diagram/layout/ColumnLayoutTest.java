package portolan.diagram.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portolan.diagram.layout.Geometry.Box;
import portolan.diagram.layout.Geometry.Point;
import portolan.diagram.layout.Geometry.Title;
import portolan.diagram.layout.Sketch.Link;
import portolan.diagram.layout.Sketch.Node;
import portolan.diagram.layout.Sketch.Zone;

class ColumnLayoutTest {
  private static final Node PIVOT = new Node("pivot", "", 1, 150, 40);

  private static Geometry lay(List<Zone> zones, List<Node> nodes, List<Link> links) {
    Sketch sketch = new Sketch(zones, nodes, links);
    Geometry geometry = new ColumnLayout().lay(sketch);
    assertThat(GeometryLint.faults(sketch, geometry)).isEmpty();
    return geometry;
  }

  private static Node peer(String id, int column, double width, double height) {
    return new Node(id, "", column, width, height);
  }

  private static Link link(String from, String to, double width, double height) {
    return new Link(from + "-" + to + "-" + width, from, to, width, height);
  }

  @Test
  void randomLaddersHaveNoFaults() {
    for (int seed = 0; seed < 200; seed++) {
      Sketch sketch = RandomSketches.ladder(seed);
      Geometry geometry = new ColumnLayout().lay(sketch);
      assertThat(GeometryLint.faults(sketch, geometry)).as("seed %s", seed).isEmpty();
      assertThat(geometry.routes().values()).allMatch(r -> r.points().size() == 2);
    }
  }

  @Test
  void aPivotAloneIsLegal() {
    Geometry geometry = lay(List.of(), List.of(PIVOT), List.of());

    assertThat(geometry.nodes().get("pivot")).isEqualTo(new Box(8, 8, 150, 40));
    assertThat(geometry.width()).isEqualTo(166);
    assertThat(geometry.height()).isEqualTo(56);
  }

  @Test
  void aColumnIsAsWideAsItsWidestNodeAndThePivotAsTallAsTheTallerColumn() {
    Geometry geometry =
        lay(
            List.of(),
            List.of(peer("a", 0, 100, 54), peer("b", 0, 140, 54), PIVOT, peer("c", 2, 90, 54)),
            List.of(
                link("a", "pivot", 60, 23),
                link("b", "pivot", 60, 91),
                link("pivot", "c", 60, 23)));

    assertThat(geometry.nodes().get("a")).isEqualTo(new Box(8, 8, 140, 54));
    // Two bands, 54 and 91, with 16 between them.
    assertThat(geometry.nodes().get("pivot")).isEqualTo(new Box(258, 8, 150, 161));
    assertThat(geometry.nodes().get("b")).isEqualTo(new Box(8, 96.5, 140, 54));
    assertThat(geometry.nodes().get("c"))
        .as("in the middle of the pivot's height")
        .isEqualTo(new Box(518, 61.5, 90, 54));
    assertThat(geometry.routes().get("b-pivot-60.0").points())
        .containsExactly(new Point(148, 123.5), new Point(258, 123.5));
    assertThat(geometry.routes().get("b-pivot-60.0").label()).contains(new Box(173, 78, 60, 91));
  }

  @Test
  void theGapHoldsTheWidestLabelWithRoomForArrows() {
    Geometry geometry =
        lay(
            List.of(),
            List.of(peer("a", 0, 100, 54), PIVOT),
            List.of(link("a", "pivot", 119.3, 23)));

    double gap = geometry.nodes().get("pivot").x() - geometry.nodes().get("a").right();
    assertThat(gap).isEqualTo(119.3 + 40);
    Geometry bare =
        lay(List.of(), List.of(peer("a", 0, 100, 54), PIVOT), List.of(link("a", "pivot", 0, 0)));
    assertThat(bare.nodes().get("pivot").x()).isEqualTo(108 + 110);
  }

  @Test
  void aNodeWithManyLinksIsStretched() {
    Geometry geometry =
        lay(
            List.of(),
            List.of(peer("a", 0, 100, 40), peer("b", 0, 100, 40), PIVOT),
            List.of(
                link("a", "pivot", 60, 40),
                link("a", "pivot", 61, 40),
                link("pivot", "a", 62, 40),
                link("b", "pivot", 60, 23)));

    // From the first line to the last one, and 12 more on each side.
    assertThat(geometry.nodes().get("a")).isEqualTo(new Box(8, 16, 100, 128));
    assertThat(geometry.nodes().get("b").height()).isEqualTo(40);
  }

  @Test
  void aPairIsEquallyTallAndHasLinesInBothDirections() {
    Geometry geometry =
        lay(
            List.of(),
            List.of(peer("a", 0, 100, 40), PIVOT),
            List.of(
                link("a", "pivot", 60, 40),
                link("pivot", "a", 60, 57),
                link("a", "pivot", 50, 23)));

    assertThat(geometry.nodes().get("a").height()).isEqualTo(145); // 40 + 57 + 24 + 2 x 12
    assertThat(geometry.nodes().get("pivot").height()).isEqualTo(145);
    assertThat(geometry.routes().get("pivot-a-60.0").points())
        .as("from the right to the left")
        .containsExactly(new Point(218, 88.5), new Point(108, 88.5));
  }

  @Test
  void zonesAreHeadingsOfColumns() {
    Geometry geometry =
        lay(
            List.of(new Zone("in", "", 130), new Zone("out", "", 0), new Zone("nobody", "", 90)),
            List.of(new Node("a", "in", 0, 100, 54), PIVOT, new Node("c", "out", 2, 90, 54)),
            List.of(link("a", "pivot", 60, 23), link("pivot", "c", 60, 23)));

    assertThat(geometry.titles()).containsOnlyKeys("in");
    assertThat(geometry.titles().get("in")).isEqualTo(new Title(new Box(8, 8, 130, 20), false));
    assertThat(geometry.zones()).containsOnlyKeys("in", "out");
    assertThat(geometry.zones().get("in"))
        .as("as wide as its title, below the band of titles")
        .isEqualTo(new Box(8, 40, 130, 54));
  }

  @Test
  void sketchesThatAreNoColumnsAreRefused() {
    assertRefused(List.of(), List.of(peer("a", 0, 100, 40)), List.of());
    assertRefused(List.of(), List.of(PIVOT, peer("p", 1, 100, 40)), List.of());
    assertRefused(List.of(), List.of(PIVOT, peer("p", 3, 100, 40)), List.of());
    assertRefused(
        List.of(),
        List.of(PIVOT, peer("a", 0, 100, 40), peer("c", 2, 100, 40)),
        List.of(link("a", "c", 50, 23)));
    Zone zone = new Zone("z", "", 50);
    assertRefused(
        List.of(zone),
        List.of(PIVOT, new Node("a", "z", 0, 100, 40), new Node("c", "z", 2, 100, 40)),
        List.of());
    assertRefused(
        List.of(zone, new Zone("y", "", 50)),
        List.of(PIVOT, new Node("a", "z", 0, 100, 40), new Node("b", "y", 0, 100, 40)),
        List.of());
    assertRefused(
        List.of(zone, new Zone("y", "z", 50)),
        List.of(PIVOT, new Node("b", "y", 0, 100, 40)),
        List.of());
  }

  private static void assertRefused(List<Zone> zones, List<Node> nodes, List<Link> links) {
    assertThatThrownBy(() -> new ColumnLayout().lay(new Sketch(zones, nodes, links)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theSameSketchGetsTheSameGeometry(long seed) {
    assertThat(new ColumnLayout().lay(RandomSketches.ladder(seed)))
        .isEqualTo(new ColumnLayout().lay(RandomSketches.ladder(seed)));
  }
}
