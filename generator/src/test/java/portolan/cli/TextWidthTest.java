package portolan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextWidthTest {
  @ParameterizedTest
  @CsvSource({
    "443/TCP, 7",
    "Ворота → Гнездо, 15",
    "ёлка, 4",
    "е\u0308лка, 4",
    "端口, 4",
    "포트 25, 7",
    "ＴＣＰ, 6",
    "\ud83d\ude80, 2",
    "a\u200bb, 2",
  })
  void countsColumnsOfATerminal(String text, int columns) {
    assertThat(TextWidth.of(text)).isEqualTo(columns);
  }

  @ParameterizedTest
  @CsvSource({
    "Ворота, 6, Ворота",
    "Ворота, 5, Воро…",
    "端口转发, 8, 端口转发",
    "端口转发, 7, 端口转…",
    "端口转发, 6, 端口…",
    "a b c, 3, a…",
    "abc, 1, …",
    "abc, 0, ''",
  })
  void cutsWholeLettersAndShowsIt(String text, int columns, String cut) {
    assertThat(TextWidth.cut(text, columns)).isEqualTo(cut);
    assertThat(TextWidth.of(cut)).isLessThanOrEqualTo(columns);
  }
}
