package portolan.catalog;

import org.junit.jupiter.api.Test;

class ConnectorCheckTest extends Checked {
  private static final String TRUNKS = "content/products/kolibri/connectors/trunks.yaml";

  ConnectorCheckTest() {
    super(new ConnectorCheck());
  }

  @Test
  void asksForAPathAtWhoseEndTheServiceStands() {
    fixture.edit(TRUNKS, "    service: dial-service\n", "    service: number-book\n");

    String hint = "name a path that the service listens on, or another service";
    assertMistakes(
        fixture.error(
            TRUNKS,
            "paths: ^[dial-requests]",
            "'number-book' listens on none of the paths in kolibri-1",
            hint),
        fixture.error(
            TRUNKS,
            "paths: ^[dial-requests]",
            "'number-book' listens on none of the paths in kolibri-2",
            hint));
  }

  @Test
  void aConnectorThatSendsStandsWhereThePathBegins() {
    fixture.edit(
        TRUNKS,
        "    service: gateway\n    paths: [billing-feed]",
        "    service: billing\n    paths: [billing-feed]");

    assertMistakes(
        fixture.error(
            TRUNKS,
            "billing\n    paths: ^[billing-feed]",
            "'billing' opens none of the paths in kolibri-2",
            "name a path that the service opens, or another service"));
  }

  @Test
  void theServiceExistsWhereTheConnectorDoes() {
    fixture.edit(
        TRUNKS,
        "    service: gateway\n    paths: [handset-registration, sound-stream]",
        "    service: recorder\n    paths: [handset-registration, sound-stream, heartbeat]");

    assertMistakes(
        fixture.error(
            TRUNKS,
            "service: ^recorder",
            "the endpoint 'recorder' does not exist in kolibri-1",
            "add kolibri-1 to the endpoint's 'in', or narrow the connector's"),
        fixture.error(
            TRUNKS,
            "paths: ^[handset-registration, sound-stream, heartbeat]",
            "'recorder' listens on none of the paths in kolibri-1",
            "name a path that the service listens on, or another service"));
  }

  @Test
  void thePathsHoldWhereTheConnectorDoes() {
    fixture.edit(TRUNKS, "  - id: bill-trunk\n    in: [kolibri-2]\n", "  - id: bill-trunk\n");

    assertMistakes(
        fixture.error(
            TRUNKS,
            "paths: ^[billing-feed]",
            "the path 'billing-feed' does not hold in kolibri-1",
            "add kolibri-1 to the path's 'in', or narrow the connector's"));
  }

  @Test
  void refusesWhatThePathSaysAlready() {
    fixture.edit(
        TRUNKS,
        "      default: none\n    encryption:\n      default: clear",
        "      default: card-pin\n    encryption:\n      supported: veil\n      default: encrypted");

    String message = "the connector repeats what its path 'billing-feed' says";
    String hint = "remove it: what differs from the path stands here, nothing else";
    assertMistakes(
        fixture.error(TRUNKS, "default: ^card-pin", message, hint),
        fixture.error(TRUNKS, "supported: ^veil\n      default: encrypted", message, hint),
        fixture.error(TRUNKS, "default: ^encrypted", message, hint));
  }
}
