package portolan.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portolan.Fixture;

class GlossaryNamesTest {
  private static final String RUSSIAN = "content/pages/about.ru.md";
  private static final String ENGLISH = "content/pages/about.en.md";

  @TempDir Path folder;
  private Fixture fixture;

  @BeforeEach
  void writeThePagesAnew() {
    fixture = Fixture.in(folder);
    fixture.write(RUSSIAN, "# О справочнике\n\n").write(ENGLISH, "# About\n\n");
  }

  /** The links to the glossary in the text of a page, as {@code text: id}. */
  private List<String> links(String language) {
    return new Planned(fixture)
        .page(language + "/about.html").select("main p a[href^=glossary.html#]").stream()
            .map(a -> a.text() + ": " + a.attr("href").replaceFirst(".*#", ""))
            .toList();
  }

  @Test
  void pagesLinkLabelsInTheCasesOfTheTerminology() {
    fixture.append(RUSSIAN, "Вызов идёт магистралью и по магистрали.\n");

    assertThat(links("ru")).containsExactly("магистралью: trunk");
  }

  @Test
  void theTerminologyNeedNotNameATermOfTheSameId() {
    fixture.append(RUSSIAN, "Аппарат со снятой трубкой.\n");

    assertThat(links("ru")).containsExactly("снятой трубкой: off-hook");
  }

  @Test
  void aWordThatIsExplainedInBracketsIsNoNameAlone() {
    fixture.edit(
        "content/vocabulary/terminology.yaml", "ru: снятая трубка\n", "ru: трубка (снятая)\n");
    fixture.append(RUSSIAN, "Аппарат с трубкой и снятой трубкой.\n");

    assertThat(links("ru")).isEmpty();
  }

  @Test
  void pagesLinkAbbreviationsInBothLanguages() {
    fixture.append(RUSSIAN, "Это TRK.\n").append(ENGLISH, "It is a TRK.\n");

    assertThat(links("ru")).containsExactly("TRK: trunk");
    assertThat(links("en")).containsExactly("TRK: trunk");
  }

  @Test
  void pagesLinkLabelsAtTheStartOfASentence() {
    fixture.append(ENGLISH, "Trunk and Off hook.\n");

    assertThat(links("en")).containsExactly("Trunk: trunk", "Off hook: off-hook");
  }

  @Test
  void pagesLeaveOtherAliasesAlone() {
    fixture.edit(Fixture.TERMS, "en: [trunk line]", "en: [calling line]");
    fixture.append(ENGLISH, "A calling line.\n");

    assertThat(links("en")).isEmpty();
  }

  @Test
  void aShortNameInBracketsIsAName() {
    fixture.edit(
        Fixture.TERMS,
        "label: {ru: Снятая трубка, en: Off hook}",
        "label: {ru: Снятая трубка (СТ), en: Off hook (OH)}");
    fixture.append(RUSSIAN, "Сигнал СТ, снятая трубка.\n").append(ENGLISH, "It is off hook.\n");

    assertThat(links("ru")).containsExactly("СТ: off-hook");
    assertThat(links("en")).containsExactly("off hook: off-hook");
  }
}
