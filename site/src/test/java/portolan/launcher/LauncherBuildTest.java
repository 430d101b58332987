package portolan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When the launcher builds the generator, and how. */
@DisabledOnOs(OS.WINDOWS)
class LauncherBuildTest {
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

  // When it builds

  @Test
  void buildsWhenTheJarIsMissing() {
    assertThat(sandbox.run("hello")).isEqualTo(new Run(0, "hello\n", ""));
    assertThat(sandbox.builds()).isEqualTo(1);
  }

  @Test
  void doesNotBuildAgainWhenNothingChanged() {
    sandbox.run();
    sandbox.run();
    sandbox.run();

    assertThat(sandbox.builds()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pom.xml",
        "generator/pom.xml",
        "generator/src/main/java/Main.java",
        "generator/src/main/resources/words.txt"
      })
  void buildsAgainWhenASourceIsNewer(String source) {
    sandbox.run();
    Sandbox.age(sandbox.root().resolve(source), Duration.ZERO);

    assertThat(sandbox.run("hello")).isEqualTo(new Run(0, "hello\n", ""));
    assertThat(sandbox.builds()).isEqualTo(2);
    sandbox.run();
    assertThat(sandbox.builds()).isEqualTo(2);
  }

  @Test
  void buildsAgainWhenASourceWasDeleted() {
    sandbox.run();
    Sandbox.delete(sandbox.root().resolve("generator/src/main/java/Other.java"));
    sandbox.run();
    sandbox.run();

    assertThat(sandbox.builds()).isEqualTo(2);
  }

  @Test
  void buildsAgainWhenASourceWasAddedOrReplacedByAnOlderOne() {
    sandbox.run();
    Path source = sandbox.writeSource("generator/src/main/java/New.java", "class New {}");
    Sandbox.age(source, Duration.ofDays(9));
    sandbox.run();
    assertThat(sandbox.builds()).isEqualTo(2);

    sandbox.writeSource("generator/src/main/java/New.java", "class Old {}");
    Sandbox.age(source, Duration.ofDays(10));
    sandbox.run();
    assertThat(sandbox.builds()).isEqualTo(3);
  }

  @Test
  void buildsAgainWhenASourceChangedDuringTheBuild() {
    sandbox.write("maven/meanwhile", "sleep 0.1; echo '//' >>\"${2%/*}/generator/pom.xml\"\n");
    sandbox.run();
    Sandbox.delete(sandbox.path("maven/meanwhile"));
    sandbox.run();
    assertThat(sandbox.builds()).isEqualTo(2);

    sandbox.run();
    assertThat(sandbox.builds()).isEqualTo(2);
  }

  @Test
  void buildsOnceForASourceWithATimeInTheFuture() {
    Path source = sandbox.root().resolve("generator/src/main/java/Main.java");
    Sandbox.age(source, Duration.ofHours(-5));
    sandbox.run();
    sandbox.run();
    assertThat(sandbox.builds()).isEqualTo(1);

    sandbox.writeSource("generator/src/main/java/Main.java", "class Main { int changed; }");
    Sandbox.age(source, Duration.ofHours(-5));
    sandbox.run();
    assertThat(sandbox.builds()).isEqualTo(2);
  }

  @Test
  void ignoresBuildProductsContentAndWhatEditorsLeave() {
    sandbox.run();
    sandbox.writeSource("generator/target/classes/Main.class", "");
    sandbox.writeSource("content/ports.yaml", "ports: [25]");
    sandbox.writeSource("generator/src/main/java/.Main.java.swp", "");
    sandbox.writeSource("generator/src/main/java/Main.java~", "");
    sandbox.run();

    assertThat(sandbox.builds()).isEqualTo(1);
  }

  @Test
  void acceptsAJarThatMavenMade() throws IOException {
    Files.createDirectories(sandbox.target());
    Files.copy(program, sandbox.jar());
    Sandbox.age(sandbox.root().resolve("generator"), Duration.ofMinutes(1));

    assertThat(sandbox.run("hello").out()).isEqualTo("hello\n");
    assertThat(sandbox.builds()).isZero();

    Sandbox.delete(sandbox.root().resolve("generator/src/main/java/Other.java"));
    sandbox.run();
    assertThat(sandbox.builds()).isEqualTo(1);
  }

  @Test
  void buildsAgainWhenASourceWasDeletedAfterMavenMadeTheJar() throws IOException {
    Files.createDirectories(sandbox.target());
    Files.copy(program, sandbox.jar());
    Sandbox.age(sandbox.jar(), Duration.ofMinutes(1));
    Sandbox.age(sandbox.root().resolve("generator"), Duration.ofMinutes(2));
    Sandbox.delete(sandbox.root().resolve("generator/src/main/java/Other.java"));
    sandbox.run();

    assertThat(sandbox.builds()).isEqualTo(1);
  }

  @Test
  void classesOfDeletedSourcesDoNotReachTheNextJar() {
    Path left = sandbox.writeSource("generator/target/classes/Gone.class", "");
    sandbox.run();

    assertThat(left).doesNotExist();
  }

  // How it builds

  @Test
  void asksMavenForTheGeneratorOnlyWithoutTests() throws IOException {
    sandbox.run();

    assertThat(Files.readString(sandbox.path("maven/calls")))
        .startsWith("-q -B -f ")
        .contains("/port charts/pom.xml -pl generator ", "-Dmaven.test.skip=true")
        .endsWith(" package\n");
  }

  @Test
  void buildsOnceWhenTwoStartAtOnce() {
    sandbox.mavenIs("slow");
    Started one = sandbox.start("one");
    Started two = sandbox.start("two");

    assertThat(one.end()).isEqualTo(new Run(0, "one\n", ""));
    assertThat(two.end()).isEqualTo(new Run(0, "two\n", ""));
    assertThat(sandbox.builds()).isEqualTo(1);
    assertThat(sandbox.targetFiles()).containsExactly("portolan.jar", "portolan.jar.sources");
  }

  @Test
  void showsMavensMessagesAndKeepsNoJarWhenTheBuildFails() {
    sandbox.mavenIs("broken");

    assertThat(sandbox.run("hello"))
        .isEqualTo(
            new Run(
                70,
                "",
                """
                [ERROR] Main.java:[7,3] not a statement
                portolan: the generator does not build; Maven's messages are above (its exit code: 1)
                """));
    assertThat(sandbox.targetFiles()).isEmpty();

    sandbox.mavenIsNoLonger("broken");
    assertThat(sandbox.run("hello").exit()).isZero();
  }

  @Test
  void doesNotRunTheOldJarWhenTheBuildFails() {
    sandbox.run();
    sandbox.mavenIs("broken");
    Sandbox.age(sandbox.root().resolve("pom.xml"), Duration.ZERO);

    assertThat(sandbox.run("hello").exit()).isEqualTo(70);
    assertThat(sandbox.run("hello").exit()).isEqualTo(70);
  }

  @Test
  void inheritsTheLockOfAKilledLauncherAndDistrustsItsJar() throws Exception {
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    sandbox.writeSource("generator/target/portolan.jar", "half a jar");
    sandbox.writeSource("generator/target/portolan.lock/pid", dead.pid() + "\n");
    sandbox.writeSource("generator/target/portolan.lock/building", "");

    assertThat(sandbox.run("hello")).isEqualTo(new Run(0, "hello\n", ""));
    assertThat(sandbox.builds()).isEqualTo(1);
    assertThat(sandbox.targetFiles()).containsExactly("portolan.jar", "portolan.jar.sources");
  }

  @Test
  void waitsForTheMavenThatAKilledLauncherLeftBehind() throws Exception {
    sandbox.mavenIs("slow");
    Started killed = sandbox.start();
    while (!Files.exists(sandbox.target().resolve("portolan.lock/worker"))) {
      assertThat(killed.process().isAlive()).isTrue();
      Thread.sleep(10);
    }
    ProcessHandle maven =
        killed.process().descendants().filter(ProcessHandle::isAlive).findFirst().orElseThrow();
    killed.process().destroyForcibly().waitFor();

    assertThat(sandbox.run("hello")).isEqualTo(new Run(0, "hello\n", ""));
    assertThat(maven.isAlive()).isFalse();
    assertThat(sandbox.builds()).isEqualTo(2);
  }

  @Test
  void leavesNothingWhenItIsStoppedWhileBuilding() throws Exception {
    sandbox.mavenIs("slow");
    Started stopped = sandbox.start();
    while (!Files.exists(sandbox.target().resolve("portolan.lock/worker"))) {
      assertThat(stopped.process().isAlive()).isTrue();
      Thread.sleep(10);
    }
    stopped.process().destroy();

    assertThat(stopped.end().exit()).isEqualTo(143);
    assertThat(sandbox.targetFiles()).isEmpty();
  }

  @Test
  void saysWhatToInstallWhenMavenIsMissing() throws IOException {
    Path tools = Files.createDirectory(sandbox.path("tools"));
    for (String tool : List.of("sh", "find", "sort", "cksum", "readlink", "locale")) {
      Sandbox.offer(tools, tool);
    }
    sandbox.set("PATH", tools.toString());

    assertThat(sandbox.run("hello"))
        .isEqualTo(
            new Run(
                3,
                "",
                "portolan: the generator must be built, but mvn is missing: install Maven\n"));
  }
}
