package portolan.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portolan.Fixture;
import portolan.page.view.FlowStep;
import portolan.page.view.FlowView;
import portolan.page.view.Link;
import portolan.page.view.MessagePathView;

class FlowPagesTest {
  @TempDir Path folder;
  private Fixture fixture;

  @BeforeEach
  void copyTheFixture() {
    fixture = Fixture.in(folder);
  }

  private FlowView list(String version) {
    return (FlowView) new Planned(fixture).view("en/" + version + "/mail-flow.html");
  }

  private MessagePathView flow(String version) {
    Planned planned = new Planned(fixture);
    String page =
        ((FlowView) planned.view("en/" + version + "/mail-flow.html")).flows().get(0).flow().href();
    return (MessagePathView) planned.view("en/" + version + "/" + page);
  }

  private static List<String> texts(List<Link> links) {
    return links.stream().map(Link::text).toList();
  }

  @Test
  void stepsNameTheirConnectors() {
    List<FlowStep> steps = flow("kolibri-2").steps();

    assertThat(steps)
        .extracting(FlowStep::number, s -> texts(s.from()), s -> texts(s.to()))
        .containsExactly(
            tuple("1", List.of("Console"), List.of("Dial")),
            tuple("2", List.of("Gateway"), List.of("Billing")));
    assertThat(steps.get(0).receive().href()).isEqualTo("connectors.html#number-intake");
    assertThat(steps.get(0).send()).isEqualTo(Link.NONE);
    assertThat(steps.get(1).send().href()).isEqualTo("connectors.html#feed-trunk");
    assertThat(steps.get(1).receive()).isEqualTo(Link.NONE);
  }

  @Test
  void stepsHaveThePortsAndCellsOfTheirPaths() {
    FlowStep first = flow("kolibri-2").steps().get(0);

    assertThat(first.ports())
        .extracting(p -> p.text() + "/" + p.transport())
        .containsExactly("8070/TCP", "8080–8082/TCP");
    assertThat(first.path().href()).isEqualTo("gateway.html#dial-requests");
    assertThat(first.row()).hasSize(1);
    assertThat(Jsoup.parse(first.note().markup()).text().replace('\u00a0', ' '))
        .isEqualTo("The console is on all the time.");
  }

  @Test
  void aStepInsideAServerHasNeitherPathNorPorts() {
    FlowStep inside = flow("kolibri-1").steps().get(1);

    assertThat(texts(inside.from())).containsExactly("Receiver of numbers");
    assertThat(texts(inside.to())).containsExactly("Dialler");
    assertThat(inside.ports()).isEmpty();
    assertThat(inside.row()).isEmpty();
    assertThat(inside.path()).isEqualTo(Link.NONE);
  }

  @Test
  void theListLeavesOutStepsInsideAServer() {
    assertThat(list("kolibri-1").flows().get(0).steps())
        .extracting(FlowStep::number)
        .containsExactly("1", "3");
  }
}
