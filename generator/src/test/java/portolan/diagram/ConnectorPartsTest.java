package portolan.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portolan.Fixture;
import portolan.model.DiagramPlan;
import portolan.model.Product;

class ConnectorPartsTest {
  private static final String DIALLING = "content/diagrams/kolibri/kolibri-2-dialling.yaml";

  private Fixture fixture;

  @BeforeEach
  void copy(@TempDir Path folder) {
    fixture = Fixture.in(folder);
  }

  private DiagramPlan expanded(String version, String plan) {
    Charted charted = Charted.fixture(fixture);
    Product product = charted.product(version);
    return ConnectorParts.in(plan(charted, product, plan), charted.entries(), product);
  }

  private static DiagramPlan plan(Charted charted, Product product, String id) {
    return charted.plans(product).stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void aConnectorTakesThePlaceOfTheNodeOfItsService() {
    assertThat(expanded("kolibri-2", "k2-dialling").nodes())
        .extracting(
            DiagramPlan.Node::id,
            DiagramPlan.Node::endpoints,
            n -> n.partOf().orElse(""),
            n -> n.label().map(l -> l.en()).orElse(""))
        .containsExactly(
            tuple("console", java.util.List.of("console"), "", ""),
            tuple(
                "dial-service--number-intake",
                java.util.List.of(),
                "dial-service",
                "Number Intake <board>"),
            tuple("gateway--feed-trunk", java.util.List.of(), "gateway", "Feed Trunk"),
            tuple("billing", java.util.List.of("billing"), "", ""));
  }

  @Test
  void whatSendsStandsATierBehindWhatAccepts() {
    assertThat(expanded("kolibri-2", "k2-dialling").nodes())
        .extracting(DiagramPlan.Node::tier)
        .containsExactly(0, 2, 5, 6);
  }

  @Test
  void stepsBeginAndEndAtTheParts() {
    assertThat(expanded("kolibri-2", "k2-dialling").hops())
        .extracting(h -> h.from().orElse(""), h -> h.to().orElse(""))
        .containsExactly(
            tuple("console", "dial-service--number-intake"),
            tuple("gateway--feed-trunk", "billing"));
  }

  @Test
  void aNodeWithALabelOfItsOwnStaysWhole() {
    fixture.edit(
        DIALLING,
        "{endpoint: dial-service, tier: 1}",
        "{endpoint: dial-service, id: dialling, label: {ru: Набор номера, en: Dialling}, tier: 1}");

    assertThat(expanded("kolibri-2", "k2-dialling").nodes())
        .extracting(DiagramPlan.Node::id)
        .containsExactly("console", "dialling", "gateway--feed-trunk", "billing");
  }

  @Test
  void aPlanWithoutConnectorsStaysAsItIs() {
    Charted charted = Charted.fixture(fixture);
    Product product = charted.product("kolibri-1");
    DiagramPlan plan = plan(charted, product, "k1-dialling");

    assertThat(ConnectorParts.in(plan, charted.entries(), product)).isSameAs(plan);
  }

  @Test
  void theDiagramShowsConnectorsInTheBoxOfTheirService() {
    Diagram diagram = Charted.fixture(fixture).planned("kolibri-2", "k2-dialling");

    assertThat(diagram.nodes())
        .filteredOn(n -> n.look() == DiagramNode.Look.PART)
        .extracting(DiagramNode::title, DiagramNode::zone)
        .containsExactly(
            tuple("Number Intake <board>", "server--dial-service"),
            tuple("Feed Trunk", "server--gateway"));
  }
}
