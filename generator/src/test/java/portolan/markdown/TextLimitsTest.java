package portolan.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portolan.text.Language;

class TextLimitsTest {

  @Test
  void reportsLineAndColumnOfWhatIsTooDeep() {
    assertThat(Reading.body("Fine.\n\n" + "> ".repeat(51) + "x\n").mistakes())
        .containsExactly(
            "page.md:5:1: quotes or lists stand deeper in each other than 50 [nest less]");
    assertThat(Reading.body("word " + "[".repeat(51)).mistakes())
        .containsExactly(
            "page.md:3:56: brackets stand deeper in each other than 50"
                + " [put signs that are meant as such between backticks]");
    assertThat(Reading.body("*a ".repeat(51)).mistakes())
        .containsExactly(
            "page.md:3:151: emphasis marks stand deeper in each other than 50"
                + " [put signs that are meant as such between backticks]");
  }

  @Test
  void limitsStandWhereTheySay() {
    assertThat(Reading.body("> ".repeat(50) + "x\n").mistakes()).isEmpty();
    assertThat(Reading.body("[".repeat(50)).mistakes()).isEmpty();
    assertThat(Reading.body("*a ".repeat(50)).mistakes()).isEmpty();
    assertThat(Reading.body("|a".repeat(100) + "\n").mistakes()).isEmpty();
    assertThat(Reading.body("|a".repeat(101) + "\n").mistakes()).hasSize(1);
    assertThat(Reading.body("x\n".repeat(1_000)).mistakes()).isEmpty();
    assertThat(Reading.body("x\n".repeat(1_001)).mistakes()).hasSize(1);
    assertThat(Reading.body(("x".repeat(99) + "\n\n").repeat(2_950)).mistakes()).isEmpty();
    assertThat(Reading.body(("x".repeat(99) + "\n\n").repeat(2_980)).isRefused()).isTrue();
  }

  @Test
  void listsNestedLineByLineCountToo() {
    StringBuilder text = new StringBuilder();
    for (int depth = 0; depth < 60; depth++) {
      text.append("  ".repeat(depth)).append("- a\n");
    }
    assertThat(Reading.body(text.toString()).mistakes())
        .singleElement()
        .asString()
        .startsWith("page.md:53:1: quotes or lists stand deeper");
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "_", "`"})
  void longRunsAreReportedWhereTheyBegin(String mark) {
    assertThat(Reading.body("a " + mark.repeat(201) + " b\n").mistakes())
        .containsExactly("page.md:3:3: more than 200 of the same mark in a row [use fewer]");
    assertThat(Reading.body(mark.repeat(200) + "\n").mistakes()).isEmpty();
  }

  @Test
  void signsInCodeAreNotNesting() {
    assertThat(Reading.body("`*.x` ".repeat(200)).mistakes()).isEmpty();
    assertThat(Reading.body("`[a` ``b`[`` ".repeat(100)).mistakes()).isEmpty();
    assertThat(Reading.body("folder\\").mistakes()).isEmpty();
  }

  @Test
  void usualTextPasses() {
    String row = "| `a_b` | *c* | [d](port:443) | snake_case_name | 2 * 3 |\n";
    String table = "| A | B | C | D | E |\n|---|---|---|---|---|\n" + row.repeat(250);

    assertThat(Reading.body(table).mistakes()).isEmpty();
    assertThat(Reading.body("-".repeat(120) + "\n\n" + "* ".repeat(60) + "\n").mistakes())
        .isEmpty();
    assertThat(Reading.body("**a** _b_ *c* ".repeat(300)).mistakes()).isEmpty();
  }

  @Test
  void invisibleCharactersAreReported() {
    assertThat(Reading.body("a\u0000b").mistakes())
        .containsExactly(
            "page.md:3:2: the text has an invisible control character (U+0000) [delete it]");
    assertThat(Reading.body("a\tb").mistakes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ">",
        "> ",
        "- ",
        "+ ",
        "1. ",
        "* ",
        "- > ",
        "[",
        "]",
        "![",
        "[](",
        "[a](",
        "[a](<b",
        "[a][",
        "*",
        "**",
        "*a_ ",
        "*a **b ",
        "a* ",
        "_a",
        "`",
        "``a` ",
        "<",
        "<a ",
        "<!--",
        "<?",
        "&",
        "(",
        "#",
        "|",
        "|a",
        "\\",
        "~",
        "<https://a> ",
        "<a@b>",
        "    a\n",
        "a\n",
        "[a]: b\n",
        "\n> a\n",
        "\n- a\n",
        "\n\n[a]: b\n",
        "\n\n[a]\n",
        "\n|a|\n|-|\n",
        "\n\n[x](p:1)",
        "\n\n# a",
        "```\n",
        "    a\n\n",
        "\t",
        "a\n=\n",
      })
  void repeatedMarksAreReadOrRefusedQuickly(String mark) {
    for (int count : new int[] {1_500, 50_000}) {
      String text = mark.repeat(Math.min(count, 299_000 / mark.length()));
      assertTimeoutPreemptively(
          Duration.ofSeconds(8),
          () -> {
            Reading reading = Reading.body(text);
            if (!reading.isRefused()) {
              assertThat(reading.html(Language.RU)).doesNotContain("<script", "style=");
            } else {
              assertThat(reading.mistakes()).hasSize(1);
            }
            assertThat(Reading.inline(text)).isNotNull();
          },
          () -> mark + " x " + count);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a](b \"%s\")",
        "[a](<%s>)",
        "[a](%s)",
        "<a b=\"%s\">",
        "<!--%s-->",
        "[a]: b \"%s\"",
        "`%s`",
        "**%s**",
        "&%s;",
        "# %s",
        "[%s](port:443)",
        "<https://%s>",
        "~~~%s\n~~~",
      })
  void longPiecesAreReadOrRefusedQuickly(String form) {
    for (String piece : new String[] {"a", "\\\"", "a ", "Ж", "(", "%41"}) {
      String text = form.formatted(piece.repeat(200_000 / piece.length()));
      assertTimeoutPreemptively(
          Duration.ofSeconds(8),
          () -> {
            Reading reading = Reading.body(text);
            assertThat(reading.isRefused() && reading.mistakes().isEmpty()).isFalse();
          },
          () -> form + " of " + piece);
    }
  }
}
