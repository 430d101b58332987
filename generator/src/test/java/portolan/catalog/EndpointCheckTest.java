package portolan.catalog;

import static portolan.Fixture.*;

import org.junit.jupiter.api.Test;

class EndpointCheckTest extends Checked {
  EndpointCheckTest() {
    super(new EndpointCheck());
  }

  @Test
  void asksForTheRolesOfAService() {
    fixture.edit(ENDPOINTS, "    runs-on: [switchboard]\n", "");

    assertMistakes(
        fixture.error(
            ENDPOINTS, "id: ^dial-service", "a service needs 'runs-on'", "add 'runs-on: […]'"));
  }

  @Test
  void asksForTheMembersOfAGroup() {
    fixture.edit(ENDPOINTS, "    members: [switchboard, gateway, voice-store]\n", "");

    assertMistakes(
        fixture.error(
            ENDPOINTS, "id: ^all-servers", "a group needs 'members'", "add 'members: […]'"));
  }

  @Test
  void refusesRolesOfAnythingElse() {
    fixture.edit(ENDPOINTS, "zones: [internet]\n", "zones: [internet]\n    runs-on: gateway\n");

    assertMistakes(
        fixture.error(
            ENDPOINTS,
            "id: ^city-network",
            "'runs-on' is for endpoints of the kind 'service', and this is of the kind 'internet'",
            "remove it, or change the kind"));
  }

  @Test
  void refusesAServiceOnAClient() {
    fixture.edit(ENDPOINTS, "        runs-on: [gateway]\n", "        runs-on: [console]\n");

    assertMistakes(
        fixture.error(
            ENDPOINTS,
            "- ^in: [kolibri-2]\n        runs-on",
            "'console' is not a server role",
            "a service runs on endpoints of the kind 'role' only"));
  }

  @Test
  void refusesAGroupInItself() {
    fixture.edit(
        ENDPOINTS,
        "members: [switchboard, gateway, voice-store, recorder]",
        "members: [all-servers]");

    assertMistakes(
        fixture.error(
            ENDPOINTS,
            "members: ^[all-servers]",
            "the group is a member of itself",
            "remove it from 'members'"));
  }

  @Test
  void refusesAGroupInAMemberOfItself() {
    fixture.edit(
        ENDPOINTS, "members: [switchboard, gateway, voice-store, recorder]", "members: [others]");
    fixture.append(
        ENDPOINTS,
        """
          - id: others
            kind: group
            in: [kolibri-2]
            label: {ru: Другие, en: Others}
            short: {ru: Другие, en: Others}
            zones: [internal]
            members: [all-servers]
            summary: {ru: Остальные., en: The rest.}
        """);

    assertMistakes(
        fixture.error(
            ENDPOINTS,
            "members: ^[others]",
            "the group is a member of itself, through another group",
            "remove it from 'members'"),
        fixture.error(
            ENDPOINTS,
            "members: ^[all-servers]",
            "the group is a member of itself, through another group",
            "remove it from 'members'"));
  }

  @Test
  void refusesNamesForTheSystemOfWhatIsNoService() {
    fixture.edit(
        ENDPOINTS, "zones: [internet]\n", "zones: [internet]\n    service-name: CityNet\n");

    assertMistakes(
        fixture.error(
            ENDPOINTS,
            "id: ^city-network",
            "only a service has a 'service-name' and a 'display-name'",
            "remove them, or change the kind"));
  }
}
