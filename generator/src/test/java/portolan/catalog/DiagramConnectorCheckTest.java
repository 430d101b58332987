package portolan.catalog;

import org.junit.jupiter.api.Test;

class DiagramConnectorCheckTest extends Checked {
  private static final String DIALLING = "content/diagrams/kolibri/kolibri-2-dialling.yaml";
  private static final String TRUNKS = "content/products/kolibri/connectors/trunks.yaml";

  DiagramConnectorCheckTest() {
    super(new DiagramConnectorCheck());
  }

  @Test
  void aStepIsSentByAConnectorThatSends() {
    fixture.edit(TRUNKS, "kind: send\n    name: Feed Trunk", "kind: receive\n    name: Feed Trunk");
    fixture.edit(
        TRUNKS,
        "service: gateway\n    paths: billing-feed",
        "service: billing\n    paths: billing-feed");

    assertMistakes(
        fixture.error(
            DIALLING,
            "send: ^feed-trunk",
            "'feed-trunk' does not send",
            "name a connector of the kind 'send'"));
  }

  @Test
  void theConnectorServesThePathOfTheStep() {
    fixture.edit(DIALLING, "receive: number-intake", "receive: city-trunk");

    assertMistakes(
        fixture.error(
            DIALLING,
            "receive: ^city-trunk",
            "the connector 'city-trunk' does not serve the path 'dial-requests'",
            "add the path to the connector's 'paths', or name another connector"));
  }

  @Test
  void theConnectorExistsInTheVersionsOfTheDiagram() {
    fixture.edit(TRUNKS, "  - id: number-intake\n", "  - id: number-intake\n    in: [kolibri-1]\n");

    assertMistakes(
        fixture.error(
            DIALLING,
            "receive: ^number-intake",
            "the connector 'number-intake' does not exist in kolibri-2",
            "add kolibri-2 to its 'in', or draw kolibri-2 in a diagram of its own"));
  }

  @Test
  void refusesAConnectorThatThereIsNot() {
    fixture.edit(DIALLING, "send: feed-trunk", "send: fed-trunk");

    assertMistakes(
        fixture.error(
            DIALLING,
            "send: ^fed-trunk",
            "'fed-trunk' is not a connector",
            "did you mean 'feed-trunk'?"));
  }
}
