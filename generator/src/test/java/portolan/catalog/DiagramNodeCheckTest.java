package portolan.catalog;

import static portolan.Fixture.*;

import org.junit.jupiter.api.Test;

class DiagramNodeCheckTest extends Checked {
  private static final String STORE = "{endpoint: voice-store, id: store, tier: 3}";
  private static final String BILLING = "{endpoint: billing, tier: 4}";

  DiagramNodeCheckTest() {
    super(new DiagramNodeCheck());
  }

  @Test
  void refusesAnEndpointThatAVersionDoesNotHave() {
    fixture.edit(DIAGRAMS, BILLING, "{endpoint: recorder, tier: 4}");

    assertMistakes(
        fixture.error(
            DIAGRAMS,
            "endpoint: ^recorder",
            "the endpoint 'recorder' does not exist in kolibri-1",
            "remove it, or draw kolibri-1 in a diagram of its own"));
  }

  @Test
  void pointsToTheEndpointInAList() {
    fixture.edit(DIAGRAMS, "[handset, console], id", "[handset, console, recorder], id");

    assertMistakes(
        fixture.error(
            DIAGRAMS,
            "console, ^recorder",
            "the endpoint 'recorder' does not exist in kolibri-1",
            "remove it, or draw kolibri-1 in a diagram of its own"));
  }

  @Test
  void refusesAPartOfAnEndpointThatAVersionDoesNotHave() {
    fixture.edit(
        DIAGRAMS, STORE, STORE + "\n      - {id: tape, part-of: recorder, label: Tape, tier: 3}");

    assertMistakes(
        fixture.error(
            DIAGRAMS,
            "part-of: ^recorder",
            "the endpoint 'recorder' does not exist in kolibri-1",
            "remove it, or draw kolibri-1 in a diagram of its own"));
  }

  @Test
  void refusesAnEndpointThatStandsTwice() {
    fixture.edit(DIAGRAMS, BILLING, BILLING + "\n      - {endpoint: console, id: desk, tier: 4}");

    assertMistakes(
        fixture.error(
            DIAGRAMS,
            "{endpoint: ^console, id: desk",
            "'console' stands in the diagram twice",
            "the other one stands at "
                + fixture.at(DIAGRAMS, "[handset, ^console], id")
                + "; keep one of them"));
  }

  @Test
  void refusesAnEndpointThatANodeNamesTwice() {
    fixture.edit(DIAGRAMS, "[handset, console], id", "[handset, console, handset], id");

    assertMistakes(
        fixture.error(
            DIAGRAMS,
            "[^handset, console",
            "'handset' stands in the diagram twice",
            "name it once"));
  }

  @Test
  void refusesAnIdThatTwoNodesHave() {
    fixture.edit(DIAGRAMS, "{id: dialler, part-of", "{id: receiver, part-of");
    fixture.edit(DIAGRAMS, "{from: receiver, to: dialler}", "{from: receiver, to: receiver}");
    fixture.edit(DIAGRAMS, "store-control, from: dialler", "store-control, from: receiver");

    assertMistakes(
        fixture.error(
            DIAGRAMS,
            "{id: ^receiver, part-of: dial-service, label: {ru: Наборщик",
            "two nodes have the id 'receiver'",
            "the other one stands at "
                + fixture.at(
                    DIAGRAMS, "{id: ^receiver, part-of: dial-service, label: {ru: Приёмник")
                + "; give one of them another 'id'"));
  }

  @Test
  void refusesAnIdThatIsTheEndpointOfAnotherNode() {
    fixture.edit(DIAGRAMS, STORE, "{endpoint: voice-store, id: console, tier: 3}");

    assertMistakes(
        fixture.error(
            DIAGRAMS,
            "id: ^console",
            "two nodes have the id 'console'",
            "the other one stands at "
                + fixture.at(DIAGRAMS, "{endpoint: ^console, tier: 0}")
                + "; give one of them another 'id'"));
  }

  @Test
  void asksForTheNameOfSeveralEndpoints() {
    fixture.edit(
        DIAGRAMS, ", id: phones, label: {ru: Аппараты и пульт, en: Handsets and console}", "");

    assertMistakes(
        fixture.error(
            DIAGRAMS,
            "^{endpoint: [handset",
            "a node for several endpoints needs 'id' and 'label'",
            "add 'id: …, label: {ru: …, en: …}'"));
  }

  @Test
  void asksForTheLabelOfAPart() {
    fixture.edit(DIAGRAMS, ", label: {ru: Наборщик, en: Dialler}", "");

    assertMistakes(
        fixture.error(
            DIAGRAMS,
            "^{id: dialler",
            "a part of an endpoint needs 'label'",
            "add 'label: {ru: …, en: …}'"));
  }

  @Test
  void asksForWhomANodeStands() {
    fixture.edit(DIAGRAMS, BILLING, "{id: billing, tier: 4}");
    fixture.edit(DIAGRAMS, STORE, STORE + "\n      - {id: nobody, tier: 4}");

    String message = "the node does not say whom it stands for";
    assertMistakes(
        fixture.error(DIAGRAMS, "^{id: billing", message, "add 'endpoint: <id>'"),
        fixture.error(
            DIAGRAMS,
            "^{id: nobody",
            message,
            "add 'endpoint: <id>', or 'part-of: <id>' for a part of an endpoint"));
  }

  @Test
  void refusesANodeThatIsWholeAndPart() {
    fixture.edit(
        DIAGRAMS, STORE, "{endpoint: voice-store, part-of: switchboard, id: store, tier: 3}");

    assertMistakes(
        fixture.error(
            DIAGRAMS,
            "part-of: ^switchboard",
            "the node stands for an endpoint and for a part of one",
            "remove 'endpoint' or 'part-of'"));
  }

  @Test
  void refusesPartsInATopology() {
    fixture.edit(
        DIAGRAMS,
        BILLING,
        BILLING + "\n      - {id: dial, part-of: dial-service, label: Dial, tier: 3}");

    assertMistakes(
        fixture.error(
            DIAGRAMS,
            "{id: dial, part-of: ^dial-service",
            "a topology shows whole endpoints, and this is a part of one",
            "write 'endpoint: dial-service', or make the diagram a pipeline"));
  }

  @Test
  void refusesAnEndpointBesideItsParts() {
    fixture.edit(DIAGRAMS, STORE, STORE + "\n      - {endpoint: dial-service, tier: 1}");

    String message = "the diagram shows 'dial-service' as a whole and in parts";
    String hint =
        "keep either the parts or the node of the endpoint, which stands at "
            + fixture.at(DIAGRAMS, "{endpoint: ^dial-service, tier: 1}");
    assertMistakes(
        fixture.error(DIAGRAMS, "part-of: ^dial-service, label: {ru: Приёмник", message, hint),
        fixture.error(DIAGRAMS, "part-of: ^dial-service, label: {ru: Наборщик", message, hint));
  }

  @Test
  void refusesAZoneOfAPart() {
    fixture.edit(
        DIAGRAMS,
        "{id: dialler, part-of: dial-service",
        "{id: dialler, part-of: dial-service, zone: internal");

    assertMistakes(
        fixture.error(
            DIAGRAMS,
            "dial-service, zone: ^internal",
            "a part stands where its endpoint does and has no zone of its own",
            "remove 'zone'"));
  }
}
