package portolan.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static portolan.Fixture.*;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portolan.Fixture;
import portolan.source.Diagnostics;

class DiagramCheckTest {
  private Fixture fixture;

  @BeforeEach
  void copy(@TempDir Path folder) {
    fixture = Fixture.in(folder);
  }

  private void assertMistakes(String... expected) {
    Charted charted = Charted.fixture(fixture);
    Diagnostics diagnostics = new Diagnostics();
    new DiagramCheck(charted.catalog(), charted.entries(), charted::planned).run(diagnostics);
    assertThat(fixture.shown(diagnostics)).containsExactly(expected);
  }

  private String missing(String file, String place, String version, String path) {
    return fixture.error(
        file,
        place,
        "no diagram of " + version + " shows the path '" + path + "'",
        "add its ends to the nodes of a diagram, or name it under 'leave-out' with a reason");
  }

  @Test
  void isContentWithTheFixture() {
    assertMistakes();
  }

  @Test
  void reportsAPathWithAnEndOnNoDiagram() {
    fixture.edit(DIAGRAMS_2, "      - {endpoint: city-network, tier: 0}\n", "");

    assertMistakes(missing(CALLS, "id: ^city-call", "kolibri-2", "city-call"));
  }

  @Test
  void reportsAPathOfEachVersionThatLacksIt() {
    fixture.edit(DIAGRAMS, "      - {endpoint: number-book, tier: 4}\n", "");
    fixture.edit(DIAGRAMS_2, "      - {endpoint: number-book, tier: 4}\n", "");

    assertMistakes(
        missing(SERVERS, "id: ^number-lookup", "kolibri-1", "number-lookup"),
        missing(SERVERS, "id: ^number-lookup", "kolibri-2", "number-lookup"));
  }

  @Test
  void isContentWithAPathThatIsLeftOut() {
    fixture.edit(DIAGRAMS_2, "      - {endpoint: billing, zone: perimeter, tier: 4}\n", "");
    fixture.edit(DIAGRAMS_2, "paths: [heartbeat]", "paths: [heartbeat, billing-feed]");

    assertMistakes();
  }

  @Test
  void isContentWithAPathOnAnotherDiagram() {
    // The way of a number shows the path to the store; the topology no longer does.
    fixture.edit(DIAGRAMS, "      - {endpoint: voice-store, zone: cabinet, tier: 3}\n", "");

    assertMistakes();
  }

  @Test
  void asksNothingOfAVersionWithoutATopology() {
    fixture.delete(DIAGRAMS_2);

    assertMistakes();
  }

  @Test
  void asksNothingOfAVersionThatOnlyHasAPipeline() {
    String text = fixture.text(DIAGRAMS);
    int topology = text.indexOf("  - id: k1-topology");
    int pipeline = text.indexOf("  - id: k1-dialling");
    fixture.write(DIAGRAMS, text.substring(0, topology) + text.substring(pipeline));

    assertMistakes();
  }

  /** Adds 16 lines to the 8 of the second version: four handsets that each call four others. */
  private void addSixteenLines() {
    int number = 4;
    String ids =
        IntStream.rangeClosed(1, number)
            .mapToObj(i -> "handset-" + i)
            .collect(Collectors.joining(", "));
    IntStream.rangeClosed(1, number)
        .forEach(
            i -> {
              fixture.append(
                  ENDPOINTS,
                  """
                    - id: handset-%1$d
                      kind: client
                      in: [kolibri-2]
                      label: {ru: Аппарат %1$d, en: Handset %1$d}
                      short: {ru: Аппарат %1$d, en: Handset %1$d}
                      zones: [internal]
                      summary:
                        ru: Телефон на столе.
                        en: The telephone on a desk.
                  """
                      .formatted(i));
              fixture.edit(
                  DIAGRAMS_2,
                  "      - {endpoint: console, tier: 1}\n",
                  "      - {endpoint: console, tier: 1}\n      - {endpoint: handset-%d, tier: 1}\n"
                      .formatted(i));
            });
    fixture.append(
        SERVERS,
        """
          - id: mass-calls
            in: [kolibri-2]
            label: {ru: Вызовы, en: Calls}
            from: [%s]
            to: [switchboard, gateway, voice-store, number-book]
            ports:
              - {port: 5999, transport: tcp, protocol: trill}
            authentication:
              default: none
              supported: none
            encryption:
              supported: none
              default: clear
            evidence: kolibri-handbook
        """
            .formatted(ids));
  }

  @Test
  void isContentWithTwentyFourLines() {
    addSixteenLines();
    long lines = Charted.fixture(fixture).planned("kolibri-2", "k2-topology").lines().size();
    assertThat(lines).isEqualTo(24);

    assertMistakes();
  }

  @Test
  void reportsADiagramWithMoreThanTwentyFourLines() {
    addSixteenLines();
    fixture.edit(SERVERS, "    to: number-book\n", "    to: [number-book, billing]\n");

    assertMistakes(
        fixture.error(
            DIAGRAMS_2,
            "id: ^k2-topology",
            "the diagram 'k2-topology' has 25 lines in kolibri-2; more than 24 cannot be followed",
            "let one node stand for several endpoints, split it into two diagrams, or leave paths"
                + " out with a reason"));
  }
}
