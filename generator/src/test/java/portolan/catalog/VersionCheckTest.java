package portolan.catalog;

import static portolan.Fixture.*;

import org.junit.jupiter.api.Test;

class VersionCheckTest extends Checked {
  VersionCheckTest() {
    super(new VersionCheck());
  }

  @Test
  void refusesAnExceptionForAVersionWithoutTheRow() {
    fixture.edit(
        SERVERS,
        "in: [kolibri-1, kolibri-2]\n    label: {ru: Управление к",
        "in: [kolibri-1]\n    label: {ru: Управление к");

    assertMistakes(
        fixture.error(
            SERVERS,
            "- ^in: [kolibri-2]",
            "the exception is for kolibri-2, but the row does not hold there",
            "add kolibri-2 to the row's 'in', or remove it from the exception"));
  }

  @Test
  void refusesTwoExceptionsForOneVersion() {
    fixture.edit(
        ENDPOINTS,
        "        runs-on: [gateway]\n",
        "        runs-on: [gateway]\n      - in: kolibri-2\n        zones: [perimeter]\n");

    assertMistakes(
        fixture.error(
            ENDPOINTS,
            "- ^in: kolibri-2",
            "two exceptions are for kolibri-2",
            "put what differs in kolibri-2 into one of them"));
  }

  @Test
  void refusesAnEndThatTheVersionDoesNotHave() {
    fixture.edit(
        SERVERS,
        "from: gateway\n    to: billing\n    ports:\n      - {port: 2510",
        "from: recorder\n    to: billing\n    ports:\n      - {port: 2510");

    assertMistakes(
        fixture.error(
            SERVERS,
            "from: ^recorder",
            "the endpoint 'recorder' does not exist in kolibri-1",
            "add kolibri-1 to the endpoint's 'in', or an exception to this path"));
  }
}
