package portolan.catalog;

import static portolan.Fixture.*;

import org.junit.jupiter.api.Test;

class DiagramHopCheckTest extends Checked {
  private static final String STORE = "{endpoint: voice-store, id: store, tier: 3}";
  private static final String LAST = "      - {path: store-control, from: dialler}\n";

  /** Two more nodes for the pipeline. */
  private static final String OTHERS =
      "\n      - {endpoint: gateway, tier: 3}\n      - {endpoint: billing, tier: 4}";

  DiagramHopCheckTest() {
    super(new DiagramHopCheck());
  }

  @Test
  void refusesStepsOfATopology() {
    fixture.append(DIAGRAMS_2, "    hops:\n      - {path: city-call}\n");

    assertMistakes(
        fixture.error(
            DIAGRAMS_2,
            "^- {path: city-call}",
            "a topology has no 'hops'",
            "remove them, since it shows all paths between its nodes, or make it a pipeline"));
  }

  @Test
  void asksForTheStepsOfAPipeline() {
    fixture.edit(DIAGRAMS_2, "kind: topology", "kind: pipeline");

    assertMistakes(
        fixture.error(
            DIAGRAMS_2,
            "id: ^k2-topology",
            "a pipeline needs 'hops'",
            "add its steps in order: 'hops: …'"));
  }

  @Test
  void asksWhereAStepLeads() {
    fixture.edit(DIAGRAMS, "{from: receiver, to: dialler}", "{to: dialler}");

    assertMistakes(
        fixture.error(
            DIAGRAMS,
            "^{to: dialler}",
            "the step does not say where it leads",
            "name its 'path', or the nodes of a step inside one server: 'from' and 'to'"));
  }

  @Test
  void refusesAnUnknownNode() {
    fixture.edit(DIAGRAMS, "{from: receiver, to: dialler}", "{from: reciever, to: voice-store}");

    assertMistakes(
        fixture.error(
            DIAGRAMS,
            "from: ^reciever",
            "'reciever' is not a node of the diagram",
            "did you mean 'receiver'?"),
        fixture.error(
            DIAGRAMS,
            "to: ^voice-store",
            "'voice-store' is not a node of the diagram",
            "known: console, dialler, receiver, store"));
  }

  @Test
  void refusesAPathThatAVersionDoesNotHave() {
    fixture.edit(DIAGRAMS, STORE, STORE + OTHERS);
    fixture.edit(DIAGRAMS, LAST, LAST + "      - {path: billing-feed}\n");

    assertMistakes(
        fixture.error(
            DIAGRAMS,
            "path: ^billing-feed",
            "the path 'billing-feed' does not hold in kolibri-1",
            "take another path, or draw kolibri-1 in a diagram of its own"));
  }

  @Test
  void refusesAPathWhoseEndsAreNoNodes() {
    fixture.edit(DIAGRAMS, LAST, LAST + "      - {path: number-lookup}\n");

    assertMistakes(
        fixture.error(
            DIAGRAMS,
            "path: ^number-lookup",
            "the path begins at 'switchboard' or 'gateway', which no node stands for",
            "add a node for it, or name the node under 'from'"),
        fixture.error(
            DIAGRAMS,
            "path: ^number-lookup",
            "the path ends at 'number-book', which no node stands for",
            "add a node for it, or name the node under 'to'"));
  }

  @Test
  void findsTheRoleThatAServiceRunsOn() {
    fixture.edit(DIAGRAMS, STORE, STORE + "\n      - {endpoint: switchboard, tier: 1}");
    fixture.edit(
        DIAGRAMS,
        "      - {id: receiver, part-of: dial-service, label: {ru: Приёмник номеров, en: Receiver of numbers}, tier: 1}\n",
        "");
    fixture.edit(
        DIAGRAMS,
        "      - {id: dialler, part-of: dial-service, label: {ru: Наборщик, en: Dialler}, tier: 2}\n",
        "");
    fixture.edit(DIAGRAMS, "{path: dial-requests, to: receiver}", "{path: dial-requests}");
    fixture.edit(DIAGRAMS, "      - {from: receiver, to: dialler}\n", "");
    fixture.edit(DIAGRAMS, "{path: store-control, from: dialler}", "{path: store-control}");

    assertMistakes();
  }

  @Test
  void findsTheRolesInAGroup() {
    fixture.edit(DIAGRAMS, LAST, LAST + "      - {path: heartbeat}\n");

    assertMistakes();
  }

  @Test
  void asksForTheNodeOfAGroupOfOthers() {
    fixture.edit(DIAGRAMS, LAST, LAST + "      - {path: desk-ring}\n");
    fixture.append(
        ENDPOINTS,
        """
          - id: desks
            kind: group
            label: {ru: Столы, en: Desks}
            short: {ru: Столы, en: Desks}
            zones: [internal]
            members: [console]
            summary: {ru: Пульты., en: Consoles.}
        """);
    fixture.append(
        SERVERS,
        """
          - id: desk-ring
            in: [kolibri-1]
            label: {ru: Звонок, en: Ring}
            from: desks
            to: voice-store
            ports: [{port: 2510, transport: tcp, protocol: chirp}]
            authentication: {default: none, supported: none}
            encryption: {supported: none, default: clear}
            evidence: kolibri-handbook
        """);

    assertMistakes(
        fixture.error(
            DIAGRAMS,
            "path: ^desk-ring",
            "the path begins at 'desks', which no node stands for",
            "add a node for it, or name the node under 'from'"));

    fixture.edit(DIAGRAMS, "{path: desk-ring}", "{path: desk-ring, from: console}");

    assertMistakes();
  }

  @Test
  void asksForThePartAtWhichAPathEnds() {
    fixture.edit(DIAGRAMS, "{path: dial-requests, to: receiver}", "{path: dial-requests}");

    assertMistakes(
        fixture.error(
            DIAGRAMS,
            "path: ^dial-requests",
            "the path ends at an endpoint that the diagram shows in parts",
            "name the part: 'to: receiver', for example"));
  }

  @Test
  void refusesAStepThatNoTableShows() {
    fixture.edit(
        DIAGRAMS, "{path: dial-requests, to: receiver}", "{path: dial-requests, to: store}");

    assertMistakes(
        fixture.error(
            DIAGRAMS,
            "to: ^store",
            "the path does not end at the node 'store'",
            "it ends at 'dial-service'; name a node for that, or another path"));
  }

  @Test
  void refusesAStepWithoutAPathBetweenServers() {
    fixture.edit(DIAGRAMS, "{path: store-control, from: dialler}", "{from: dialler, to: store}");

    assertMistakes(
        fixture.error(
            DIAGRAMS,
            "^{from: dialler, to: store}",
            "'dialler' and 'store' are not on one server",
            "name the 'path' that leads from one to the other"));
  }

  @Test
  void keepsQuietAboutNodesWhenOneIsFaulty() {
    fixture.edit(
        DIAGRAMS, "{id: dialler, part-of: dial-service", "{id: dialler, part-of: dal-service");

    assertMistakes(
        fixture.error(
            DIAGRAMS,
            "part-of: ^dal-service",
            "'dal-service' is not an endpoint",
            "did you mean 'dial-service'?"));
  }
}
