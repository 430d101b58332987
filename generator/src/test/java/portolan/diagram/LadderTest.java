package portolan.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portolan.Fixture;
import portolan.diagram.DiagramNode.Section;
import portolan.text.Language;

class LadderTest {
  private Fixture fixture;

  @BeforeEach
  void copy(@TempDir Path folder) {
    fixture = Fixture.in(folder);
  }

  private Diagram ladder(String version, String role) {
    return Charted.fixture(fixture).ladder(version, role);
  }

  @Test
  void putsCallersToTheLeftAndThoseItCallsToTheRight() {
    Diagram gateway = ladder("kolibri-1", "gateway");

    assertThat(gateway.nodes())
        .extracting(DiagramNode::id, DiagramNode::tier, DiagramNode::title)
        .containsExactly(
            tuple("in--handset", 0, "Handset"),
            tuple("role", 1, "Gateway"),
            tuple("out--number-book", 2, "Book"),
            tuple("out--billing", 2, "Billing"));
    assertThat(gateway.zones())
        .extracting(DiagramZone::id, DiagramZone::look, DiagramZone::title)
        .containsExactly(
            tuple("in", DiagramZone.Look.COLUMN, "Who connects to the role"),
            tuple("out", DiagramZone.Look.COLUMN, "Whom the role connects to"));
  }

  @Test
  void drawsOneLineForAllConnectionsWithAPeer() {
    Diagram gateway = ladder("kolibri-1", "gateway");

    assertThat(gateway.lines())
        .extracting(l -> l.from() + " > " + l.to(), l -> Charted.names(l.forward()))
        .containsExactly(
            tuple("in--handset > role", List.of("handset-registration", "sound-stream")),
            tuple("role > out--number-book", List.of("number-lookup")),
            tuple("role > out--billing", List.of("billing-export")));
    assertThat(gateway.lines()).allSatisfy(l -> assertThat(l.back()).isEmpty());
  }

  @Test
  void showsConnectionsOfTheServicesOfTheRole() {
    assertThat(
            Charted.names(
                Charted.line(ladder("kolibri-1", "switchboard"), "in--console--role").forward()))
        .containsExactly("dial-requests", "board-control");
    assertThat(
            Charted.names(
                Charted.line(ladder("kolibri-2", "switchboard"), "in--console--role").forward()))
        .as("the service moved away")
        .containsExactly("board-control");
  }

  @Test
  void listsWhatTheRoleListensOnAndItsConnectionsWithItself() {
    DiagramNode role = ladder("kolibri-1", "switchboard").node("role");

    assertThat(role.sections())
        .extracting(Section::title, Section::loop, s -> Charted.texts(s.rows()))
        .containsExactly(
            tuple("Listens on", false, List.of("111/TCP", "8070, 8080–8082/TCP", "1025–5000/TCP*")),
            tuple("Within the role", true, List.of("any/TCP", "local")));
    assertThat(Charted.names(role.inside())).containsExactly("heartbeat", "local-tones");
  }

  @Test
  void showsARoleThatOnlyConnectsWithItself() {
    Diagram recorder = ladder("kolibri-2", "recorder");

    assertThat(recorder.nodes()).extracting(DiagramNode::id).containsExactly("role");
    assertThat(recorder.lines()).isEmpty();
    assertThat(recorder.zones()).isEmpty();
    assertThat(Charted.names(recorder.node("role").inside())).containsExactly("heartbeat");
  }

  @Test
  void showsAPeerOnBothSidesWhereBothConnect() {
    fixture.edit(Fixture.SERVERS, "to: number-book", "to: [number-book, handset]");

    assertThat(ladder("kolibri-1", "gateway").nodes())
        .extracting(DiagramNode::id)
        .contains("in--handset", "out--handset");
  }

  @Test
  void isEmptyForARoleWithoutConnections() {
    fixture.edit(
        Fixture.ENDPOINTS,
        "members: [switchboard, gateway, voice-store, recorder]",
        "members: [switchboard, gateway]");
    Charted charted = Charted.fixture(fixture);

    assertThat(
            charted.entries().roles(charted.product("kolibri-2")).stream()
                .filter(r -> r.id().equals("recorder"))
                .map(
                    r ->
                        new Ladder(charted.entries(), charted.product("kolibri-2"), charted.words())
                            .of(r)))
        .singleElement()
        .satisfies(ladder -> assertThat(ladder).isEmpty());
  }

  @Test
  void speaksTheLanguageOfItsWords() {
    Diagram store = Charted.of(fixture.catalog(), Language.RU).ladder("kolibri-2", "voice-store");

    assertThat(store.node("role").title()).isEqualTo("Хранилище голоса и факсов");
    assertThat(store.title()).startsWith("Хранилище голоса и факсов: ");
    assertThat(store.summary()).contains("K2");
    assertThat(store.node("in--switchboard").title()).isEqualTo("Комм.");
  }
}
