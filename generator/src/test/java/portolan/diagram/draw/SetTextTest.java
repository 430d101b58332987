package portolan.diagram.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SetTextTest {
  private static final double SIZE = 10;

  private static List<SetText> lines(String text, double width, int most) {
    return SetText.lines(text, false, SIZE, width, most);
  }

  private static List<String> broken(String text, double width, int most) {
    return lines(text, width, most).stream().map(SetText::text).toList();
  }

  @Test
  void keepsWhatItWasMeasuredAs() {
    assertThat(SetText.of("25", true, 12)).isEqualTo(new SetText("25", true, 12, 13.4));
  }

  @Test
  void staysOnOneLineThatItFits() {
    double width = GlyphWidths.of("Mail server", false, SIZE);

    assertThat(broken("Mail server", width, 3)).containsExactly("Mail server");
    assertThat(broken("Mail server", width - 0.1, 3)).containsExactly("Mail", "server");
  }

  @Test
  void fillsLinesInOrder() {
    double width = GlyphWidths.of("one two", false, SIZE);

    assertThat(broken("one two one two six", width, 3))
        .containsExactly("one two", "one two", "six");
  }

  @Test
  void isNotBrokenAtSpacesThatHoldWordsTogether() {
    assertThat(broken("Kolibri\u00a01 server", 1, 3)).containsExactly("Kolibri\u00a01", "server");
  }

  @Test
  void aLongWordHasALineOfItsOwn() {
    String word = "Donaudampfschifffahrtsgesellschaft";

    List<SetText> lines = lines("to " + word + " at", 40, 3);

    assertThat(lines).extracting(SetText::text).containsExactly("to", word, "at");
    assertThat(lines.get(1).width()).isEqualTo(GlyphWidths.of(word, false, SIZE));
  }

  @Test
  void whatDoesNotFitTheLastLineIsCutAndMarked() {
    double width = GlyphWidths.of("one two x", false, SIZE);

    assertThat(broken("one two one six ten", width + 10, 1)).containsExactly("one two…");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "one two three four five six seven eight nine ten",
        "Пограничный транспортный сервер и почтовые ящики",
        "Donaudampfschifffahrtsgesellschaftskapitän und Mannschaft",
        "🛳🛳🛳🛳🛳🛳🛳🛳🛳🛳 🛳🛳🛳🛳🛳🛳🛳🛳🛳🛳"
      })
  void aCutLineIsNoWiderThanAllowed(String text) {
    for (double width = 30; width < 100; width++) {
      SetText line = lines(text, width, 1).get(0);

      assertThat(line.width()).as("'%s' in %s", line.text(), width).isLessThanOrEqualTo(width);
      assertThat(line.text()).endsWith("…").doesNotEndWith(" …");
      String kept = line.text().substring(0, line.text().length() - 1);
      assertThat(text).startsWith(kept);
      assertThat(kept).isNotEmpty();
      assertThat(Character.isHighSurrogate(kept.charAt(kept.length() - 1))).isFalse();
    }
  }

  @Test
  void nothingIsCutThatFitsInAllLines() {
    String text = "one two three four";

    assertThat(String.join(" ", broken(text, 30, 4))).isEqualTo(text);
  }

  @Test
  void nothingIsAnEmptyLine() {
    assertThat(lines("", 100, 2)).containsExactly(new SetText("", false, SIZE, 0));
  }
}
