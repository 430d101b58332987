package portolan.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Java that the launcher's tests can run.
 *
 * @param home its folder, without symbolic links
 * @param feature 17 or more
 */
record Jdk(Path home, int feature) {
  private static final Pattern VERSION = Pattern.compile("(?m)^JAVA_VERSION=\"(\\d+)");

  /** The Java that runs the tests and those that Linux distributions install, one per version. */
  static List<Jdk> found() {
    TreeMap<Integer, Jdk> found = new TreeMap<>();
    Path installed = Path.of("/usr/lib/jvm");
    try {
      if (Files.isDirectory(installed)) {
        try (Stream<Path> homes = Files.list(installed)) {
          homes.sorted().forEach(home -> add(home, found));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    add(Path.of(System.getProperty("java.home")), found);
    return List.copyOf(found.values());
  }

  private static void add(Path home, TreeMap<Integer, Jdk> found) {
    Path release = home.resolve("release");
    if (!Files.isExecutable(home.resolve("bin/java")) || !Files.isReadable(release)) {
      return;
    }
    try {
      Matcher version = VERSION.matcher(Files.readString(release));
      if (version.find() && Integer.parseInt(version.group(1)) >= 17) {
        int feature = Integer.parseInt(version.group(1));
        found.put(feature, new Jdk(home.toRealPath(), feature));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return "Java " + feature;
  }
}
