package portolan.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A copy of the launcher in a small invented project, with a Maven that only pretends. */
final class Sandbox {
  /**
   * Stands for Maven: notes the call, then does what the files beside it say. {@code slow} makes it
   * take a second, {@code broken} makes it leave half a jar and fail, {@code meanwhile} is a script
   * to run during the build, {@code program.jar} is what it builds.
   */
  private static final String FAKE_MAVEN =
      """
      #!/bin/sh
      here=${0%/*}
      echo "$*" >>"$here/calls"
      while [ "$1" != -f ]; do shift; done
      target=${2%/*}/generator/target
      mkdir -p "$target"
      if [ -f "$here/slow" ]; then sleep 1; fi
      if [ -f "$here/meanwhile" ]; then . "$here/meanwhile"; fi
      if [ -f "$here/broken" ]; then
        echo '[ERROR] Main.java:[7,3] not a statement'
        echo 'half a jar' >"$target/portolan.jar"
        exit 1
      fi
      cp "$here/program.jar" "$target/portolan.jar"
      """;

  private final Path base;
  private final String name;
  private final Map<String, String> environment = new HashMap<>();
  private Path workingFolder;
  private List<String> prefix = List.of();
  private int runs;

  private Sandbox(Path base, String name) {
    this.base = base;
    this.name = name;
    this.workingFolder = base;
  }

  /**
   * Lays the project out, its sources an hour old.
   *
   * @param base an empty folder
   * @param name of the project's folder
   * @param program the jar that the pretended Maven builds
   */
  static Sandbox in(Path base, String name, Path program) {
    Sandbox sandbox = new Sandbox(base, name);
    sandbox.layOut(program);
    return sandbox;
  }

  private void layOut(Path program) {
    writeSource("pom.xml", "<project/>");
    writeSource("generator/pom.xml", "<project/>");
    writeSource("generator/src/main/java/Main.java", "class Main {}");
    writeSource("generator/src/main/java/Other.java", "class Other {}");
    writeSource("generator/src/main/resources/words.txt", "words");
    writeSource("content/ports.yaml", "ports: []");
    write("maven/mvn", FAKE_MAVEN);
    executable(path("maven/mvn"));
    try {
      Files.copy(launcher("portolan"), root().resolve("portolan"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    executable(root().resolve("portolan"));
    mavenBuilds(program);
    try (Stream<Path> all = Files.walk(root())) {
      all.forEach(path -> age(path, Duration.ofHours(1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    set("PATH", path("maven") + ":" + System.getenv("PATH"));
    set("JAVA_HOME", System.getProperty("java.home"));
    set("LC_ALL", "C.UTF-8");
  }

  /** The launcher under test, found upwards from the folder that the tests run in. */
  static Path launcher(String name) {
    for (Path folder = Path.of("").toAbsolutePath(); ; folder = folder.getParent()) {
      requireNonNull(folder, "no launcher in the folders above");
      Path launcher = folder.resolve(name);
      if (Files.isRegularFile(launcher) && Files.isDirectory(folder.resolve("generator"))) {
        return launcher;
      }
    }
  }

  /** The folder of the project. */
  Path root() {
    return path(name);
  }

  /** The folder that the jar and its archives are in. */
  Path target() {
    return root().resolve("generator/target");
  }

  Path jar() {
    return target().resolve("portolan.jar");
  }

  /** A path outside of the project, for other things of the test. */
  Path path(String name) {
    return base.resolve(name);
  }

  Sandbox set(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  Sandbox unset(String variable) {
    environment.remove(variable);
    return this;
  }

  /** The next runs start in this folder. */
  Sandbox from(Path folder) {
    workingFolder = folder;
    return this;
  }

  /** The next runs are started by this command, such as another shell. */
  Sandbox through(String... command) {
    prefix = List.of(command);
    return this;
  }

  Sandbox mavenBuilds(Path program) {
    try {
      Files.copy(program, path("maven/program.jar"), StandardCopyOption.REPLACE_EXISTING);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Sandbox mavenIs(String how) {
    write("maven/" + how, "");
    return this;
  }

  Sandbox mavenIsNoLonger(String how) {
    delete(path("maven/" + how));
    return this;
  }

  /** How often Maven was called so far. */
  int builds() {
    return lines(path("maven/calls"));
  }

  /** How often the program was asked to build to an output folder so far. */
  int trainings() {
    return lines(root().resolve("trainings"));
  }

  private static int lines(Path file) {
    try {
      return Files.exists(file) ? Files.readAllLines(file).size() : 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Names in the folder of the jar, sorted. */
  List<String> targetFiles() {
    try (Stream<Path> files = Files.list(target())) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Run run(String... arguments) {
    return start(arguments).end();
  }

  /** Starts the launcher in the sandbox without waiting for its end. */
  Started start(String... arguments) {
    return startAt(root().resolve("portolan"), arguments);
  }

  /** Starts a launcher, or a link to it. */
  Started startAt(Path launcher, String... arguments) {
    List<String> command = new ArrayList<>(prefix);
    command.add(launcher.toString());
    command.addAll(List.of(arguments));
    runs++;
    Path out = path("out-" + runs);
    Path err = path("err-" + runs);
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(workingFolder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    try {
      return new Started(builder.start(), out, err);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a file into the project. */
  Path writeSource(String name, String text) {
    return write(this.name + "/" + name, text);
  }

  /** Writes a file beside the project. */
  Path write(String name, String text) {
    try {
      Path file = path(name);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes a tool of this machine, if it has it, known by its name in a folder for PATH. */
  static void offer(Path folder, String tool) {
    for (String place : System.getenv("PATH").split(":", -1)) {
      Path file = Path.of(place, tool);
      if (Files.isExecutable(file)) {
        Path script = folder.resolve(tool);
        try {
          Files.writeString(script, "#!/bin/sh\nexec '" + file + "' \"$@\"\n");
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
        executable(script);
        return;
      }
    }
  }

  static void executable(Path file) {
    if (!file.toFile().setExecutable(true, false)) {
      throw new IllegalStateException(file + " cannot be made executable");
    }
  }

  static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes a file look as if it had been written that long ago; a negative age is in the future. */
  static void age(Path file, Duration age) {
    try {
      Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
