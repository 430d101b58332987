package portolan.catalog;

import org.junit.jupiter.api.Test;

class DatedPathCheckTest extends Checked {
  private static final String TIMELINE = "content/products/kolibri/timeline.yaml";
  private static final String ERRORS = "content/products/kolibri/errors.yaml";

  DatedPathCheckTest() {
    super(new DatedPathCheck());
  }

  @Test
  void aDatedFactSpeaksOfAPathOfItsVersions() {
    fixture.edit(TIMELINE, "about: handset-registration", "about: [sound-stream, billing-export]");

    assertMistakes(
        fixture.error(
            TIMELINE,
            "sound-stream, ^billing-export",
            "the path 'billing-export' holds in none of the versions kolibri-2",
            "name another path, or widen 'in'"));
  }

  @Test
  void oneOfTheVersionsIsEnough() {
    fixture.edit(ERRORS, "about: handset-registration", "about: billing-export");

    assertMistakes();
  }

  @Test
  void anErrorIsMetOnAPathOfItsVersions() {
    fixture.edit(
        ERRORS, "text: E-78 card refused", "text: E-78 card refused\n    about: local-tones");

    assertMistakes(
        fixture.error(
            ERRORS,
            "about: ^local-tones",
            "the path 'local-tones' holds in none of the versions kolibri-2",
            "name another path, or widen 'in'"));
  }
}
