package portolan.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest {
  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2011-02-03T04:05:06Z"));

  @TempDir Path folder;
  private Path output;

  @BeforeEach
  void chooseOutput() {
    output = folder.resolve("public");
  }

  @Test
  void publishesTheFirstSiteAndLeavesNothingBesideIt() throws IOException {
    PublishReport report = Build.of("index.html", "home", "ru/a.html", "а").into(output);

    assertThat(report).isEqualTo(new PublishReport(2, 0, 0, 0, List.of()));
    assertThat(Tree.of(output))
        .containsOnlyKeys("index.html", "portolan-files.txt", "ru/", "ru/a.html")
        .containsEntry("ru/a.html", "а");
    assertThat(Tree.names(folder)).containsExactly("public");
  }

  @Test
  void countsWhatIsNewChangedUnchangedAndGone() throws IOException {
    Build.of("same", "1", "changed", "1", "gone/file", "1").into(output);

    PublishReport report = Build.of("same", "1", "changed", "2", "new", "1").into(output);

    assertThat(report).isEqualTo(new PublishReport(2, 1, 0, 1, List.of()));
    assertThat(Tree.of(output))
        .containsOnlyKeys("changed", "new", "portolan-files.txt", "same")
        .containsEntry("changed", "2");
  }

  @Test
  void keepsTheTimesOfUnchangedFiles() throws IOException {
    Build.of("same", "1", "changed", "1").into(output);
    Files.setLastModifiedTime(output.resolve("same"), LONG_AGO);
    Files.setLastModifiedTime(output.resolve("changed"), LONG_AGO);

    Build.of("same", "1", "changed", "2").into(output);

    assertThat(Files.getLastModifiedTime(output.resolve("same"))).isEqualTo(LONG_AGO);
    assertThat(Files.getLastModifiedTime(output.resolve("changed"))).isNotEqualTo(LONG_AGO);
  }

  @Test
  void movesNothingWhenNothingChanged() throws IOException {
    Build.of("a/b", "1").into(output);
    Object key = key(output);
    List<Step> steps = new ArrayList<>();
    Build build = Build.of("a/b", "1");

    try (Publication publication = build.begin(output, steps::add)) {
      build.writeTo(publication);
      assertThat(publication.commit()).isEqualTo(new PublishReport(0, 1, 0, 0, List.of()));
    }

    assertThat(steps).isEmpty();
    assertThat(key(output)).isEqualTo(key);
  }

  @Test
  void givesTheSameManifestInAnyOrderOfWriting() throws IOException {
    Build.of("b", "1", "a/c", "2").into(output);
    Build.of("a/c", "2", "b", "1").into(folder.resolve("other"));

    assertThat(Tree.of(folder.resolve("other"))).isEqualTo(Tree.of(output));
  }

  @Test
  void keepsFilesUnderGivenPrefixesOneGeneration() throws IOException {
    Set<String> prefixes = Set.of("assets/");
    Build.keeping(prefixes, "assets/1.css", "one", "page", "1").into(output);

    PublishReport second = Build.keeping(prefixes, "assets/2.css", "two").into(output);

    assertThat(second).isEqualTo(new PublishReport(1, 0, 1, 1, List.of()));
    assertThat(Tree.of(output)).containsEntry("assets/1.css", "one").doesNotContainKey("page");
    assertThat(Files.readString(output.resolve("portolan-files.txt")))
        .contains(" old assets/1.css\n", " new assets/2.css\n");

    PublishReport third = Build.keeping(prefixes, "assets/3.css", "three").into(output);

    assertThat(third).isEqualTo(new PublishReport(1, 0, 1, 1, List.of()));
    assertThat(Tree.of(output))
        .containsOnlyKeys("assets/", "assets/2.css", "assets/3.css", "portolan-files.txt");
  }

  @Test
  void takesAKeptFileBackWhenItIsWrittenAgain() throws IOException {
    Set<String> prefixes = Set.of("assets/");
    Build.keeping(prefixes, "assets/1.css", "one").into(output);
    Build.keeping(prefixes, "assets/2.css", "two").into(output);

    PublishReport report = Build.keeping(prefixes, "assets/1.css", "one").into(output);

    assertThat(report).isEqualTo(new PublishReport(0, 1, 1, 0, List.of()));
    assertThat(Files.readString(output.resolve("portolan-files.txt")))
        .contains(" new assets/1.css\n", " old assets/2.css\n");
  }

  @Test
  void turnsAFileIntoAFolderAndBack() throws IOException {
    Build.of("a", "1").into(output);
    Build.of("a/b", "1").into(output);
    assertThat(Tree.of(output)).containsKey("a/b");
    Build.keeping(Set.of("a/"), "a", "1").into(output);

    assertThat(Tree.of(output)).containsOnlyKeys("a", "portolan-files.txt");
  }

  @Test
  void restoresAFileThatSomebodyDeleted() throws IOException {
    Build.of("a", "1", "b/c", "1").into(output);
    Files.delete(output.resolve("b/c"));

    assertThat(Build.of("a", "1", "b/c", "1").into(output).written()).isEqualTo(1);
    assertThat(output.resolve("b/c")).hasContent("1");
  }

  @Test
  void mendsFilesThatAPowerCutEmptied() throws IOException {
    Build.of("a", "1", "b", "1", "assets/x", "1").into(output);
    for (String name : List.of("a", "b", "assets/x")) {
      Files.writeString(output.resolve(name), "");
    }

    PublishReport report = Build.keeping(Set.of("assets/"), "a", "1").into(output);

    assertThat(report).isEqualTo(new PublishReport(1, 0, 0, 2, List.of()));
    assertThat(Tree.of(output)).containsOnlyKeys("a", "portolan-files.txt");
  }

  @Test
  void takesFilesFromSeveralThreads() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try (Publication publication = Publication.begin(output, Set.of())) {
      List<Future<?>> results = new ArrayList<>();
      for (int t = 0; t < 4; t++) {
        int thread = t;
        results.add(
            threads.submit(
                () -> {
                  for (int i = 0; i < 200; i++) {
                    publication.write("d" + i % 7 + "/e/" + thread + "-" + i, Tree.bytes("" + i));
                  }
                  return null;
                }));
      }
      for (Future<?> result : results) {
        result.get();
      }
      assertThat(publication.commit().written()).isEqualTo(800);
    } finally {
      threads.shutdown();
    }
    assertThat(Tree.of(output)).hasSize(800 + 1 + 14);
  }

  @Test
  void givesFoldersTheRightsOfTheOldOnes() throws IOException {
    Assumptions.assumeTrue(output.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Build.of("a/b", "1").into(output);
    Files.setPosixFilePermissions(output, PosixFilePermissions.fromString("rwxrwx---"));
    Files.setPosixFilePermissions(
        output.resolve("a"), PosixFilePermissions.fromString("r-xr-xr-x"));

    Build.of("a/b", "2", "new/c", "1").into(output);
    Build.of("a/b", "3", "new/c", "1").into(output);

    assertThat(mode(output)).isEqualTo("rwxrwx---");
    assertThat(mode(output.resolve("a"))).isEqualTo("r-xr-xr-x");
    assertThat(Tree.names(folder)).containsExactly("public");
  }

  @Test
  void isQuickWhenNothingChanged() throws IOException {
    String page = "x".repeat(20_000);
    String[] files = new String[600];
    for (int i = 0; i < files.length; i += 2) {
      files[i] = "d" + i % 20 + "/" + i + ".html";
      files[i + 1] = page + i;
    }
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 10; i++) {
      long start = System.nanoTime();
      Build.of(files).into(output);
      best = Math.min(best, (System.nanoTime() - start) / 1_000_000);
    }
    // It takes about a tenth of this on an idle machine.
    assertThat(best).as("milliseconds for 300 unchanged files").isLessThan(300);
  }

  private static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  private static Object key(Path path) throws IOException {
    return Files.readAttributes(path, java.nio.file.attribute.BasicFileAttributes.class).fileKey();
  }
}
