package portolan.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portolan.Fixture;

class TwoPartiesTest {
  private static Charted charted;

  @BeforeAll
  static void read(@TempDir Path folder) {
    charted = Charted.fixture(Fixture.in(folder));
  }

  @Test
  void putsTheFirstToTheLeft() {
    Diagram pair = charted.pair("kolibri-1", "handset", "gateway");

    assertThat(pair.id()).isEqualTo("handset--gateway");
    assertThat(pair.nodes())
        .extracting(DiagramNode::id, DiagramNode::tier, DiagramNode::subtitle)
        .containsExactly(
            tuple("handset", 0, "Internal"), tuple("gateway", 1, "Perimeter · Internal"));
    assertThat(pair.lines())
        .extracting(DiagramLine::from, DiagramLine::to, l -> Charted.names(l.forward()))
        .containsExactly(
            tuple("handset", "gateway", List.of("handset-registration", "sound-stream")));
  }

  @Test
  void pointsToTheLeftWhereTheSecondConnects() {
    Diagram pair = charted.pair("kolibri-1", "gateway", "handset");

    assertThat(pair.nodes()).extracting(DiagramNode::id).containsExactly("gateway", "handset");
    assertThat(pair.lines())
        .extracting(DiagramLine::from, DiagramLine::to)
        .containsExactly(tuple("handset", "gateway"));
  }

  @Test
  void drawsALineForEachDirection() {
    assertThat(charted.pair("kolibri-1", "switchboard", "gateway").lines())
        .extracting(DiagramLine::id, l -> Charted.names(l.forward()), Charted::chip)
        .containsExactly(
            tuple("switchboard--gateway", List.of("heartbeat"), List.of("any/TCP")),
            tuple("gateway--switchboard", List.of("heartbeat"), List.of("any/TCP")));
  }

  @Test
  void countsServicesToTheirRole() {
    DiagramLine line = charted.pair("kolibri-1", "console", "switchboard").lines().get(0);

    assertThat(Charted.names(line.forward())).containsExactly("dial-requests", "board-control");
  }

  @Test
  void namesBothInItsTitle() {
    assertThat(charted.pair("kolibri-1", "console", "switchboard").title())
        .isEqualTo("Console and Switch: who connects to whom");
  }

  @Test
  void drawsTwoServersOfOneRoleWithoutWhatStaysInside() {
    Diagram pair = charted.pair("kolibri-1", "switchboard", "switchboard");

    assertThat(pair.nodes())
        .extracting(DiagramNode::id, DiagramNode::title, DiagramNode::tier)
        .containsExactly(
            tuple("switchboard", "Switch", 0), tuple("switchboard--other", "Switch", 1));
    assertThat(pair.lines())
        .extracting(DiagramLine::to, l -> Charted.names(l.forward()))
        .containsExactly(tuple("switchboard--other", List.of("heartbeat")));
  }
}
