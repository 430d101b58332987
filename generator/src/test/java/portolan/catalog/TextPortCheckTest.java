package portolan.catalog;

import static portolan.Fixture.*;

import org.junit.jupiter.api.Test;

class TextPortCheckTest extends Checked {
  TextPortCheckTest() {
    super(new TextPortCheck());
  }

  private static final String HINT = "add 'mentions: [%s/tcp]', or name the row under 'about'";

  private void assertNamed(String file, String place, String port) {
    assertMistakes(
        fixture.error(
            file,
            place,
            "the text names port " + port + ", which is not listed as data",
            HINT.formatted(port)));
  }

  @Test
  void findsAPortOfANoteThatIsNotData() {
    fixture.edit(NOTES, "The dialling service moved", "Since port 465 the dialling service moved");

    assertNamed(NOTES, "id: ^dial-moved", "465");
  }

  @Test
  void findsAPortAtTheEndOfASentence() {
    fixture.edit(NOTES, "осталось прежним.", "слушает порт 465.");

    assertNamed(NOTES, "id: ^dial-moved", "465");
  }

  @Test
  void findsNumbersWithATransport() {
    fixture.edit(NOTES, "stayed.", "listens on TCP 466.");

    assertNamed(NOTES, "id: ^dial-moved", "466");
  }

  @Test
  void findsNumbersBeforeATransport() {
    fixture.edit(NOTES, "stayed.", "listens on 467/udp.");

    assertNamed(NOTES, "id: ^dial-moved", "467");
  }

  @Test
  void leavesOtherNumbersAlone() {
    fixture.edit(NOTES, "stayed.", "is version 465, ports of 1998, port 1.2 and passport 77.");

    assertMistakes();
  }

  @Test
  void acceptsPortsUnderMentions() {
    fixture.edit(NOTES, "about: kolibri-2\n", "about: kolibri-2\n    mentions: 465/tcp\n");
    fixture.edit(NOTES, "stayed.", "listens on TCP 465.");

    assertMistakes();
  }

  @Test
  void looksAtConflicts() {
    fixture.edit(CONFLICTS, "    mentions: 2512/tcp\n", "");

    assertNamed(CONFLICTS, "id: ^billing-port", "2512");
  }

  @Test
  void looksAtCorrections() {
    fixture.edit(CORRECTIONS, "    mentions: [5612/udp]\n", "");

    assertNamed(CORRECTIONS, "id: ^trill-letter", "5612");
  }

  @Test
  void looksAtLabelsOfPaths() {
    fixture.edit(CALLS, "en: Sound of a call", "en: Sound over UDP 99");

    assertNamed(CALLS, "id: ^sound-stream", "99");
  }
}
