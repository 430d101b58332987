package portolan.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which Java the launcher takes, and how it runs the program. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
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
    // A blank in the path finds missing quotes.
    sandbox = Sandbox.in(folder, "port charts", program).set("PORTOLAN_TRAINING", "off");
  }

  // Which Java it takes

  @Test
  void takesJavaFromThePathWithoutJavaHome() throws IOException {
    Path links = Files.createDirectory(sandbox.path("links"));
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Files.createSymbolicLink(links.resolve("java"), java);
    sandbox.unset("JAVA_HOME").set("PATH", links + ":" + sandbox.path("maven") + ":/usr/bin:/bin");

    assertThat(sandbox.run("property", "java.home").out())
        .isEqualTo(System.getProperty("java.home") + "\n");
    // JUnit would warn of a link that leads out of its folder.
    Files.delete(links.resolve("java"));
  }

  @Test
  void refusesAJavaThatIsTooOld() {
    Sandbox.executable(sandbox.write("jdk/bin/java", "#!/bin/sh\nexit 9\n"));
    sandbox.write("jdk/release", "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"11.0.2\"\n");
    sandbox.set("JAVA_HOME", sandbox.path("jdk").toString());

    assertThat(sandbox.run())
        .isEqualTo(
            new Run(
                3,
                "",
                "portolan: Java 17 or newer is needed, but %s is 11.0.2: install one, or set JAVA_HOME\n"
                    .formatted(sandbox.path("jdk/bin/java"))));

    sandbox.write("jdk/release", "JAVA_VERSION=\"1.8.0_392\"\n");
    assertThat(sandbox.run().exit()).isEqualTo(3);
  }

  @Test
  void saysThatJavaHomeIsWrong() {
    sandbox.set("JAVA_HOME", sandbox.path("nowhere").toString());

    Run run = sandbox.run();
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).startsWith("portolan: JAVA_HOME is ").hasLineCount(1);
  }

  @Test
  void goesOnWithoutAnArchiveWhenTheVersionOfJavaIsUnknown() {
    String java = System.getProperty("java.home") + "/bin/java";
    Sandbox.executable(sandbox.write("jdk/bin/java", "#!/bin/sh\nexec '" + java + "' \"$@\"\n"));
    sandbox.set("JAVA_HOME", sandbox.path("jdk").toString()).unset("PORTOLAN_TRAINING");

    assertThat(sandbox.run("check")).isEqualTo(new Run(0, "checked\n", ""));
    assertThat(sandbox.targetFiles()).containsExactly("portolan.jar", "portolan.jar.sources");
  }

  // How it runs the program

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 70})
  void passesTheExitCodeThrough(int code) {
    assertThat(sandbox.run("exit", "" + code)).isEqualTo(new Run(code, "", ""));
  }

  @Test
  void passesArgumentsThroughAsTheyAre() {
    assertThat(sandbox.run("two words", "", "*", "$HOME", "'\"\\", "-x", "--").out())
        .isEqualTo("two words\n\n*\n$HOME\n'\"\\\n-x\n--\n");
  }

  @Test
  void passesCyrillicArgumentsThrough() {
    assumeFileNamesMayBeCyrillic();

    assertThat(sandbox.run("порт 25").out()).isEqualTo("порт 25\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"LC_ALL=C", "LC_CTYPE=C", "LANG=POSIX", "LANG=xx_YY.UTF-8", "X=nothing"})
  void opensAFileWithACyrillicNameUnderEveryLocale(String locale) {
    assumeFileNamesMayBeCyrillic();
    Path file = sandbox.write("порты.yaml", "port: 25\n");
    sandbox.unset("LC_ALL");
    sandbox.set(locale.replaceFirst("=.*", ""), locale.replaceFirst(".*=", ""));

    assertThat(sandbox.run("read", file.toString())).isEqualTo(new Run(0, "port: 25\n", ""));
  }

  private static void assumeFileNamesMayBeCyrillic() {
    assumeTrue(
        Charset.forName(System.getProperty("sun.jnu.encoding")).newEncoder().canEncode('ы'),
        "the tests themselves run under a locale that cannot name such a file");
  }

  @Test
  void runsFromEveryFolderAndThroughLinks() throws IOException {
    Path elsewhere = Files.createDirectory(sandbox.path("elsewhere"));
    sandbox.from(elsewhere);
    assertThat(sandbox.run("hello").out()).isEqualTo("hello\n");
    assertThat(sandbox.run("property", "user.dir").out()).isEqualTo(elsewhere.toRealPath() + "\n");

    Path relative = elsewhere.resolve("relative");
    Files.createSymbolicLink(relative, Path.of("../port charts/portolan"));
    Path chained = elsewhere.resolve("chained");
    Files.createSymbolicLink(chained, relative);
    Path folderLink = elsewhere.resolve("folder");
    Files.createSymbolicLink(folderLink, sandbox.root());
    for (Path link : List.of(relative, chained, folderLink.resolve("portolan"))) {
      assertThat(sandbox.startAt(link, "hello").end()).isEqualTo(new Run(0, "hello\n", ""));
    }
    assertThat(sandbox.startAt(Path.of("./relative"), "hello").end().out()).isEqualTo("hello\n");
    assertThat(sandbox.builds()).isEqualTo(1);
  }

  @Test
  void saysThatJavaCannotRunFromAPathWithAColon() throws IOException {
    Path moved = sandbox.path("port: charts");
    Files.move(sandbox.root(), moved);

    Run run = sandbox.startAt(moved.resolve("portolan")).end();
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err())
        .isEqualTo(
            "portolan: Java cannot run from a folder with a colon in its path: %s\n"
                .formatted(moved.toRealPath()));
  }

  @Test
  void honoursJavaOptionsAfterItsOwn() {
    sandbox.set(
        "PORTOLAN_JAVA_OPTS", " -Dfirst=1   -Dsecond=*  -XX:-UseSerialGC -XX:+UseParallelGC");

    assertThat(sandbox.run("property", "first")).isEqualTo(new Run(0, "1\n", ""));
    assertThat(sandbox.run("property", "second")).isEqualTo(new Run(0, "*\n", ""));
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void nativeAccessGivesNoWarning(Jdk jdk) {
    sandbox.set("JAVA_HOME", jdk.home().toString());

    assertThat(sandbox.run("native")).isEqualTo(new Run(0, "loaded\n", ""));
  }

  static List<Jdk> jdks() {
    return Jdk.found();
  }

  @ParameterizedTest
  @MethodSource("shells")
  void worksInEveryShell(String shell) throws IOException {
    sandbox = Sandbox.in(folder.resolve(shell), "charts", program);
    Path bin = Files.createDirectory(sandbox.path("bin"));
    Sandbox.offer(bin, shell);
    assumeTrue(Files.exists(bin.resolve(shell)), shell + " is not installed");
    sandbox.through(shell.equals("busybox") ? new String[] {shell, "sh"} : new String[] {shell});

    assertThat(sandbox.run("build")).isEqualTo(new Run(0, "first built\n", ""));
    assertThat(sandbox.run("build")).isEqualTo(new Run(0, "first built\n", ""));
    assertThat(sandbox.builds()).isEqualTo(1);
    assertThat(sandbox.trainings()).isPositive();
    assertThat(sandbox.targetFiles()).hasSize(4);
  }

  static Stream<String> shells() {
    return Stream.of("sh", "dash", "bash", "busybox");
  }
}
