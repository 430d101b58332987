package portolan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import portolan.source.Diagnostics;
import portolan.source.Position;
import portolan.source.SourceFile;

class DiagnosticPrinterTest {
  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void showsPlaceLineCaretAndHint() {
    diagnostics.remember(new SourceFile("a/b.yaml", "rows:\n  - port: 65536\n"));
    diagnostics.error(
        new Position("a/b.yaml", 2, 11), "port 65536 is too high", "check the digits");

    assertThat(text(false))
        .isEqualTo(
            """
            a/b.yaml:2:11: error: port 65536 is too high
              - port: 65536
                      ^
            hint: check the digits
            1 error
            """);
  }

  @Test
  void keepsTabsAndCountsCodePointsBeforeTheCaret() {
    diagnostics.remember(new SourceFile("a.yaml", "\tи😀 x"));
    diagnostics.error(new Position("a.yaml", 1, 5), "wrong", "");

    assertThat(text(false).lines().toList().get(2)).isEqualTo("\t   ^");
  }

  @Test
  void showsNoSourceLineForAWholeFile() {
    diagnostics.remember(new SourceFile("a.yaml", "x"));
    diagnostics.warning(Position.of("a.yaml"), "odd", "");

    assertThat(text(false)).isEqualTo("a.yaml: warning: odd\n0 errors, 1 warning\n");
  }

  @Test
  void sortsByFileAndLine() {
    diagnostics.error(new Position("b.yaml", 1, 1), "third", "");
    diagnostics.error(new Position("a.yaml", 10, 1), "second", "");
    diagnostics.error(new Position("a.yaml", 9, 1), "first", "");

    assertThat(text(false)).containsSubsequence("first", "second", "third");
  }

  @Test
  void printsFortyOfAFileAndSaysHowManyAreLeft() {
    for (int line = 1; line <= 57; line++) {
      diagnostics.error(new Position("a.yaml", line, 1), "mistake", "");
    }
    diagnostics.error(new Position("b.yaml", 1, 1), "another", "");

    assertThat(text(false))
        .contains(
            "a.yaml:40:1: error: mistake\n... and 17 more\nb.yaml:1:1: error: another\n58 errors\n")
        .doesNotContain("a.yaml:41:1");
    assertThat(text(true)).contains("a.yaml:57:1").doesNotContain("more");
  }

  @Test
  void saysNothingWhenNothingIsWrong() {
    assertThat(text(false)).isEmpty();
  }

  @Test
  void writesJsonForEditors() throws IOException {
    diagnostics.error(new Position("a.yaml", 2, 3), "«кавычки» \"quotes\"", "mend it");

    JsonNode json = new ObjectMapper().readTree(json());

    assertThat(json).hasSize(1);
    JsonNode one = json.get(0);
    assertThat(one.get("file").asText()).isEqualTo("a.yaml");
    assertThat(one.get("line").asInt()).isEqualTo(2);
    assertThat(one.get("column").asInt()).isEqualTo(3);
    assertThat(one.get("severity").asText()).isEqualTo("error");
    assertThat(one.get("message").asText()).isEqualTo("«кавычки» \"quotes\"");
    assertThat(one.get("hint").asText()).isEqualTo("mend it");
  }

  @Test
  void writesAnEmptyJsonArrayWhenNothingIsWrong() throws IOException {
    assertThat(new ObjectMapper().readTree(json())).isEmpty();
  }

  private String text(boolean all) {
    StringWriter out = new StringWriter();
    new DiagnosticPrinter(diagnostics).text(new PrintWriter(out), all);
    return out.toString().replace(System.lineSeparator(), "\n");
  }

  private String json() {
    StringWriter out = new StringWriter();
    new DiagnosticPrinter(diagnostics).json(new PrintWriter(out));
    return out.toString();
  }
}
