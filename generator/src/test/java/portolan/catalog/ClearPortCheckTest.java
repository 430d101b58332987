package portolan.catalog;

import static portolan.Fixture.*;

import org.junit.jupiter.api.Test;

class ClearPortCheckTest extends Checked {
  ClearPortCheckTest() {
    super(new ClearPortCheck());
  }

  @Test
  void asksWhyAPortIsClearInAnEncryptedRow() {
    fixture.edit(SERVERS, "security: tls", "security: clear");

    assertMistakes(
        fixture.error(
            SERVERS,
            "- ^{port: 2511",
            "the row is encrypted by default, but this port is in clear text",
            "add a note about the path that explains it, or correct one of the two"));
  }

  @Test
  void isContentWithANoteAboutThePath() {
    fixture.edit(SERVERS, "security: tls", "security: clear");
    fixture.edit(NOTES, "about: kolibri-2\n", "about: [kolibri-2, billing-feed]\n");

    assertMistakes();
  }
}
