package portolan.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portolan.Fixture;
import portolan.diagram.PortRow.Direction;
import portolan.entry.Lock;
import portolan.text.Language;

class WordingTest {
  private Fixture fixture;

  @BeforeEach
  void copy(@TempDir Path folder) {
    fixture = Fixture.in(folder);
  }

  private Diagram planned(String version, String plan) {
    return Charted.fixture(fixture).planned(version, plan);
  }

  private static Wording wording(Diagram diagram) {
    return new Wording(diagram, Charted.words(Language.EN));
  }

  private String line(String version, String plan, String line) {
    Diagram diagram = planned(version, plan);
    return wording(diagram).line(Charted.line(diagram, line));
  }

  private static PortRow row(
      Direction direction, String ports, boolean runTime, Lock lock, String... protocols) {
    return new PortRow(direction, ports, "TCP", "other", List.of(protocols), runTime, lock, false);
  }

  private static String rows(PortRow... rows) {
    Diagram none = new Diagram("none", Diagram.Kind.PAIR, "", "", List.of(), List.of(), List.of());
    return wording(none).rows(List.of(rows));
  }

  @Test
  void saysWhoConnectsToWhomOverWhat() {
    assertThat(line("kolibri-2", "k2-topology", "gateway--billing"))
        .isEqualTo("Gateway → Billing: 2511/TCP (CHIRP), encrypted by default");
  }

  @Test
  void saysItInTheOtherLanguage() {
    Charted russian = Charted.of(fixture.catalog(), Language.RU);
    Diagram diagram = russian.planned("kolibri-2", "k2-topology");

    assertThat(
            new Wording(diagram, russian.words()).line(Charted.line(diagram, "gateway--billing")))
        .startsWith("Шлюз → Расчёты: 2511/TCP (CHIRP), ");
  }

  @Test
  void turnsTheArrowWhereTheEndConnects() {
    fixture.edit(
        Fixture.DIAGRAMS_2,
        "{endpoint: billing, zone: perimeter, tier: 4}",
        "{endpoint: billing, zone: perimeter, tier: 1}");

    assertThat(line("kolibri-2", "k2-topology", "billing--gateway"))
        .isEqualTo("Gateway → Billing: 2511/TCP (CHIRP), encrypted by default");
  }

  @Test
  void drawsTheArrowBothWaysWhereBothConnect() {
    fixture.edit(Fixture.DIAGRAMS_2, "paths: [heartbeat]", "paths: [city-call]");

    assertThat(line("kolibri-2", "k2-topology", "gateway--switchboard"))
        .isEqualTo("Gateway ↔ Switch: any/TCP, not encrypted");
  }

  @Test
  void saysOnceWhatAllRowsHaveInCommon() {
    assertThat(
            rows(
                row(Direction.FORWARD, "25", false, Lock.OFF, "A"),
                row(Direction.FORWARD, "80", false, Lock.OFF)))
        .isEqualTo("25/TCP (A); 80/TCP, encryption can be turned on");
  }

  @Test
  void saysTheLockOfEachRowWhereTheyDiffer() {
    assertThat(
            rows(
                row(Direction.FORWARD, "25", false, Lock.NONE, "A", "B"),
                row(Direction.FORWARD, "80", false, Lock.UNKNOWN)))
        .isEqualTo("25/TCP (A, B), not encrypted; 80/TCP, encryption not stated");
  }

  @Test
  void saysWhichPortsTheSystemAssigns() {
    assertThat(rows(row(Direction.FORWARD, "1025–5000", true, Lock.ON, "HUM")))
        .isEqualTo("1025–5000/TCP (HUM, dynamic), encrypted by default");
  }

  @Test
  void keepsNumbersOfARowOnOneLine() {
    assertThat(rows(row(Direction.FORWARD, "25, 80", false, Lock.ON)))
        .isEqualTo("25,\u00a080/TCP, encrypted by default");
  }

  @Test
  void saysNothingOfNoRows() {
    assertThat(rows()).isEmpty();
  }

  @Test
  void givesEachDirectionItsOwnPorts() {
    fixture.edit(Fixture.DIAGRAMS_2, "paths: [heartbeat]", "paths: [city-call]");
    fixture.edit(Fixture.SERVERS, "    to: number-book\n", "    to: [number-book, switchboard]\n");
    Diagram diagram = planned("kolibri-2", "k2-topology");
    DiagramLine line = Charted.line(diagram, "gateway--switchboard");
    Wording wording = wording(diagram);

    assertThat(wording.ends(line, true)).isEqualTo("Gateway → Switch");
    assertThat(wording.ports(line, true)).contains("any/TCP", "3890/TCP+UDP");
    assertThat(wording.ends(line, false)).isEqualTo("Switch → Gateway");
    assertThat(wording.ports(line, false)).isEqualTo("any/TCP, not encrypted");
  }

  @Test
  void numbersStepsWithAndWithoutPorts() {
    assertThat(line("kolibri-1", "k1-dialling", "step-1"))
        .isEqualTo(
            "Step 1. Console → Receiver of numbers: 8070,\u00a08080–8082/TCP (CHIRP), encrypted"
                + " by default");
    assertThat(line("kolibri-1", "k1-dialling", "step-2"))
        .isEqualTo("Step 2. Receiver of numbers → Dialler");
  }

  @Test
  void namesALineByWhatItsChipShowsFirst() {
    Diagram topology = planned("kolibri-1", "k1-topology");
    assertThat(wording(topology).name(Charted.line(topology, "switchboard--number-book")))
        .isEqualTo("3890/TCP+UDP 3891/TCP: Switch → Book, encryption can be turned on");
    Diagram pipeline = planned("kolibri-1", "k1-dialling");
    assertThat(wording(pipeline).name(Charted.line(pipeline, "step-1")))
        .startsWith("1 8070, 8080–8082/TCP: Console → ");
    assertThat(wording(pipeline).name(Charted.line(pipeline, "step-2")))
        .isEqualTo("2: Receiver of numbers → Dialler");
  }

  @Test
  void saysThatLocksOfAChipDiffer() {
    Diagram topology = planned("kolibri-1", "k1-topology");
    assertThat(wording(topology).name(Charted.line(topology, "phones--gateway")))
        .endsWith(": Handsets and console → Gateway, encryption differs");
  }

  @Test
  void namesConnectionsOfANodeWithItself() {
    Diagram ladder = Charted.fixture(fixture).ladder("kolibri-1", "switchboard");
    DiagramNode role = ladder.node("role");
    Wording wording = wording(ladder);

    assertThat(wording.inside(role)).isEqualTo("Switchboard: within the role");
    assertThat(wording.insidePorts(role)).isEqualTo("any/TCP; local, not encrypted");
    assertThat(wording.insideName(role)).startsWith("Within the role any/TCP local: Switchboard, ");
  }

  @Test
  void saysWhatStandsBelowANode() {
    Diagram topology = planned("kolibri-1", "k1-topology");
    assertThat(wording(topology).node(topology.node("phones")))
        .isEqualTo("Handsets and console Handset, Console");
    assertThat(wording(topology).node(topology.node("gateway"))).isEqualTo("Gateway");
  }

  @Test
  void saysOnceThatThePortItselfIsDynamic() {
    assertThat(rows(row(Direction.FORWARD, "dynamic", true, Lock.UNKNOWN, "TRILL")))
        .isEqualTo("dynamic/TCP (TRILL), encryption not stated");
  }
}
