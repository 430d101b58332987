package portolan.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static portolan.Fixture.*;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portolan.Fixture;
import portolan.diagram.DiagramLine.Style;
import portolan.diagram.DiagramNode.Look;
import portolan.model.Zone;
import portolan.text.Language;

class PlannedDiagramTest {
  private Fixture fixture;

  @BeforeEach
  void copy(@TempDir Path folder) {
    fixture = Fixture.in(folder);
  }

  private Diagram first() {
    return Charted.fixture(fixture).planned("kolibri-1", "k1-topology");
  }

  private Diagram second() {
    return Charted.fixture(fixture).planned("kolibri-2", "k2-topology");
  }

  private Diagram pipeline() {
    return Charted.fixture(fixture).planned("kolibri-1", "k1-dialling");
  }

  private static List<String> paths(Diagram diagram, String line) {
    return Charted.names(Charted.line(diagram, line).entries());
  }

  @Test
  void drawsOneLineForAPairOfNodes() {
    assertThat(first().lines())
        .extracting(l -> l.from() + " > " + l.to(), l -> Charted.names(l.forward()))
        .containsExactly(
            tuple("city-network > phones", List.of("city-call")),
            tuple("phones > gateway", List.of("handset-registration", "sound-stream")),
            tuple("phones > switchboard", List.of("dial-requests", "board-control")),
            tuple("gateway > number-book", List.of("number-lookup")),
            tuple("gateway > billing", List.of("billing-export")),
            tuple("switchboard > voice-store", List.of("store-control")),
            tuple("switchboard > number-book", List.of("number-lookup")));
    assertThat(first().lines()).allSatisfy(l -> assertThat(l.back()).isEmpty());
  }

  @Test
  void beginsALineAtTheOuterNodeWhoeverConnects() {
    fixture.edit(DIAGRAMS_2, "{endpoint: handset, tier: 1}", "{endpoint: handset, tier: 6}");

    DiagramLine line = Charted.line(second(), "gateway--handset");
    assertThat(line.forward()).isEmpty();
    assertThat(Charted.names(line.back())).containsExactly("handset-registration", "sound-stream");
    assertThat(line.rows()).extracting(PortRow::direction).containsOnly(PortRow.Direction.BACK);
  }

  @Test
  void drawsBothDirectionsOfAPairInOneLine() {
    fixture.edit(DIAGRAMS_2, "paths: [heartbeat]", "paths: [city-call]");

    DiagramLine line = Charted.line(second(), "gateway--switchboard");
    assertThat(Charted.names(line.forward())).containsExactly("heartbeat");
    assertThat(Charted.names(line.back())).containsExactly("heartbeat");
    assertThat(line.rows())
        .extracting(PortRow::direction, PortRow::text)
        .containsExactly(tuple(PortRow.Direction.BOTH, "any/TCP"));
  }

  @Test
  void findsTheRolesBehindGroups() {
    fixture.edit(DIAGRAMS_2, "paths: [heartbeat]", "paths: [city-call]");
    Diagram diagram = second();

    assertThat(paths(diagram, "gateway--voice-store")).containsExactly("heartbeat");
    assertThat(paths(diagram, "switchboard--voice-store"))
        .containsExactly("store-control", "heartbeat");
    assertThat(Charted.names(diagram.node("voice-store").inside())).containsExactly("heartbeat");
    assertThat(Charted.texts(diagram.node("voice-store").sections().get(0).rows()))
        .containsExactly("any/TCP");
  }

  @Test
  void findsTheRoleBehindAServiceInEachVersion() {
    assertThat(paths(first(), "phones--switchboard")).contains("dial-requests");
    assertThat(paths(second(), "console--gateway"))
        .containsExactly("dial-requests", "board-control");
    assertThat(paths(second(), "console--switchboard")).containsExactly("board-control");
  }

  @Test
  void prefersTheNodeOfTheServiceItself() {
    fixture.edit(
        DIAGRAMS_2,
        "      - {endpoint: gateway, tier: 2}\n",
        "      - {endpoint: gateway, tier: 2}\n      - {endpoint: dial-service, tier: 2}\n");
    Diagram diagram = second();

    assertThat(paths(diagram, "console--dial-service")).containsExactly("dial-requests");
    assertThat(paths(diagram, "console--gateway")).containsExactly("board-control");
    assertThat(diagram.node("dial-service").look()).isEqualTo(Look.SERVICE);
    assertThat(diagram.node("dial-service").subtitle()).isEqualTo("role: Gateway");
  }

  @Test
  void keepsTheConnectionsOfAMergedNodeInside() {
    fixture.edit(
        DIAGRAMS,
        "{endpoint: [handset, console], id: phones,",
        "{endpoint: [handset, console, city-network], id: phones,");
    fixture.edit(DIAGRAMS, "      - {endpoint: city-network, tier: 0}\n", "");

    assertThat(Charted.names(first().node("phones").inside())).containsExactly("city-call");
  }

  @Test
  void leavesOutWhatThePlanLeavesOut() {
    fixture.edit(DIAGRAMS, "paths: [heartbeat]", "paths: [heartbeat, city-call]");

    assertThat(Charted.ids(first())).doesNotContain("city-network--phones").hasSize(6);
  }

  @Test
  void opensBoxesAfterTheBoxesRoundThem() {
    assertThat(first().zones())
        .extracting(DiagramZone::id, DiagramZone::parent, DiagramZone::look, DiagramZone::title)
        .containsExactly(
            tuple("internet", "", DiagramZone.Look.ZONE, "Internet"),
            tuple("internal", "", DiagramZone.Look.ZONE, "Internal network"),
            tuple("office", "internal", DiagramZone.Look.BOX, "Office"),
            tuple("perimeter", "", DiagramZone.Look.ZONE, "Perimeter (DMZ)"),
            tuple("cabinet", "office", DiagramZone.Look.BOX, "Cabinet"));
    assertThat(first().zones())
        .extracting(DiagramZone::zone)
        .containsExactly(
            Optional.of(Zone.INTERNET),
            Optional.of(Zone.INTERNAL),
            Optional.empty(),
            Optional.of(Zone.PERIMETER),
            Optional.empty());
  }

  @Test
  void putsNodesWherePlannedElseIntoTheirWidestZone() {
    assertThat(first().nodes())
        .extracting(DiagramNode::id, DiagramNode::zone, DiagramNode::tier)
        .containsExactly(
            tuple("city-network", "internet", 0),
            tuple("phones", "office", 1),
            tuple("gateway", "perimeter", 2),
            tuple("switchboard", "cabinet", 2),
            tuple("voice-store", "cabinet", 3),
            tuple("number-book", "internal", 4),
            tuple("billing", "perimeter", 4));
    assertThat(second().node("gateway").zone()).as("internal and perimeter").isEqualTo("perimeter");
  }

  @Test
  void namesAMergedNodeAndWhomItStandsFor() {
    DiagramNode phones = first().node("phones");

    assertThat(phones.title()).isEqualTo("Handsets and console");
    assertThat(phones.subtitle()).isEqualTo("Handset, Console");
    assertThat(phones.endpoints()).containsExactly("handset", "console");
    assertThat(phones.look()).isEqualTo(Look.CLIENT);
  }

  @Test
  void namesASingleEndpointByItsShortName() {
    DiagramNode gateway = first().node("gateway");

    assertThat(gateway.title()).isEqualTo("Gateway");
    assertThat(gateway.subtitle()).as("the box round it says the zone").isEmpty();
  }

  @Test
  void speaksTheLanguageOfItsWords() {
    Diagram diagram =
        Charted.of(fixture.catalog(), Language.RU).planned("kolibri-1", "k1-topology");

    assertThat(diagram.title()).isEqualTo("Кто с кем говорит в Колибри 1");
    assertThat(diagram.node("phones").title()).isEqualTo("Аппараты и пульт");
    assertThat(diagram.node("phones").subtitle()).isEqualTo("Аппарат, Пульт");
    assertThat(diagram.zones()).extracting(DiagramZone::title).contains("Контора", "Шкаф");
  }

  @Test
  void numbersTheStepsOfAPipelineInOrder() {
    assertThat(pipeline().kind()).isEqualTo(Diagram.Kind.PIPELINE);
    assertThat(pipeline().lines())
        .extracting(
            DiagramLine::id, DiagramLine::step, l -> l.from() + " > " + l.to(), DiagramLine::style)
        .containsExactly(
            tuple("step-1", 1, "console > receiver", Style.CHIP),
            tuple("step-2", 2, "receiver > dialler", Style.INSIDE),
            tuple("step-3", 3, "dialler > store", Style.CHIP));
  }

  @Test
  void showsThePortsOfThePathOfAStep() {
    assertThat(pipeline().lines())
        .extracting(l -> Charted.names(l.forward()), Charted::chip)
        .containsExactly(
            tuple(List.of("dial-requests"), List.of("8070, 8080–8082/TCP")),
            tuple(List.of(), List.of()),
            tuple(List.of("store-control"), List.of("111/TCP", "6100–6199/TCP*")));
  }

  @Test
  void putsPartsIntoTheBoxOfTheirServer() {
    Diagram diagram = pipeline();

    assertThat(diagram.zones())
        .extracting(DiagramZone::id, DiagramZone::parent, DiagramZone::look, DiagramZone::title)
        .contains(
            tuple("server--dial-service", "internal", DiagramZone.Look.SERVER, "Dialling service"));
    assertThat(diagram.nodes())
        .filteredOn(n -> n.look() == Look.PART)
        .extracting(DiagramNode::title, DiagramNode::zone, DiagramNode::endpoints)
        .containsExactly(
            tuple("Receiver of numbers", "server--dial-service", List.of("dial-service")),
            tuple("Dialler", "server--dial-service", List.of("dial-service")));
  }

  @Test
  void findsTheEndsOfAStepThatThePathTells() {
    fixture.edit(
        DIAGRAMS,
        "      - {endpoint: voice-store, id: store, tier: 3}\n",
        """
              - {endpoint: voice-store, id: store, tier: 3}
              - {endpoint: gateway, tier: 3}
              - {endpoint: billing, tier: 4}
        """);
    fixture.append(DIAGRAMS, "      - {path: billing-export}\n");

    DiagramLine last = Charted.line(pipeline(), "step-4");
    assertThat(last.from()).isEqualTo("gateway");
    assertThat(last.to()).isEqualTo("billing");
  }
}
