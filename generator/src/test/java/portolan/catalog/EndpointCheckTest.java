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
            "a service runs on roles only"));
  }

  @Test
  void refusesAGroupInItself() {
    fixture.edit(ENDPOINTS, "voice-store, recorder]", "all-servers]");

    assertMistakes(
        fixture.error(
            ENDPOINTS,
            "- ^in: [kolibri-2]\n        members",
            "the group is a member of itself",
            "remove it from 'members'"));
  }
}
