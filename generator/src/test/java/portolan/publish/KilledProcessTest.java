package portolan.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Real processes, really killed. */
@Timeout(120)
class KilledProcessTest {
  private static final int KILLS = 10;

  @TempDir Path folder;

  @Test
  void leavesAWholeSiteAtAnyMoment() throws Exception {
    Path output = folder.resolve("public");
    Tree.write(output, "mine/1.txt", "mine");
    Files.createDirectory(output.resolve("empty"));
    Random random = new Random(20_101_201);
    int site = 0;
    for (int i = 0; i < KILLS; i++) {
      Process process = start(List.of(), output, site, Publisher.SITES);
      try (BufferedReader lines = process.inputReader(UTF_8)) {
        String line = lines.readLine();
        assertThat(line).as("the first site of try %d", i).isEqualTo("" + site);
        Thread.sleep(random.nextInt(400));
        // Not process.destroyForcibly(), which closes the lines that are still to be read.
        process.toHandle().destroyForcibly();
        process.waitFor();
        for (; line != null; line = lines.readLine()) {
          site = Integer.parseInt(line);
        }
      }

      Publication.recover(output);

      int visible = Integer.parseInt(Files.readString(output.resolve("site.txt")));
      // The process may have been killed between the swap and its message.
      assertThat(visible).isBetween(site, site + 1);
      assertIsWhole(output, visible);
      assertThat(leftovers()).isEmpty();
      site = visible + 1;
    }
  }

  @Test
  void blocksOthersWhileItRunsAndNobodyAfterwards() throws Exception {
    Path output = folder.resolve("public");
    Process process = start(List.of(), output, 1, 1);
    try (BufferedReader lines = process.inputReader(UTF_8)) {
      assertThat(lines.readLine()).isEqualTo("writing");

      assertThatExceptionOfType(PublishException.class)
          .isThrownBy(
              () ->
                  Publication.begin(output, Set.of(), Duration.ofMillis(50), Step.Listener.NONE)
                      .close())
          .withMessage(
              "another build (process %d) is publishing into %s",
              process.pid(), folder.toRealPath().resolve("public"));
      assertThat(Publication.recover(output)).isFalse();
    } finally {
      process.destroyForcibly();
      process.waitFor();
    }
    assertThat(folder.resolve(".public.portolan-lock")).exists();

    assertThat(Build.of("a", "1").into(output).written()).isEqualTo(1);
    assertThat(Tree.names(folder)).containsExactly("public");
  }

  @Test
  void leavesTheOldSiteWhenTheSystemRefusesToWrite() throws Exception {
    Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
    Path output = folder.resolve("public");
    Build.of("a", "1").into(output);
    Map<String, String> before = Tree.of(output);

    // No file may grow beyond half a kilobyte or two, so the manifest cannot be written.
    Process process =
        start(List.of("/bin/sh", "-c", "ulimit -f 2 && exec \"$@\"", "sh"), output, 0, 2);
    String errors = new String(process.getErrorStream().readAllBytes(), UTF_8);

    assertThat(process.waitFor()).isNotZero();
    assertThat(errors).contains("cannot make the new site beside", "File too large");
    assertThat(Tree.of(output)).isEqualTo(before);
    assertThat(Tree.names(folder)).containsExactly("public");
  }

  private static Process start(List<String> before, Path output, int first, int count)
      throws IOException {
    List<String> command = new ArrayList<>(before);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // The statistics file of the virtual machine would hit the limit of file sizes.
    command.addAll(List.of("-XX:-UsePerfData", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(Publisher.class.getName());
    command.addAll(List.of(output.toString(), "" + first, "" + count));
    return new ProcessBuilder(command).start();
  }

  private static void assertIsWhole(Path output, int site) throws IOException {
    Manifest manifest =
        Manifest.parse(Files.readAllBytes(output.resolve(Publication.MANIFEST))).orElseThrow();
    assertThat(manifest.lines()).hasSize(Publisher.FILES + (site == 0 ? 2 : 3));
    for (Map.Entry<String, Manifest.Line> line : manifest.lines().entrySet()) {
      assertThat(FileSum.of(Files.readAllBytes(output.resolve(line.getKey()))))
          .as(line.getKey())
          .isEqualTo(line.getValue().sum());
    }
    Set<String> expected = new TreeSet<>(manifest.lines().keySet());
    expected.addAll(List.of(Publication.MANIFEST, "mine/1.txt"));
    assertThat(files(output)).isEqualTo(expected);
    assertThat(output.resolve("mine/1.txt")).hasContent("mine");
    assertThat(output.resolve("empty")).isEmptyDirectory();
    assertThat(output.resolve("d0/0.html")).hasContent("page " + site);
  }

  private static Set<String> files(Path root) throws IOException {
    Set<String> files = new TreeSet<>();
    try (Stream<Path> all = Files.walk(root)) {
      all.filter(Files::isRegularFile)
          .forEach(path -> files.add(OldSite.slashed(root.relativize(path))));
    }
    return files;
  }

  /** A killed process leaves the file of its lock when there was nothing to mend. */
  private List<String> leftovers() throws IOException {
    List<String> names = new ArrayList<>();
    Tree.names(folder).forEach(names::add);
    names.removeAll(List.of("public", ".public.portolan-lock"));
    return names;
  }
}
