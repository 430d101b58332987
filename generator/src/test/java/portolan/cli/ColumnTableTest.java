package portolan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnTableTest {
  private static final List<List<String>> ROWS =
      List.of(
          List.of("443/TCP", "Ворота к Гнезду", "", "page.html#a"),
          List.of("5060-5070/UDP", "端口", "", "b.html"));

  @Test
  void alignsColumnsAndLeavesOutEmptyOnes() {
    assertThat(new ColumnTable(ROWS).lines())
        .containsExactly(
            "443/TCP        Ворота к Гнезду  page.html#a", "5060-5070/UDP  端口             b.html");
  }

  @Test
  void cutsTheWidestOfSomeColumnsThenTheEndOfLines() {
    assertThat(new ColumnTable(ROWS).lines(41, List.of(1)))
        .containsExactly(
            "443/TCP        Ворота к Гне…  page.html#a", "5060-5070/UDP  端口           b.html");
    assertThat(new ColumnTable(ROWS).lines(34, List.of(1)))
        .allMatch(line -> TextWidth.of(line) <= 34)
        .containsExactly("443/TCP        Ворота к Гн…  page…", "5060-5070/UDP  端口          b.ht…");
    assertThat(new ColumnTable(ROWS).lines(400, List.of(1)))
        .isEqualTo(new ColumnTable(ROWS).lines());
  }

  @Test
  void doesNothingToATerminal() {
    assertThat(new ColumnTable(List.of(List.of("a\u001b[31mb\nc\u009b"))).lines())
        .containsExactly("a [31mb c");
  }

  @Test
  void nothingIsNoLine() {
    assertThat(new ColumnTable(List.of()).lines()).isEmpty();
  }
}
