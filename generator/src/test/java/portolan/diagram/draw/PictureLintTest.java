package portolan.diagram.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portolan.diagram.Diagram;
import portolan.diagram.DiagramLine;
import portolan.diagram.DiagramNode;
import portolan.diagram.DiagramZone;
import portolan.diagram.layout.ColumnLayout;
import portolan.diagram.layout.DiagramLayout;
import portolan.diagram.layout.Geometry;
import portolan.diagram.layout.GeometryLint;
import portolan.diagram.layout.LayeredLayout;
import portolan.diagram.layout.Sketch;

/** Every picture of the fixture and of the real content, looked over for faults. */
class PictureLintTest {
  /** Width up to which a picture is shown unscaled on a page, in pixels. */
  private static final double WIDEST = 900;

  private static final double WIDEST_LADDER = 1010;

  private static final DiagramLayout COLUMNS = new ColumnLayout();
  private static final DiagramLayout LAYERS = new LayeredLayout();

  static Stream<Pictured> pictures() {
    return Pictured.all();
  }

  private static Geometry lay(Diagram diagram, Sketch sketch) {
    return (diagram.kind().inColumns() ? COLUMNS : LAYERS).lay(sketch);
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void nothingIsInTheWayOfAnything(Pictured pictured) {
    Sketch sketch = new Typeset(pictured.diagram()).sketch();
    assertThat(GeometryLint.faults(sketch, lay(pictured.diagram(), sketch))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void theSameDiagramIsAlwaysDrawnAlike(Pictured pictured) {
    Drawings once = new Drawings(new LayeredLayout());
    Drawings again = new Drawings(new LayeredLayout());
    Drawing first = once.draw(pictured.diagram(), pictured.words());
    Drawing second = again.draw(pictured.diagram(), pictured.words());
    assertThat(second.svg(DiagramLinks.NONE)).isEqualTo(first.svg(DiagramLinks.NONE));
    assertThat(second.drawio(DiagramLinks.NONE)).isEqualTo(first.drawio(DiagramLinks.NONE));
    assertThat(second.mermaid()).isEqualTo(first.mermaid());
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void aPictureFitsItsPage(Pictured pictured) {
    Diagram diagram = pictured.diagram();
    Geometry geometry = lay(diagram, new Typeset(diagram).sketch());
    assertThat(geometry.width())
        .isLessThanOrEqualTo(diagram.kind().inColumns() ? WIDEST_LADDER : WIDEST);
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void everyTextFitsItsBox(Pictured pictured) {
    Diagram diagram = pictured.diagram();
    Typeset set = new Typeset(diagram);
    Geometry geometry = lay(diagram, set.sketch());
    List<String> faults = new ArrayList<>();
    for (DiagramNode node : diagram.nodes()) {
      NodeBlock block = set.node(node.id());
      Geometry.Box box = geometry.nodes().get(node.id());
      double room = box.width() - 2 * Measures.PAD_X - Measures.ICON - Measures.ICON_GAP;
      Stream.concat(block.title().stream(), block.subtitle().stream())
          .filter(t -> t.width() > room)
          .forEach(t -> faults.add(node.id() + ": " + t.text()));
      for (NodeBlock.SectionBlock section : block.sections()) {
        if (section.rows().width() > box.width() - 2 * Measures.PAD_X) {
          faults.add(node.id() + ": a list of ports");
        }
      }
      double needed =
          block.headHeight()
              + block.sections().stream().mapToDouble(NodeBlock.SectionBlock::height).sum();
      if (needed > box.height() + 0.1) {
        faults.add(node.id() + ": " + needed + " in " + box.height());
      }
    }
    for (DiagramLine line : diagram.lines()) {
      ChipBlock chip = set.chip(line.id());
      if (chip != null) {
        Geometry.Box box = geometry.routes().get(line.id()).label().orElseThrow();
        for (SetText text : chip.rows().texts()) {
          double signs =
              2 * Measures.CHIP_PAD_X + Measures.MARKER + Measures.SIGN + 2 * Measures.GAP;
          if (text.width() + signs > box.width() + 0.1) {
            faults.add(line.id() + ": " + text.text());
          }
        }
      }
    }
    for (DiagramZone zone : diagram.zones()) {
      Geometry.Title title = geometry.titles().get(zone.id());
      Geometry.Box box = geometry.zones().get(zone.id());
      boolean outside = title.box().x() < box.x() || title.box().right() > box.right() + 0.1;
      if (outside && zone.look() != DiagramZone.Look.COLUMN) {
        faults.add(zone.id() + ": " + zone.title());
      }
    }
    assertThat(faults).isEmpty();
  }
}
