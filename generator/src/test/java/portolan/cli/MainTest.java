package portolan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class MainTest {
  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void helpNamesTheCommands() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString()).contains("build", "check", "schema");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void versionComesFromTheBuild() {
    assertThat(run("--version")).isZero();
    assertThat(out.toString().strip()).matches("portolan \\d+\\.\\d+\\.\\d+.*");
  }

  @Test
  void wrongUsageIsTwo() {
    assertThat(run()).isEqualTo(2);
    assertThat(run("biuld")).isEqualTo(2);
    assertThat(run("build", "--no-such-option")).isEqualTo(2);
    assertThat(run("check", "--format", "xml")).isEqualTo(2);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).contains("--no-such-option").doesNotContain("\tat ", "\u001b");
  }

  @Test
  void aMissingFolderIsThreeAndIsNamedInOneLine() {
    assertThat(run("schema", "--content", folder.resolve("absent").toString())).isEqualTo(3);
    assertThat(err.toString().lines()).singleElement().asString().contains("absent");
  }

  @ParameterizedTest
  @ValueSource(classes = {IllegalStateException.class, StackOverflowError.class})
  void aFaultIsSeventyAndLeavesAReportInTheCache(Class<? extends Throwable> fault)
      throws IOException {
    Path cache = folder.resolve("cache");

    assertThat(fail(fault, cache)).isEqualTo(70);

    Path report = cache.resolve("reports").resolve("fault.txt");
    assertThat(report).content().contains(fault.getName(), "\tat ");
    assertThat(err.toString()).contains(report.toString()).doesNotContain("\tat ");
    assertThat(err.toString().lines()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(classes = {IOException.class, UncheckedIOException.class})
  void whatCannotBeReadOrWrittenIsThree(Class<? extends Throwable> fault) {
    assertThat(fail(fault, folder)).isEqualTo(3);
    assertThat(err.toString().lines()).hasSize(1);
  }

  @Test
  void schemaWritesWhatDiffersAndRemovesWhatIsStale() throws IOException {
    Path content = Files.createDirectory(folder.resolve("content"));
    Path site = Files.writeString(folder.resolve("site.yaml"), "mistakes: do not matter here\n");
    String[] command = {"schema", "--content", content.toString(), "--site", site.toString()};
    assertThat(run(command)).as(err.toString()).isZero();
    Path stale = Files.writeString(content.resolve("schema/gone.schema.json"), "{}");
    Path edited = Files.writeString(content.resolve("schema/site.schema.json"), "{}");
    out.getBuffer().setLength(0);

    assertThat(run(command)).isZero();

    assertThat(out.toString()).startsWith("Wrote 1 of ");
    assertThat(stale).doesNotExist();
    assertThat(edited).content().contains("\n  \"title\"").doesNotContain("\r").endsWith("}\n");
    try (Stream<Path> files = Files.list(content.resolve("schema"))) {
      List<String> names = files.map(f -> f.getFileName().toString()).toList();
      assertThat(names).contains("keys.md", "paths.schema.json", "site.schema.json");
    }
  }

  @Test
  void mistakesAreOneAndLeaveTheSiteOfBefore() throws IOException {
    Path site = brokenSite();
    Path output = Files.createDirectory(folder.resolve("public"));
    Path page = Files.writeString(output.resolve("index.html"), "before");

    assertThat(run(command("build", site, output))).isEqualTo(1);

    assertThat(page).content().isEqualTo("before");
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString())
        .contains("site.yaml:1:1: error: the key 'colour' is not known here\ncolour: red\n^\n")
        .containsPattern("\n\\d+ errors?");
  }

  @Test
  void mistakesForEditorsAreJsonOnTheStandardOutput() throws IOException {
    Path site = brokenSite();
    String[] check = command("check", site, folder.resolve("public"));
    String[] json =
        Stream.concat(Stream.of(check), Stream.of("--format", "json")).toArray(String[]::new);

    assertThat(run(json)).isEqualTo(1);

    assertThat(out.toString()).startsWith("[").contains("the key 'colour' is not known here");
    assertThat(err.toString()).isEmpty();
    assertThat(folder.resolve("public")).doesNotExist();
  }

  /** A command that fails as it is told to. */
  @Command(name = "fail")
  static final class Failing implements Callable<Integer> {
    @Mixin private Folders folders;
    private final Class<? extends Throwable> fault;

    Failing(Class<? extends Throwable> fault) {
      this.fault = fault;
    }

    @Override
    public Integer call() throws IOException {
      if (fault == StackOverflowError.class) {
        throw new StackOverflowError();
      } else if (fault == IOException.class) {
        throw new IOException("disk full");
      } else if (fault == UncheckedIOException.class) {
        throw new UncheckedIOException(new IOException());
      }
      throw new IllegalStateException("folder " + folders.content());
    }
  }

  private int fail(Class<? extends Throwable> fault, Path cache) {
    CommandLine line = new CommandLine(new Main());
    line.addSubcommand(new Failing(fault));
    return Main.run(
        line,
        new String[] {"fail", "--cache", cache.toString()},
        new PrintWriter(out),
        new PrintWriter(err));
  }

  private Path brokenSite() throws IOException {
    Files.createDirectories(folder.resolve("content"));
    Files.createDirectories(folder.resolve("theme/messages"));
    Files.createDirectories(folder.resolve("theme/templates"));
    Files.createDirectories(folder.resolve("theme/assets"));
    Files.writeString(folder.resolve("theme/messages/ru.yaml"), "a: да\n");
    Files.writeString(folder.resolve("theme/messages/en.yaml"), "a: yes\n");
    return Files.writeString(folder.resolve("site.yaml"), "colour: red\n");
  }

  private String[] command(String name, Path site, Path output) {
    return new String[] {
      name,
      "--content",
      folder.resolve("content").toString(),
      "--theme",
      folder.resolve("theme").toString(),
      "--site",
      site.toString(),
      "--output",
      output.toString(),
      "--cache",
      folder.resolve("cache").toString()
    };
  }

  private int run(String... args) {
    return Main.run(args, new PrintWriter(out), new PrintWriter(err));
  }
}
