package portolan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portolan.Fixture;

/** What {@code build} publishes for the search. */
class BuildSearchTest {
  private static final Path THEME = Path.of("..", "themes", "portolan");

  @TempDir private Path folder;
  private final StringWriter err = new StringWriter();
  private Fixture fixture;
  private Path output;

  @BeforeEach
  void copy() {
    fixture = Fixture.in(folder.resolve("fixture"));
    output = folder.resolve("public");
  }

  private int build(Path theme, String... more) {
    List<String> args = new ArrayList<>(List.of("build"));
    args.addAll(List.of("--content", fixture.content().toString()));
    args.addAll(List.of("--site", fixture.site().toString()));
    args.addAll(List.of("--theme", theme.toString()));
    args.addAll(List.of("--output", output.toString()));
    args.addAll(List.of(more));
    return Main.run(
        args.toArray(String[]::new), new PrintWriter(new StringWriter()), new PrintWriter(err));
  }

  private List<String> searchFiles() throws IOException {
    try (Stream<Path> all = Files.list(output.resolve("search"))) {
      return all.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  private String index() throws IOException {
    return Files.readString(output.resolve("search/index.js"));
  }

  /** The kinds of parts with their hashes, such as {@code core-1f2e3d4c}. */
  private List<String> named() throws IOException {
    return Pattern.compile("\"([a-z-]+)\":\"([0-9a-f]{8})\"")
        .matcher(index())
        .results()
        .map((MatchResult m) -> m.group(1) + "-" + m.group(2))
        .toList();
  }

  @Test
  void publishesThePartsThatTheIndexNames() throws IOException {
    assertThat(build(THEME)).isZero();

    assertThat(named()).hasSizeGreaterThan(4);
    assertThat(searchFiles())
        .filteredOn(file -> !file.equals("index.js"))
        .allSatisfy(file -> assertThat(named()).contains(file.replaceFirst("-[0-9]+[.]js$", "")));
    Matcher engine = Pattern.compile("engine:\"([^\"]+)\"").matcher(index());
    assertThat(engine.find()).isTrue();
    assertThat(engine.group(1)).startsWith("assets/search-engine-");
    assertThat(output.resolve(engine.group(1))).isRegularFile();
  }

  @Test
  void keepsTheFilesOfTheBuildBefore() throws IOException {
    assertThat(build(THEME)).isZero();
    List<String> before = searchFiles();
    List<String> namedBefore = named();
    fixture.edit(Fixture.TERMS, "en: Trunk", "en: Trunk of a switch");

    assertThat(build(THEME)).isZero();

    assertThat(searchFiles()).containsAll(before).hasSizeGreaterThan(before.size());
    assertThat(named()).filteredOn(n -> n.matches("(terms|rows-en)-.*")).hasSize(2);
    assertThat(named()).noneMatch(n -> namedBefore.contains(n) && n.matches("(terms|rows-en).*"));
  }

  @Test
  void aThemeWithoutAnEngineHasNoSearch() throws IOException {
    Path theme = folder.resolve("theme");
    try (Stream<Path> all = Files.walk(THEME)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Path relative = THEME.relativize(file);
        if (!relative.startsWith("assets/js-search")) {
          Path copy = theme.resolve(relative.toString());
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
    }

    assertThat(build(theme)).isZero();

    assertThat(output.resolve("search")).doesNotExist();
  }

  @Test
  void leavesTheLuceneIndexWhereItIsAskedTo() {
    Path lucene = folder.resolve("some/lucene");

    assertThat(build(THEME, "--lucene-index", lucene.toString(), "--timings")).isZero();

    assertThat(lucene.resolve("segments_1")).isRegularFile();
    assertThat(err.toString()).contains("make the search index", "write the Lucene index");
  }

  @Test
  void theLuceneIndexMayNotLieInTheOutput() throws IOException {
    for (Path wrong : List.of(output, output.resolve("search/lucene"))) {
      assertThat(build(THEME, "--lucene-index", wrong.toString())).isEqualTo(ExitCode.USAGE);
    }
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThat(build(THEME, "--lucene-index", file.toString())).isEqualTo(ExitCode.USAGE);

    assertThat(err.toString())
        .contains("lies in the output", "choose another folder", "is a file")
        .doesNotContain("\tat ");
    assertThat(output).doesNotExist();
  }
}
