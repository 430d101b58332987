package portolan.diagram.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import portolan.diagram.layout.Geometry.Box;
import portolan.diagram.layout.Geometry.Point;
import portolan.diagram.layout.Geometry.Title;
import portolan.diagram.layout.Sketch.Link;
import portolan.diagram.layout.Sketch.Node;
import portolan.diagram.layout.Sketch.Zone;

class LayeredLayoutTest {
  /** Sum of the geometries of the sample sketches under the version beside it. */
  private static final Map<String, String> GOLDEN =
      Map.of("layered-2", "098d0345236db1eb249288f3670a55cb235a2e2ee1c1cca318c11d776e1bafb0");

  private static Geometry lay(Sketch sketch) {
    Geometry geometry = new LayeredLayout().lay(sketch);
    assertThat(GeometryLint.faults(sketch, geometry)).isEmpty();
    return geometry;
  }

  private static Node node(String id, String zone, int tier) {
    return new Node(id, zone, tier, 140, 40);
  }

  private static Link link(String from, String to) {
    return new Link(from + "-" + to, from, to, 86, 23);
  }

  @Test
  void randomSketchesHaveNoFaults() {
    for (int seed = 0; seed < 60; seed++) {
      Sketch sketch = RandomSketches.layered(seed);
      assertThat(GeometryLint.faults(sketch, new LayeredLayout().lay(sketch)))
          .as("seed %s: %s", seed, sketch)
          .isEmpty();
    }
  }

  @Test
  void aTopologyIsAsWideAsAPageAndReadsFromTheTop() {
    Sketch sketch = SampleSketches.topology();
    Geometry geometry = lay(sketch);

    assertThat(geometry.width()).isLessThanOrEqualTo(960);
    assertThat(geometry.height()).isLessThanOrEqualTo(1500);
    assertThat(geometry.titles().values()).noneMatch(Title::covers);
    // Ends that are spread evenly cost a corner here and there.
    assertThat(corners(geometry)).isLessThanOrEqualTo(5 * sketch.links().size() / 2);
    for (Link link : sketch.links()) {
      double from = geometry.nodes().get(link.from()).y();
      double to = geometry.nodes().get(link.to()).y();
      boolean down = tier(sketch, link.from()) < tier(sketch, link.to());
      assertThat(from < to).as(link.id()).isEqualTo(down);
    }
  }

  @Test
  void thePipelineOfAMessageHasHardlyACorner() {
    Geometry geometry = lay(SampleSketches.pipeline());

    assertThat(geometry.width()).isLessThanOrEqualTo(760);
    assertThat(geometry.height()).isLessThanOrEqualTo(1250);
    assertThat(corners(geometry)).isLessThanOrEqualTo(12);
  }

  private static int tier(Sketch sketch, String node) {
    return sketch.nodes().stream()
        .filter(n -> n.id().equals(node))
        .findFirst()
        .orElseThrow()
        .tier();
  }

  private static int corners(Geometry geometry) {
    return geometry.routes().values().stream().mapToInt(r -> r.points().size() - 2).sum();
  }

  @Test
  void aLineUpwardsIsStraightAndLeadsUp() {
    Geometry geometry =
        lay(
            new Sketch(
                List.of(),
                List.of(node("top", "", 0), node("bottom", "", 1)),
                List.of(link("bottom", "top"))));

    List<Point> points = geometry.routes().get("bottom-top").points();
    assertThat(points).hasSize(2);
    assertThat(points.get(0).y()).isEqualTo(geometry.nodes().get("bottom").y());
    assertThat(points.get(1).y()).isEqualTo(geometry.nodes().get("top").bottom());
  }

  @Test
  void linesBetweenZonesHaveThePlacesOfTheWholePicture() {
    Sketch sketch =
        new Sketch(
            List.of(new Zone("out", "", 60), new Zone("in", "out", 60), new Zone("next", "", 60)),
            List.of(node("a", "in", 0), node("b", "next", 1), node("c", "out", 1)),
            List.of(link("a", "b"), link("a", "c"), link("c", "b")));

    // The lint says whether lines reach their nodes.
    assertThat(lay(sketch).routes()).hasSize(3);
  }

  @Test
  void smallPicturesAreLegal() {
    assertThat(lay(new Sketch(List.of(), List.of(node("a", "", 3)), List.of())).nodes())
        .containsEntry("a", new Box(8, 8, 140, 40));
    assertThat(lay(new Sketch(List.of(), List.of(), List.of())).routes()).isEmpty();
    lay(
        new Sketch(
            List.of(new Zone("empty", "", 60), new Zone("empty-in-empty", "empty", 160)),
            List.of(node("a", "", 0)),
            List.of()));
    lay(
        new Sketch(
            List.of(), List.of(node("a", "", 0), node("b", "", 0)), List.of(link("a", "b"))));
  }

  @Test
  void aZoneWithOneNodeHasRoomForItsTitleBesideALine() {
    Geometry geometry =
        lay(
            new Sketch(
                List.of(new Zone("zone", "", 200)),
                List.of(node("a", "", 0), node("b", "zone", 1)),
                List.of(link("a", "b"))));

    assertThat(geometry.zones().get("zone").width()).isGreaterThanOrEqualTo(460);
    assertThat(geometry.titles().get("zone").covers()).isFalse();
  }

  /** The library takes the smallest size of a zone turned; a newer one may not. */
  @Test
  void theSmallestSizeOfAZoneIsNotTakenForItsHeight() {
    Geometry geometry =
        lay(
            new Sketch(
                List.of(new Zone("zone", "", 300)), List.of(node("b", "zone", 1)), List.of()));

    assertThat(geometry.zones().get("zone").width()).isBetween(660.0, 680.0);
    assertThat(geometry.zones().get("zone").height()).isLessThanOrEqualTo(140);
  }

  @Test
  void aNodeIsWideEnoughForItsLines() {
    List<Node> nodes = new ArrayList<>(List.of(new Node("hub", "", 1, 60, 40)));
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      nodes.add(node("n" + i, "", 0));
      links.add(new Link("l" + i, "n" + i, "hub", 0, 0));
    }
    Geometry geometry = lay(new Sketch(List.of(), nodes, links));

    List<Double> ends =
        geometry.routes().values().stream()
            .map(r -> r.points().get(r.points().size() - 1).x())
            .sorted()
            .toList();
    for (int i = 1; i < ends.size(); i++) {
      assertThat(ends.get(i) - ends.get(i - 1)).isGreaterThanOrEqualTo(18);
    }
  }

  @Test
  void theOnlyLineOfANodeBeginsInItsMiddle() {
    Geometry geometry =
        lay(
            new Sketch(
                List.of(),
                List.of(new Node("a", "", 0, 201, 40), new Node("b", "", 1, 99, 40)),
                List.of(link("a", "b"))));

    Box a = geometry.nodes().get("a");
    Point begin = geometry.routes().get("a-b").points().get(0);
    assertThat(begin.x()).isBetween(a.x() + a.width() / 3, a.x() + a.width() * 2 / 3);
  }

  @Test
  void aChainStandsInTheMiddleOfItsZones() {
    Sketch sketch =
        new Sketch(
            List.of(new Zone("first", "", 160), new Zone("second", "", 70)),
            List.of(
                new Node("a", "", 0, 151, 40),
                new Node("b", "first", 1, 120.3, 54),
                new Node("c", "first", 2, 180, 40),
                new Node("d", "second", 3, 99, 40)),
            List.of(link("a", "b"), link("b", "c"), link("d", "c")));
    Geometry geometry = lay(sketch);

    double middle = middle(geometry.nodes().get("a"));
    assertThat(geometry.nodes().values()).allMatch(n -> middle(n) == middle);
    assertThat(geometry.zones().values()).allMatch(z -> middle(z) == middle);
    assertThat(geometry.routes().values())
        .allMatch(r -> r.points().size() == 2 && r.points().get(0).x() == middle);
    assertThat(geometry.titles().values()).noneMatch(Title::covers);
  }

  private static double middle(Box box) {
    return box.x() + box.width() / 2;
  }

  @Test
  void everyNumberHasOneDecimal() {
    Geometry geometry = new LayeredLayout().lay(RandomSketches.layered(11));

    assertThat(LayoutText.of(geometry)).doesNotContainPattern("\\d\\.\\d\\d").doesNotContain("E");
  }

  @Test
  void threadsDoNotDisturbEachOther() throws Exception {
    List<Geometry> alone = new ArrayList<>();
    List<Callable<Geometry>> tasks = new ArrayList<>();
    for (int seed = 100; seed < 108; seed++) {
      Sketch sketch = RandomSketches.layered(seed);
      alone.add(new LayeredLayout().lay(sketch));
      tasks.add(() -> new LayeredLayout().lay(sketch));
    }
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Geometry> together = new ArrayList<>();
      for (Future<Geometry> answer : threads.invokeAll(tasks)) {
        together.add(answer.get());
      }
      assertThat(together).isEqualTo(alone);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void theVersionIsRaisedWhenAGeometryChanges() throws Exception {
    StringBuilder all = new StringBuilder();
    for (Sketch sketch :
        List.of(SampleSketches.topology(), SampleSketches.pipeline(), RandomSketches.layered(7))) {
      all.append(LayoutText.of(new LayeredLayout().lay(sketch)));
    }
    String sum =
        HexFormat.of()
            .formatHex(
                MessageDigest.getInstance("SHA-256")
                    .digest(all.toString().getBytes(StandardCharsets.UTF_8)));

    assertThat(Map.of(LayeredLayout.VERSION, sum))
        .as("raise LayeredLayout.VERSION when this sum changes, or old files of the cache are used")
        .isEqualTo(GOLDEN);
  }
}
