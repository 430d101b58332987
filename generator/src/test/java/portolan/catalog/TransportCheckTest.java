package portolan.catalog;

import static portolan.Fixture.*;

import org.junit.jupiter.api.Test;

class TransportCheckTest extends Checked {
  TransportCheckTest() {
    super(new TransportCheck());
  }

  @Test
  void refusesATransportThatTheProtocolDoesNotKnow() {
    fixture.edit(SERVERS, "{port: 2510, transport: tcp,", "{port: 2510, transport: [tcp, udp],");

    assertMistakes(
        fixture.error(
            SERVERS,
            "- ^{port: 2510",
            "CHIRP does not run over UDP",
            "vocabulary/protocols.yaml gives it TCP; correct one of the two"));
  }

  @Test
  void looksAtStaticPortGuidesToo() {
    fixture.edit(STATIC_PORTS, "- {port: 111, transport: tcp,", "- {port: 111, transport: udp,");

    assertMistakes(
        fixture.error(
            STATIC_PORTS,
            "- ^{port: 111",
            "HUM does not run over UDP",
            "vocabulary/protocols.yaml gives it TCP; correct one of the two"));
  }
}
