package portolan.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portolan.model.Evidence;
import portolan.model.PortUse;
import portolan.model.Ports;
import portolan.model.Security;
import portolan.model.Transport;
import portolan.source.Diagnostic;
import portolan.source.Diagnostics;
import portolan.source.Position;
import portolan.source.SourceFile;
import portolan.yaml.Row;
import portolan.yaml.YamlNode;
import portolan.yaml.YamlReader;

class PortReaderTest {
  private static final Evidence HANDBOOK = new Evidence.Seen(List.of("handbook"));

  private final Diagnostics diagnostics = new Diagnostics();
  private final PortReader reader =
      new PortReader(diagnostics, new EvidenceReader(diagnostics), new Origins());

  private List<PortUse> uses(String... uses) {
    String text = "ports:\n  - " + String.join("\n  - ", uses) + "\n";
    YamlNode root = YamlReader.read(new SourceFile("a", text), diagnostics).orElseThrow();
    return reader.uses(new Row((YamlNode.Mapping) root).rows("ports"), HANDBOOK);
  }

  private PortUse use(String use) {
    List<PortUse> uses = uses(use);
    assertThat(diagnostics.sorted()).isEmpty();
    assertThat(uses).hasSize(1);
    return uses.get(0);
  }

  @Test
  void readsEveryForm() {
    assertThat(use("{port: 25, transport: tcp}").ports()).isEqualTo(Ports.Span.of(25));
    assertThat(use("{port: 1-65535, transport: tcp}").ports()).isEqualTo(new Ports.Span(1, 65535));
    assertThat(use("{range: low, transport: tcp}").ports()).isEqualTo(new Ports.Named("low"));
    assertThat(use("{port: any, transport: tcp}").ports()).isEqualTo(Ports.Unnumbered.ANY);
    assertThat(use("{port: run-time, transport: tcp}").ports())
        .isEqualTo(Ports.Unnumbered.RUN_TIME);
    assertThat(use("{port: local}").ports()).isEqualTo(Ports.Unnumbered.LOCAL);
  }

  @Test
  void fillsInWhatIsLeftOut() {
    PortUse use = use("{port: 25, transport: udp}");

    assertThat(use.transports()).containsExactly(Transport.UDP);
    assertThat(use.protocol()).isEmpty();
    assertThat(use.security()).isEqualTo(Security.NOT_STATED);
    assertThat(use.changeable()).isFalse();
    assertThat(use.when()).isEqualTo(Optional.empty());
    assertThat(use.evidence()).isEqualTo(HANDBOOK);
    assertThat(use.at()).isEqualTo(new Position("a", 2, 5));
  }

  @Test
  void readsWhatIsGiven() {
    PortUse use =
        use(
            "{port: 25, transport: [udp, tcp], protocol: hum, security: tls, changeable: true,"
                + " when: {ru: Да, en: 'Yes'}, evidence: lab}");

    assertThat(use.transports()).containsExactly(Transport.TCP, Transport.UDP);
    assertThat(use.protocol()).contains("hum");
    assertThat(use.security()).isEqualTo(Security.TLS);
    assertThat(use.changeable()).isTrue();
    assertThat(use.when().orElseThrow().en()).isEqualTo("Yes");
    assertThat(use.evidence()).isEqualTo(new Evidence.Seen(List.of("lab")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | port 0 must be within 1 to 65535",
        "65536 | port 65536 must be within 1 to 65535",
        "4294967321 | port 4294967321 must be within 1 to 65535",
        "1000-65536 | port 65536 must be within 1 to 65535",
        "0-5 | port 0 must be within 1 to 65535",
        "30-20 | the range 30-20 must ascend",
        "30-30 | the range 30-30 must ascend"
      })
  void refusesNumbersThatAreNoPorts(String port, String message) {
    assertThat(uses("{port: " + port + ", transport: tcp}"))
        .extracting(PortUse::ports)
        .containsExactly(Ports.Unnumbered.ANY);
    assertThat(diagnostics.sorted()).hasSize(1);
    assertThat(diagnostics.sorted().get(0).message()).isEqualTo(message);
    assertThat(diagnostics.sorted().get(0).at()).isEqualTo(new Position("a", 2, 12));
  }

  @Test
  void keepsTheOtherPortsOfARow() {
    assertThat(uses("{port: 0, transport: tcp}", "{port: 25, transport: tcp}"))
        .extracting(PortUse::ports)
        .containsExactly(Ports.Unnumbered.ANY, Ports.Span.of(25));
  }

  @Test
  void asksForTheTransport() {
    uses("{port: 25}");
    assertThat(diagnostics.sorted())
        .containsExactly(
            Diagnostic.error(
                new Position("a", 2, 5),
                "the port has no transport",
                "add 'transport: tcp' or 'transport: udp'"));
  }

  @Test
  void refusesATransportInsideOneServer() {
    uses("{port: local, transport: tcp}");
    assertThat(diagnostics.sorted())
        .containsExactly(
            Diagnostic.error(
                new Position("a", 2, 5),
                "a local connection has no transport",
                "remove 'transport'"));
  }

  @Test
  void wantsEitherAPortOrARange() {
    assertThat(uses("{port: 25, range: low, transport: tcp}", "{transport: tcp}")).hasSize(2);
    assertThat(diagnostics.sorted())
        .extracting(Diagnostic::message)
        .containsExactly(
            "both 'port' and 'range' are given", "neither 'port' nor 'range' is given");
  }
}
