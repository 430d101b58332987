package portolan.catalog;

import static portolan.Fixture.*;

import org.junit.jupiter.api.Test;

class TextPortCheckTest extends Checked {
  TextPortCheckTest() {
    super(new TextPortCheck());
  }

  private static final String LISTED = "add 'mentions: [%s/tcp]', or name its row under 'about'";
  private static final String ANYWHERE =
      "add it to the row that it belongs to, or to the 'mentions' of a note";

  private void assertNamed(String file, String place, String port) {
    assertMistakes(mistake(file, place, port, LISTED));
  }

  @Test
  void findsAPortOfANoteThatIsNotData() {
    fixture.edit(NOTES, "The dialling service moved", "Since port 465 the dialling service moved");

    assertNamed(NOTES, "Since port ^465", "465");
  }

  @Test
  void findsAPortAtTheEndOfASentence() {
    fixture.edit(NOTES, "осталось прежним.", "слушает порт 465.");

    assertNamed(NOTES, "слушает порт ^465.", "465");
  }

  @Test
  void findsNumbersWithATransport() {
    fixture.edit(NOTES, "stayed.", "listens on TCP 466.");

    assertNamed(NOTES, "TCP ^466", "466");
  }

  @Test
  void findsNumbersBeforeATransport() {
    fixture.edit(NOTES, "stayed.", "listens on 467/udp.");

    assertNamed(NOTES, "^467/udp", "467");
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

    assertNamed(CONFLICTS, "Порт ^2512", "2512");
  }

  @Test
  void looksAtCorrections() {
    fixture.edit(CORRECTIONS, "    mentions: [5612/udp]\n", "");

    assertNamed(CORRECTIONS, "порт ^5612", "5612");
  }

  @Test
  void findsEveryNumberOfAList() {
    fixture.edit(NOTES, "осталось прежним.", "слушает порты 465, 466 и 5610.");

    assertMistakes(
        mistake(NOTES, "порты ^465", "465", LISTED),
        mistake(NOTES, "465, ^466 и", "466", LISTED),
        mistake(NOTES, "и ^5610", "5610", LISTED));
  }

  @Test
  void findsRanges() {
    fixture.edit(NOTES, "stayed.", "uses TCP 6005-59530, ports 5000\u20135010 and port 7.");

    assertMistakes(
        mistake(NOTES, "TCP ^6005-", "6005-59530", LISTED),
        mistake(NOTES, "ports ^5000", "5000-5010", LISTED),
        mistake(NOTES, "port ^7.", "7", LISTED));
  }

  @Test
  void findsANumberAfterALineBreak() {
    fixture.edit(
        NOTES, "    text:\n      ru: Порт 7001", "    text:\n      ru: Порт\n        465 и 7001");

    assertNamed(NOTES, "Порт\n        ^465", "465");
  }

  private void assertUnknown(String file, String place, String port) {
    assertMistakes(mistake(file, place, port, ANYWHERE));
  }

  private String mistake(String file, String place, String port, String hint) {
    return fixture.error(
        file,
        place,
        "the text names port " + port + ", which is not listed as data",
        hint.formatted(port));
  }

  @Test
  void looksAtLabelsOfPaths() {
    fixture.edit(CALLS, "en: Sound of a call", "en: Sound over UDP 99");

    assertUnknown(CALLS, "UDP ^99", "99");
  }

  @Test
  void looksAtConditions() {
    fixture.edit(SERVERS, "en: If the book is protected", "en: If port 99 is closed");

    assertUnknown(SERVERS, "port ^99", "99");
  }

  @Test
  void looksAtBoundariesOfSupport() {
    fixture.edit(SUPPORT, "en: Is not supported.", "en: TCP 99 is not supported.");

    assertUnknown(SUPPORT, "TCP ^99", "99");
  }

  @Test
  void looksAtNotesOfRanges() {
    fixture.edit(RANGES, "en: It took", "en: Port 99 took");

    assertUnknown(RANGES, "Port ^99", "99");
  }

  @Test
  void looksAtNotesOfRules() {
    fixture.edit(RULES, "en: Allows handsets", "en: Allows port 99, handsets");

    assertUnknown(RULES, "port ^99", "99");
  }

  @Test
  void looksAtSettingsOfStaticPorts() {
    fixture.edit(STATIC_PORTS, "en: The value is decimal.", "en: The value is not port 99.");

    assertUnknown(STATIC_PORTS, "port ^99", "99");
  }

  @Test
  void looksAtStepsOfTheGuideToStaticPorts() {
    fixture.edit(STATIC_PORTS, "en: A line with the chosen port.", "en: A line with port 99.");

    assertUnknown(STATIC_PORTS, "port ^99", "99");
  }

  @Test
  void looksAtTheVocabulary() {
    fixture.edit(TERMS, "en: The handset is ready", "en: The handset on port 99 is ready");

    assertUnknown(TERMS, "port ^99", "99");
  }

  @Test
  void acceptsAnywhereWhatAnyRowHasAsData() {
    fixture.edit(
        TERMS, "en: The handset is ready", "en: The handset on ports 5611 and 2512 is ready");

    assertMistakes();
  }
}
