package portolan.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiagnosticsTest {
  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void sortsByFileLineAndColumn() {
    diagnostics.error(new Position("b", 1, 1), "fourth", "");
    diagnostics.error(new Position("a", 10, 1), "third", "");
    diagnostics.warning(new Position("a", 2, 9), "second", "");
    diagnostics.error(Position.of("a"), "first", "");

    assertThat(diagnostics.sorted())
        .extracting(Diagnostic::message)
        .containsExactly("first", "second", "third", "fourth");
  }

  @Test
  void keepsTheSameMistakeOnce() {
    diagnostics.error(new Position("a", 1, 1), "wrong", "mend it");
    diagnostics.error(new Position("a", 1, 1), "wrong", "mend it");
    diagnostics.error(new Position("a", 1, 2), "wrong", "mend it");

    assertThat(diagnostics.sorted()).hasSize(2);
  }

  @Test
  void letsABuildGoOnWithWarnings() {
    diagnostics.warning(new Position("a", 1, 1), "odd", "");
    assertThat(diagnostics.hasErrors()).isFalse();

    diagnostics.error(new Position("a", 1, 1), "wrong", "");
    assertThat(diagnostics.hasErrors()).isTrue();
  }

  @Test
  void showsTheLineOfAPosition() {
    diagnostics.remember(new SourceFile("a", "one\ntwo"));

    assertThat(diagnostics.lineAt(new Position("a", 2, 1))).contains("two");
    assertThat(diagnostics.lineAt(new Position("a", 3, 1))).isEmpty();
    assertThat(diagnostics.lineAt(Position.of("a"))).isEmpty();
    assertThat(diagnostics.lineAt(new Position("b", 1, 1))).isEmpty();
  }

  @Test
  void writesOnlyTheKnownPartsOfAPosition() {
    assertThat(Position.of("a")).hasToString("a");
    assertThat(new Position("a", 3, 0)).hasToString("a:3");
    assertThat(new Position("a", 3, 4)).hasToString("a:3:4");
  }
}
