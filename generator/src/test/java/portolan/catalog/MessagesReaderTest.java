package portolan.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portolan.source.Diagnostics;
import portolan.text.Language;
import portolan.text.Messages;

class MessagesReaderTest {
  private static final String PORTS_RU =
      """
      ports:
        one: "{0} порт"
        few: "{0} порта"
        many: "{0} портов"
      """;
  private static final String PORTS_EN =
      """
      ports:
        one: one port
        other: "{0} ports"
      """;

  @TempDir private Path theme;
  private final Diagnostics diagnostics = new Diagnostics();
  private MessagesReader reader;

  @BeforeEach
  void makeReader() throws IOException {
    Files.createDirectory(theme.resolve("messages"));
    reader = new MessagesReader(theme, diagnostics);
  }

  @Test
  void readsTextsAndPluralForms() throws IOException {
    Map<Language, Messages> messages = read("a: да\n" + PORTS_RU, "a: yes\n" + PORTS_EN);

    assertThat(found()).isEmpty();
    assertThat(messages.get(Language.RU).text("a")).isEqualTo("да");
    assertThat(messages.get(Language.EN).text("a")).isEqualTo("yes");
    assertThat(messages.get(Language.RU).count("ports", 22)).isEqualTo("22 порта");
    assertThat(messages.get(Language.EN).count("ports", 1)).isEqualTo("one port");
  }

  @Test
  void reportsAKeyThatOneLanguageLacks() throws IOException {
    read("a: да\nb: нет\n", "a: yes\n");

    assertThat(found()).containsExactly("ru.yaml:2:1 the key 'b' is missing in 'en'");
  }

  @Test
  void reportsAMissingAndAnUnknownPluralForm() throws IOException {
    read(PORTS_RU.replace("few", "two"), PORTS_EN);

    assertThat(found())
        .containsExactly(
            "ru.yaml:1:1 the plural form 'few' of 'ports' is missing",
            "ru.yaml:3:3 'two' is not a plural form of 'ru'");
  }

  @Test
  void reportsPluralFormsInOneLanguageOnly() throws IOException {
    read("ports: порты\n", PORTS_EN);

    assertThat(found())
        .containsExactly("ru.yaml:1:1 'ports' has plural forms in one language only");
  }

  @Test
  void reportsDifferentPlaces() throws IOException {
    read("a: от {0} до {1}\n", "a: from {0}\n");

    assertThat(found()).containsExactly("ru.yaml:1:1 the languages fill different places of 'a'");
  }

  @Test
  void reportsListsAndEmptyTexts() throws IOException {
    read("a: [да]\nb:\n", "a: yes\nb: no\n");

    assertThat(found())
        .containsExactly(
            "ru.yaml:1:4 'a' must be a text, found a list", "ru.yaml:2:1 the text of 'b' is empty");
  }

  @Test
  void reportsAMissingFile() throws IOException {
    Files.writeString(theme.resolve("messages/ru.yaml"), "");
    reader.read();

    assertThat(found()).contains("en.yaml the theme has no words for 'en'");
  }

  @Test
  void reportsKeysThatAreNeededAndKeysThatNothingUses() throws IOException {
    read("a: да\nspare: лишний\n" + PORTS_RU, "a: yes\nspare: spare\n" + PORTS_EN);
    reader.check(Set.of("a", "b"), Set.of("ports"), Set.of());

    assertThat(found())
        .containsExactly(
            "en.yaml the key 'b' is missing",
            "en.yaml:2:1 nothing uses the key 'spare'",
            "ru.yaml the key 'b' is missing",
            "ru.yaml:2:1 nothing uses the key 'spare'");
    assertThat(reader.keys(Language.EN)).containsExactlyInAnyOrder("a", "spare", "ports");
  }

  @Test
  void reportsTextsAndPluralFormsInEachOthersPlace() throws IOException {
    read("a: да\n" + PORTS_RU, "a: yes\n" + PORTS_EN);
    reader.check(Set.of("ports"), Set.of("a"), Set.of());

    assertThat(found())
        .containsExactly(
            "en.yaml:1:1 'a' must have plural forms",
            "en.yaml:2:1 'ports' must be one text, without plural forms",
            "ru.yaml:1:1 'a' must have plural forms",
            "ru.yaml:2:1 'ports' must be one text, without plural forms");
  }

  private Map<Language, Messages> read(String ru, String en) throws IOException {
    Files.writeString(theme.resolve("messages/ru.yaml"), ru);
    Files.writeString(theme.resolve("messages/en.yaml"), en);
    return reader.read();
  }

  private List<String> found() {
    return diagnostics.sorted().stream()
        .map(d -> d.at().toString().replaceFirst(".*/", "") + " " + d.message())
        .toList();
  }
}
