package portolan.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static portolan.Fixture.DIAGRAMS;
import static portolan.Fixture.DIAGRAMS_2;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portolan.Fixture;
import portolan.model.DiagramPlan;
import portolan.text.Language;

class DiagramBinderTest {
  @TempDir Path folder;

  private DiagramPlan plan(String id) {
    return Fixture.in(folder).catalog().diagrams().stream()
        .filter(d -> d.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void readsATopology() {
    DiagramPlan plan = plan("k1-topology");

    assertThat(plan.line()).isEqualTo("kolibri");
    assertThat(plan.kind()).isEqualTo(DiagramPlan.Kind.TOPOLOGY);
    assertThat(plan.in()).containsExactly("kolibri-1");
    assertThat(plan.title().in(Language.EN)).isEqualTo("Who talks to whom in Kolibri 1");
    assertThat(plan.boxes()).extracting(DiagramPlan.Box::id).containsExactly("office", "cabinet");
    assertThat(plan.boxes())
        .extracting(DiagramPlan.Box::inside)
        .containsExactly("internal", "office");
    assertThat(plan.hops()).isEmpty();
    assertThat(plan.leftOut())
        .extracting(DiagramPlan.LeftOut::paths)
        .containsExactly(List.of("heartbeat"), List.of("local-tones"));
  }

  @Test
  void namesANodeByItsOwnIdElseByItsEndpoint() {
    DiagramPlan plan = plan("k1-topology");
    DiagramPlan.Node phones = plan.nodes().get(1);
    DiagramPlan.Node gateway = plan.nodes().get(2);

    assertThat(phones.id()).isEqualTo("phones");
    assertThat(phones.endpoints()).containsExactly("handset", "console");
    assertThat(phones.zone()).contains("office");
    assertThat(phones.tier()).isEqualTo(1);
    assertThat(gateway.id()).isEqualTo("gateway");
    assertThat(gateway.label()).isEmpty();
  }

  @Test
  void readsPartsAndStepsOfAPipeline() {
    DiagramPlan plan = plan("k1-dialling");

    assertThat(plan.kind()).isEqualTo(DiagramPlan.Kind.PIPELINE);
    assertThat(plan.nodes())
        .extracting(DiagramPlan.Node::partOf)
        .containsExactly(
            Optional.empty(),
            Optional.of("dial-service"),
            Optional.of("dial-service"),
            Optional.empty());
    assertThat(plan.hops())
        .extracting(DiagramPlan.Hop::path)
        .containsExactly(
            Optional.of("dial-requests"), Optional.empty(), Optional.of("store-control"));
    assertThat(plan.hops().get(2).from()).contains("dialler");
    assertThat(plan.hops().get(2).to()).isEmpty();
  }

  @Test
  void takesTheVersionsOfTheRowBeforeThoseOfTheFile() {
    assertThat(plan("k2-topology").in()).containsExactly("kolibri-2");
  }

  @Test
  void asksForTheVersionsOfADiagram() {
    Fixture fixture = Fixture.in(folder);
    fixture.edit(DIAGRAMS_2, "    in: [kolibri-2]\n", "");

    assertThat(fixture.mistakes())
        .containsExactly(
            fixture.error(
                DIAGRAMS_2,
                "- ^id: k2-topology",
                "nothing says in which versions this holds",
                "add 'in: [<version id>]' here or at the top of the file"));
  }

  @Test
  void tellsWhereTheLinesOfADiagramAreFrom() {
    Fixture fixture = Fixture.in(folder);
    fixture.edit(
        DIAGRAMS, "{endpoint: billing, tier: 4}", "{endpoint: billing, ports: 25, tier: 4}");

    assertThat(fixture.mistakes())
        .containsExactly(
            fixture.error(
                DIAGRAMS,
                "^ports: 25",
                "the key 'ports' is not known here",
                "ports come from the paths between the nodes, no diagram types them; remove it"));
  }

  @Test
  void looksForPortsThatTheTextsNameWithoutARow() {
    Fixture fixture = Fixture.in(folder);
    fixture.edit(
        DIAGRAMS_2, "dialling service stands on the gateway", "service dials over TCP 999");

    assertThat(fixture.mistakes())
        .containsExactly(
            fixture.error(
                DIAGRAMS_2,
                "TCP ^999",
                "the text names port 999, which is not listed as data",
                "add it to the row that it belongs to, or to the 'mentions' of a note"));
  }
}
