package portolan.catalog;

import org.junit.jupiter.api.Test;
import portolan.Fixture;

class TerminologyCheckTest extends Checked {
  private static final String RUSSIAN = "content/pages/about.ru.md";
  private static final String ENGLISH = "content/pages/about.en.md";
  private static final String FILE = "content/vocabulary/terminology.yaml";

  TerminologyCheckTest() {
    super(new TerminologyCheck());
  }

  private void assertAvoided(String file, String place, String written, String hint) {
    assertMistakes(
        fixture.error(
            file,
            place,
            "'" + written + "' is not how the texts call it",
            "write " + hint + " in vocabulary/terminology.yaml)"));
  }

  @Test
  void findsWordsWithAnyEnding() {
    fixture.append(RUSSIAN, "\nСтанции связаны транками.\n");

    assertAvoided(RUSSIAN, "связаны ^транками", "транками", "'магистраль'; spoken (trunk-line");
  }

  @Test
  void findsPhrasesOverLineEndsAndMarks() {
    fixture.append(RUSSIAN, "\nСлышно по *соединительной*\n[линии](path:call) и всё.\n");

    assertAvoided(
        RUSSIAN, "по *^соединительной", "соединительной* [линии", "'магистраль' (trunk-line");
  }

  @Test
  void acceptsAPhraseInWhichTheWordsAreRight() {
    fixture.append(RUSSIAN, "\nО соединительных линиях города говорят иначе.\n");

    assertMistakes();
  }

  @Test
  void findsWholeWordsOnly() {
    fixture.append(RUSSIAN, "\nТранквилизатор и подтранк.\n");

    assertMistakes();
  }

  @Test
  void leavesCodeAndAddressesAlone() {
    fixture.append(RUSSIAN, "\n`транк` и [вид](https://транк.example/транк).\n\n```\nтранк\n```\n");

    assertMistakes();
  }

  @Test
  void findsExactFormsLetterForLetter() {
    fixture.append(ENGLISH, "\nA trunk is no TRUNK.\n");

    assertAvoided(ENGLISH, "no ^TRUNK", "TRUNK", "'trunk' (trunk-line");
  }

  @Test
  void findsPatterns() {
    fixture.append(RUSSIAN, "\nЗвонок идёт по линии 7.\n");

    assertAvoided(RUSSIAN, "по ^линии 7", "линии 7", "'магистраль' (trunk-line");
  }

  @Test
  void leavesAdviceToTheAuthors() {
    fixture.append(RUSSIAN, "\nУзел сети.\n");

    assertMistakes();
  }

  @Test
  void findsTheSecondPlaceInATextOfTheCatalog() {
    fixture.edit(
        Fixture.TERMS,
        "ru: Аппарат готов набирать номер.",
        "ru: Аппарат `транк` готов набирать транк.");

    assertAvoided(Fixture.TERMS, "набирать ^транк", "транк", "'магистраль'; spoken (trunk-line");
  }

  @Test
  void leavesNamesThatAProductShowsAlone() {
    String name = "name: {ru: ";
    String file = "content/products/kolibri/connectors/trunks.yaml";
    String text = fixture.text(file);
    int at = text.indexOf(name) + name.length();
    fixture.write(file, text.substring(0, at) + "Транк " + text.substring(at));

    assertMistakes();
  }

  @Test
  void leavesQuotedSourcesAlone() {
    fixture.edit(Fixture.CORRECTIONS, "reads: {ru: пустая строка", "reads: {ru: пустой транк");

    assertMistakes();
  }

  @Test
  void reportsAPatternThatCannotBeRead() {
    fixture.edit(FILE, "'лини[яи]\\s+\\d+'", "'лини[яи'");

    assertMistakes(
        fixture.error(
            FILE,
            "^'лини[яи'",
            "the pattern cannot be read: Unclosed character class",
            "write a regular expression of Java, or leave out 'match: pattern'"));
  }
}
