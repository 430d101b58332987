package portolan.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The archive of loaded classes, with every Java that is found. */
@DisabledOnOs(OS.WINDOWS)
class LauncherArchiveTest {
  private static final Run BUILT = new Run(0, "first built\n", "");

  @TempDir static Path programs;
  private static Path program;

  @TempDir Path folder;
  private Sandbox sandbox;

  @BeforeAll
  static void compileProgram() {
    program = TinyProgram.jar("first", programs);
  }

  @BeforeEach
  void layOut() {
    sandbox = Sandbox.in(folder, "charts", program);
  }

  static List<Jdk> jdks() {
    return Jdk.found();
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void theFirstBuildMakesAnArchiveThatLaterRunsUse(Jdk jdk) throws IOException {
    use(jdk);
    assertThat(sandbox.run("build")).isEqualTo(BUILT);

    Path archive = archive();
    assertThat(archive.getFileName().toString())
        .startsWith("portolan-" + jdk.feature())
        .endsWith(jdk.feature() < 24 ? ".jsa" : ".aot");
    assertThat(sandbox.targetFiles())
        .containsExactly(
            archive.getFileName().toString(),
            archive.getFileName() + ".note",
            "portolan.jar",
            "portolan.jar.sources");
    assertThat(sandbox.run("build")).isEqualTo(BUILT);
    assertThat(sandbox.run("hello")).isEqualTo(new Run(0, "hello\n", ""));
    assertThat(loadsFromArchive()).isTrue();
    assertThat(sandbox.root().resolve("site")).doesNotExist();
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void onlyBuildsAndChecksThatEndWellAreFollowedByTraining(Jdk jdk) {
    use(jdk);
    sandbox.run("hello");
    sandbox.run("exit", "1");
    assertThat(sandbox.trainings()).isZero();

    assertThat(sandbox.run("check")).isEqualTo(new Run(0, "checked\n", ""));
    assertThat(archives()).hasSize(1);
    int trainings = sandbox.trainings();
    sandbox.run("build");
    assertThat(sandbox.trainings()).isEqualTo(trainings);
  }

  @ParameterizedTest
  @MethodSource("damages")
  void aArchiveDamagedArchiveIsNotNoticedAndMadeAnew(Jdk jdk, ArchiveDamage damage)
      throws IOException {
    use(jdk);
    sandbox.run("build");
    assertThat(archives()).hasSize(1);
    damage.to(archive(), note());

    assertThat(sandbox.run("hello")).isEqualTo(new Run(0, "hello\n", ""));
    assertThat(archives()).isEmpty();

    assertThat(sandbox.run("build")).isEqualTo(BUILT);
    assertThat(archives()).hasSize(1);
    assertThat(loadsFromArchive()).isTrue();
  }

  static Stream<Arguments> damages() {
    return jdks().stream()
        .flatMap(jdk -> Stream.of(ArchiveDamage.values()).map(damage -> Arguments.of(jdk, damage)));
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void anArchiveIsMadeAnewWhenTheProjectMoved(Jdk jdk) throws IOException {
    use(jdk);
    sandbox.run("build");
    Path note = note();
    Files.writeString(note, Files.readString(note).replace("/charts/", "/moved/"));

    assertThat(sandbox.run("build")).isEqualTo(BUILT);
    assertThat(Files.readString(note())).contains("/charts/");
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void anotherJarGetsAnotherArchiveAndTheOldOneGoes(Jdk jdk) {
    use(jdk);
    sandbox.run("build");
    Path old = archive();
    sandbox.mavenBuilds(TinyProgram.jar("second", programs));
    Sandbox.age(sandbox.root().resolve("pom.xml"), Duration.ZERO);

    assertThat(sandbox.run("build")).isEqualTo(new Run(0, "second built\n", ""));
    assertThat(old).doesNotExist();
    assertThat(archives()).hasSize(1);
    assertThat(sandbox.targetFiles()).hasSize(4);
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void aTrainingThatFailsIsNotRepeatedUntilTheJarChanges(Jdk jdk) throws IOException {
    use(jdk);
    Path content = sandbox.root().resolve("content");
    Files.move(content, sandbox.path("content"));
    assertThat(sandbox.run("build")).isEqualTo(BUILT);
    assertThat(sandbox.run("build")).isEqualTo(BUILT);
    assertThat(sandbox.trainings()).isEqualTo(1);
    assertThat(sandbox.targetFiles())
        .hasSize(3)
        .anyMatch(name -> name.endsWith(".failed"))
        .contains("portolan.jar", "portolan.jar.sources");

    Files.move(sandbox.path("content"), content);
    sandbox.mavenBuilds(TinyProgram.jar("third", programs));
    Sandbox.age(sandbox.root().resolve("pom.xml"), Duration.ZERO);
    assertThat(sandbox.run("build")).isEqualTo(new Run(0, "third built\n", ""));
    assertThat(archives()).hasSize(1);
    assertThat(sandbox.targetFiles()).hasSize(4);
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void twoFirstBuildsAtOnceMakeOneArchive(Jdk jdk) throws IOException {
    use(jdk);
    Started one = sandbox.start("build");
    Started two = sandbox.start("build");

    assertThat(one.end()).isEqualTo(BUILT);
    assertThat(two.end()).isEqualTo(BUILT);
    assertThat(sandbox.builds()).isEqualTo(1);
    assertThat(sandbox.targetFiles()).hasSize(4);
    assertThat(loadsFromArchive()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void goesOnWithoutAnArchiveWhereItCannotWrite(Jdk jdk) throws IOException {
    use(jdk);
    sandbox.run("hello");
    if (System.getProperty("user.name").equals("root")) {
      // Nothing is read-only for root; another user must be able to reach the folder, though.
      assumeTrue(Files.isExecutable(Path.of("/usr/bin/setpriv")), "setpriv is not installed");
      for (Path outer = folder; outer.startsWith(System.getProperty("java.io.tmpdir")); ) {
        assertThat(outer.toFile().setExecutable(true, false)).isTrue();
        assertThat(outer.toFile().setReadable(true, false)).isTrue();
        outer = outer.getParent();
      }
      sandbox.through("/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
    }
    assertThat(sandbox.target().toFile().setWritable(false)).isTrue();
    try {
      assertThat(sandbox.run("build")).isEqualTo(BUILT);
      assertThat(sandbox.run("build")).isEqualTo(BUILT);
      assertThat(sandbox.targetFiles()).containsExactly("portolan.jar", "portolan.jar.sources");
    } finally {
      assertThat(sandbox.target().toFile().setWritable(true)).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void trainingCanBeSwitchedOff(Jdk jdk) {
    use(jdk);
    sandbox.set("PORTOLAN_TRAINING", "off");

    assertThat(sandbox.run("build")).isEqualTo(BUILT);
    assertThat(sandbox.targetFiles()).containsExactly("portolan.jar", "portolan.jar.sources");
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void java17GetsNoArchiveThatItCouldNotUseForThePath(Jdk jdk) throws IOException {
    use(jdk);
    Path moved = sandbox.path("port charts");
    Files.move(sandbox.root(), moved);

    assertThat(sandbox.startAt(moved.resolve("portolan"), "build").end()).isEqualTo(BUILT);
    try (Stream<Path> files = Files.list(moved.resolve("generator/target"))) {
      assertThat(files).hasSize(jdk.feature() < 24 ? 2 : 4);
    }
  }

  private void use(Jdk jdk) {
    sandbox.set("JAVA_HOME", jdk.home().toString());
  }

  private List<Path> archives() {
    return sandbox.targetFiles().stream()
        .filter(name -> name.endsWith(".jsa") || name.endsWith(".aot"))
        .map(sandbox.target()::resolve)
        .toList();
  }

  private Path archive() {
    assertThat(archives()).hasSize(1);
    return archives().get(0);
  }

  private Path note() {
    return Path.of(archive() + ".note");
  }

  /** Asks Java itself where it takes the program's class from. */
  private boolean loadsFromArchive() throws IOException {
    Path log = sandbox.path("loaded");
    sandbox.set("PORTOLAN_JAVA_OPTS", "-Xlog:class+load:file=" + log);
    assertThat(sandbox.run("hello")).isEqualTo(new Run(0, "hello\n", ""));
    sandbox.unset("PORTOLAN_JAVA_OPTS");
    return Files.readAllLines(log).stream()
        .anyMatch(
            line ->
                line.contains(" " + TinyProgram.MAIN_CLASS + " ")
                    && line.contains("shared objects file"));
  }
}
