package portolan.catalog;

import static portolan.Fixture.*;

import org.junit.jupiter.api.Test;

class DuplicatePathCheckTest extends Checked {
  DuplicatePathCheckTest() {
    super(new DuplicatePathCheck());
  }

  private static final String TWIN =
      """
        - id: billing-twin
          in: [kolibri-2]
          label: {ru: Поток счетов, en: Feed of bills}
          from: gateway
          to: billing
          ports:
            - {port: 2511, transport: tcp, protocol: chirp}
          authentication: {default: none, supported: none}
          encryption: {supported: none, default: clear}
          evidence: tone-lab
      """;

  @Test
  void refusesAPathThatStandsThereTwice() {
    fixture.append(SERVERS, TWIN);

    assertMistakes(
        fixture.error(
            SERVERS,
            "id: ^billing-twin",
            "the path 'billing-twin' says the same as 'billing-feed' in kolibri-2",
            "keep one of them; the other stands at " + fixture.at(SERVERS, "id: ^billing-feed")));
  }

  @Test
  void acceptsAPathOnAnotherPort() {
    fixture.append(SERVERS, TWIN.replace("2511", "2512"));

    assertMistakes();
  }

  @Test
  void acceptsAPathInAnotherVersion() {
    fixture.append(SERVERS, TWIN.replace("in: [kolibri-2]", "in: [kolibri-1]"));

    assertMistakes();
  }
}
