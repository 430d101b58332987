package portolan.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portolan.source.Diagnostic;
import portolan.source.Diagnostics;
import portolan.source.Position;
import portolan.source.SourceFile;

class YamlReaderTest {
  private final Diagnostics diagnostics = new Diagnostics();

  private YamlNode read(String text) {
    return YamlReader.read(new SourceFile("a.yaml", text), diagnostics).orElse(null);
  }

  private String value(String text) {
    return Row.text(((YamlNode.Mapping) read(text)).get("a").orElseThrow());
  }

  private void assertMistake(int line, int column, String message, String hint) {
    assertThat(diagnostics.sorted())
        .containsExactly(Diagnostic.error(new Position("a.yaml", line, column), message, hint));
  }

  private Diagnostic only() {
    assertThat(diagnostics.sorted()).hasSize(1);
    return diagnostics.sorted().get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no",
        "off",
        "010",
        "0x10",
        "12:30",
        "1_000",
        "1e3",
        ".inf",
        "~",
        "null",
        "2011-04-22",
        "="
      })
  void keepsPlainValuesAsTheyAreWritten(String written) {
    assertThat(value("a: " + written)).isEqualTo(written);
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void readsQuotesAndFoldedTexts() {
    assertThat(value("a: 'it''s: fine'")).isEqualTo("it's: fine");
    assertThat(value("a: >-\n  one\n  two")).isEqualTo("one two");
    assertThat(value("a:")).isEmpty();
  }

  @Test
  void knowsWhereEverythingStands() {
    YamlNode.Mapping root = (YamlNode.Mapping) read("# ы\nтон: 1\nsome: [😀, b]\n");

    assertThat(root.at()).isEqualTo(new Position("a.yaml", 2, 1));
    assertThat(root.entries().get(0).value().at()).isEqualTo(new Position("a.yaml", 2, 6));
    YamlNode.Sequence list = (YamlNode.Sequence) root.entries().get(1).value();
    assertThat(list.items().get(1).at()).isEqualTo(new Position("a.yaml", 3, 11));
  }

  @Test
  void refusesDuplicateKeys() {
    YamlNode.Mapping root = (YamlNode.Mapping) read("a: 1\nb: 2\na: 3\n");

    assertMistake(3, 1, "the key 'a' is given twice", "keep one of the two");
    assertThat(root.get("a").map(Row::text)).contains("1");
  }

  @Test
  void refusesTags() {
    read("a: !!int 5\n");
    assertMistake(1, 4, "tags (!name) are not used here", "remove the tag");
  }

  @Test
  void refusesTagsOfClasses() {
    read("a: !!java.net.URL [x]\n");
    assertThat(only().message()).isEqualTo("tags (!name) are not used here");
  }

  @Test
  void refusesAnchorsAndAliases() {
    read("a: &tone 5\nb: *tone\n");

    assertThat(diagnostics.sorted())
        .containsExactly(
            Diagnostic.error(
                new Position("a.yaml", 1, 4),
                "anchors (&name) are not used here",
                "remove '&tone'"),
            Diagnostic.error(
                new Position("a.yaml", 2, 4),
                "aliases (*name) are not used here",
                "write the value out"));
  }

  @Test
  void survivesAliasBombs() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
    for (int i = 1; i < 40; i++) {
      String before = "*a" + (i - 1);
      bomb.append("a%d: &a%d [%s]\n".formatted(i, i, String.join(",", List.of(before, before))));
    }

    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> read(bomb.toString()));
    assertThat(diagnostics.sorted()).hasSize(40 + 39 * 2);
  }

  @Test
  void refusesKeysThatAreNotWords() {
    read("[a, b]: 1\n");
    assertMistake(1, 1, "a key must be a word", "check the brackets and the colon");
  }

  @Test
  void refusesASecondDocument() {
    read("a: 1\n---\nb: 2\n");
    assertMistake(2, 1, "a second document begins here", "remove the line '---' and what follows");
  }

  @Test
  void explainsTabs() {
    assertThat(read("a:\n\tb: 1\n")).isNull();
    assertThat(only().at()).isEqualTo(new Position("a.yaml", 2, 1));
    assertThat(only().message()).startsWith("this is not YAML: found character '\\t(TAB)'");
    assertThat(only().hint()).contains("use spaces, not tabs");
  }

  @Test
  void explainsAColonInAPlainText() {
    assertThat(read("a: one: two\n")).isNull();
    assertMistake(
        1,
        7,
        "this is not YAML: mapping values are not allowed here",
        "put the text in quotes when it contains ': ', and check the indentation");
  }

  @Test
  void explainsWrongIndentation() {
    assertThat(read("a:\n  b: 1\n c: 2\n")).isNull();
    assertThat(only().at()).isEqualTo(new Position("a.yaml", 3, 2));
    assertThat(only().hint()).isEqualTo("lines of one block must begin in the same column");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "# only a comment\n", "   "})
  void saysWhenAFileIsEmpty(String text) {
    assertThat(read(text)).isNull();
    assertThat(diagnostics.sorted())
        .containsExactly(
            Diagnostic.error(Position.of("a.yaml"), "the file is empty", "delete it or fill it"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- "})
  void refusesDeepNestingQuickly(String level) {
    String deep = "a: " + ("- ".equals(level) ? "\n" : "") + level.repeat(100_000);

    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> read(deep));
    assertThat(only().message()).isEqualTo("lists and blocks nest deeper than 32 levels");
    assertThat(only().at().line()).as("points at a line").isPositive();
  }

  @Test
  void acceptsTheNestingThatContentNeeds() {
    String deep = "a: " + "[".repeat(20) + "x" + "]".repeat(20);

    assertThat(read(deep)).isNotNull();
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void refusesCharactersThatNobodyCanSee() {
    assertThat(read("a: 1\nb: \u0007\n")).isNull();
    assertThat(only().message()).startsWith("this is not YAML");
    assertThat(only().at().file()).isEqualTo("a.yaml");
  }

  @Test
  void readsAlikeOnATurkishMachine() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(value("a: INFO")).isEqualTo("INFO");
      assertThat(read("a: ONE: TWO\n")).isNull();
      assertThat(only().hint()).startsWith("put the text in quotes");
    } finally {
      Locale.setDefault(before);
    }
  }
}
