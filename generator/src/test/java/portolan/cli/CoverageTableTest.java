package portolan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portolan.Fixture;

class CoverageTableTest {
  @TempDir Path folder;
  @TempDir Path work;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int check(String... more) {
    Fixture fixture = Fixture.in(folder);
    List<String> args =
        new ArrayList<>(
            List.of(
                "check",
                "--content",
                fixture.content().toString(),
                "--site",
                fixture.site().toString(),
                "--theme",
                Path.of("..", "themes", "portolan").toString(),
                "--output",
                work.resolve("public").toString(),
                "--cache",
                work.resolve("cache").toString()));
    args.addAll(List.of(more));
    return Main.run(args.toArray(String[]::new), new PrintWriter(out), new PrintWriter(err));
  }

  @Test
  void checkPrintsALineForEachVersion() {
    assertThat(check("--coverage")).as(err.toString()).isZero();

    List<String> lines = out.toString().lines().toList();
    assertThat(lines).hasSize(4);
    assertThat(lines.get(0)).startsWith("No errors");
    assertThat(lines.get(1)).startsWith("version ").contains(" paths ", " stated ", " unverified ");
    assertThat(lines.get(2)).matches("kolibri-1 +10 .*");
    assertThat(lines.get(3)).matches("kolibri-2 +9 .*");
    assertThat(lines.get(2).length()).isEqualTo(lines.get(1).length());
  }

  @Test
  void checkAloneDoesNot() {
    assertThat(check()).isZero();

    assertThat(out.toString().lines()).hasSize(1);
  }

  @Test
  void nothingButMistakesGoesToEditors() {
    assertThat(check("--coverage", "--format", "json")).isZero();

    assertThat(out.toString().strip()).isEqualTo("[ ]");
  }
}
