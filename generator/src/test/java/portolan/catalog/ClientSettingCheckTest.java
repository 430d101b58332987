package portolan.catalog;

import static portolan.Fixture.*;

import org.junit.jupiter.api.Test;

class ClientSettingCheckTest extends Checked {
  private static final String SETTINGS = "content/products/kolibri/client-settings/handsets.yaml";

  ClientSettingCheckTest() {
    super(new ClientSettingCheck());
  }

  @Test
  void thePathHoldsWhereTheSettingDoes() {
    fixture.append(
        SETTINGS, "  - path: billing-feed\n    host: bills.kolibri.example\n    purpose: send\n");

    assertMistakes(
        fixture.error(
            SETTINGS,
            "path: ^billing-feed",
            "the path 'billing-feed' does not hold in kolibri-1",
            "add kolibri-1 to the path's 'in', or narrow the setting's"));
  }

  @Test
  void aPathHasOneSettingInAVersion() {
    fixture.edit(SETTINGS, "  - path: sound-stream\n    in: [kolibri-1]", "  - path: sound-stream");

    assertMistakes(
        fixture.error(
            SETTINGS,
            "path: ^sound-stream\n    host: board",
            "the path 'sound-stream' has two settings in kolibri-2",
            "the other one stands at "
                + fixture.at(SETTINGS, "path: ^sound-stream\n    in: [kolibri-2]")
                + "; keep one of them"));
  }

  @Test
  void thePreferredPortIsOneOfThePath() {
    fixture.edit(SETTINGS, "preferred: 5610", "preferred: 5611");
    assertMistakes();

    fixture.edit(SETTINGS, "preferred: 5611", "preferred: 5612");
    String message = "the path 'handset-registration' has no port 5612";
    String mistake =
        fixture.error(SETTINGS, "preferred: ^5612", message, "name one of the ports of the path");
    assertMistakes(mistake);
  }

  @Test
  void keepsQuietAboutAPathThatIsUnknown() {
    fixture.edit(SETTINGS, "  - path: handset-registration", "  - path: handset-registratoin");

    assertMistakes(
        fixture.error(
            SETTINGS,
            "path: ^handset-registratoin",
            "'handset-registratoin' is not a path",
            "did you mean 'handset-registration'?"));
  }
}
