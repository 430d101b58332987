package portolan.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForeignFilesTest {
  @TempDir Path folder;
  private Path output;

  @BeforeEach
  void chooseOutput() {
    output = folder.resolve("public");
  }

  @Test
  void areCarriedOverAndReported() throws IOException {
    Build.of("en/a", "1").into(output);
    Tree.write(output, "en/mine.txt", "mine");
    Tree.write(output, "uploads/x/1.txt", "1");
    Tree.write(output, "uploads/2.txt", "2");
    Files.createDirectories(output.resolve("empty/inner"));
    FileTime time = FileTime.from(Instant.parse("2012-01-02T03:04:05Z"));
    Files.setLastModifiedTime(output.resolve("en/mine.txt"), time);

    for (String text : new String[] {"2", "2", "3"}) {
      PublishReport report = Build.of("en/a", text).into(output);

      assertThat(report.foreign()).containsExactly("empty/", "en/mine.txt", "uploads/");
      assertThat(Tree.of(output))
          .containsEntry("en/a", text)
          .containsEntry("en/mine.txt", "mine")
          .containsEntry("uploads/x/1.txt", "1")
          .containsEntry("uploads/2.txt", "2")
          .containsKey("empty/inner/");
    }
    assertThat(Files.getLastModifiedTime(output.resolve("en/mine.txt"))).isEqualTo(time);
  }

  @Test
  void areFilesOfOursThatSomebodyChanged() throws IOException {
    Build.keeping(Set.of("assets/"), "a", "1", "gone", "1", "assets/x", "1").into(output);
    Files.writeString(output.resolve("gone"), "2");
    Files.writeString(output.resolve("assets/x"), "2");

    PublishReport report = Build.keeping(Set.of("assets/"), "a", "1").into(output);

    assertThat(report).isEqualTo(new PublishReport(0, 1, 0, 0, List.of("assets/x", "gone")));
    assertThat(Tree.of(output)).containsEntry("gone", "2").containsEntry("assets/x", "2");
  }

  @Test
  void areFoundThoughSizeAndTimeAreTheSame() throws IOException {
    Build.of("a", "port 25").into(output);
    FileTime time = Files.getLastModifiedTime(output.resolve("a"));
    Files.writeString(output.resolve("a"), "port 26");
    Files.setLastModifiedTime(output.resolve("a"), time);

    assertThat(refusal(Build.of("a", "port 27")).files()).containsExactly("a");
  }

  @Test
  void atAPlaceOfTheBuildAreNamedAndNothingIsChanged() throws IOException {
    Build.of("a", "1", "b", "1", "c", "1").into(output);
    Files.writeString(output.resolve("b"), "by hand");
    Tree.write(output, "new/page", "mine");
    Map<String, String> before = Tree.of(output);

    ForeignFileException e = refusal(Build.of("a", "2", "b", "2", "c", "1", "new/page", "2"));

    assertThat(e.files()).containsExactly("b", "new/page");
    assertThat(e).hasMessageEndingWith(": b, new/page");
    assertThat(e.hint()).contains("delete it", "--output");
    assertThat(Tree.of(output)).isEqualTo(before);
    assertThat(Tree.names(folder)).containsExactly("public");
  }

  @Test
  void areTakenOverWhenTheBuildWritesTheSameBytes() throws IOException {
    Build.of("a", "port 25").into(output);
    Files.writeString(output.resolve("a"), "port 26");

    assertThat(Build.of("a", "port 26").into(output))
        .isEqualTo(new PublishReport(0, 1, 0, 0, List.of()));
    assertThat(Build.of("a", "port 27").into(output).written()).isEqualTo(1);
  }

  @Test
  void areAllFilesOfASiteThatLostItsManifest() throws IOException {
    Build.of("a", "1", "b", "1", "c", "1").into(output);
    Files.delete(output.resolve(Publication.MANIFEST));

    assertThat(refusal(Build.of("a", "1", "b", "2")).files()).containsExactly("b");
    PublishReport report = Build.of("a", "1", "b", "1").into(output);
    assertThat(report).isEqualTo(new PublishReport(0, 2, 0, 0, List.of("c")));
    assertThat(Build.of("a", "2", "b", "2").into(output).written()).isEqualTo(2);
  }

  @Test
  void areAllFilesOfASiteWithADamagedManifestWhichIsReplaced() throws IOException {
    Build.of("a", "1", "b", "1").into(output);
    Files.writeString(output.resolve(Publication.MANIFEST), "portolan-files 1\noops\n");

    PublishReport report = Build.of("a", "1").into(output);

    assertThat(report.foreign()).containsExactly("b");
    assertThat(Manifest.parse(Files.readAllBytes(output.resolve(Publication.MANIFEST))))
        .hasValueSatisfying(manifest -> assertThat(manifest.lines()).containsOnlyKeys("a"));
  }

  @Test
  void mayHaveTheManifestsName() throws IOException {
    Tree.write(output, Publication.MANIFEST, "my shopping list");

    assertThat(refusal(Build.of("a", "1")).files()).containsExactly(Publication.MANIFEST);
    assertThat(output.resolve(Publication.MANIFEST)).hasContent("my shopping list");
  }

  @Test
  void mayBeFilesWhereTheBuildNeedsAFolderAndFoldersWhereItNeedsAFile() throws IOException {
    Tree.write(output, "ru", "mine");
    Tree.write(output, "index.html/x", "mine");
    Files.createDirectories(output.resolve("about.html"));

    assertThat(refusal(Build.of("ru/a", "1", "index.html", "1", "about.html", "1")).files())
        .containsExactly("about.html/", "index.html/x", "ru");
  }

  @Test
  void nameOnlyTheFirstTenInTheMessage() throws IOException {
    String[] files = new String[24];
    for (int i = 0; i < files.length; i += 2) {
      files[i] = String.format("%02d", i);
      files[i + 1] = "build";
      Tree.write(output, files[i], "mine");
    }

    ForeignFileException e = refusal(Build.of(files));

    assertThat(e.files()).hasSize(12);
    assertThat(e).hasMessageContaining("00, 02").hasMessageEndingWith("18 and 2 more");
  }

  @Test
  void areLinksAsLinks() throws IOException {
    Path outside = folder.resolve("outside");
    Tree.write(outside, "secret.txt", "secret");
    Build.of("a", "1").into(output);
    Files.createSymbolicLink(output.resolve("data"), Path.of("../outside"));
    Files.createSymbolicLink(output.resolve("lost"), Path.of("nowhere"));
    Files.createSymbolicLink(output.resolve("b"), Path.of("a"));

    PublishReport report = Build.of("a", "2").into(output);

    assertThat(report.foreign()).containsExactly("b", "data", "lost");
    assertThat(Tree.of(output))
        .containsEntry("data", "-> ../outside")
        .containsEntry("lost", "-> nowhere")
        .containsEntry("b", "-> a");
    assertThat(Tree.of(outside)).containsEntry("secret.txt", "secret");
  }

  @Test
  void areLinksInTheWayOfTheBuildThoughTheyPointToTheSameBytes() throws IOException {
    Path outside = folder.resolve("outside");
    Tree.write(outside, "a", "1");
    Files.createDirectories(output);
    Files.createSymbolicLink(output.resolve("x"), outside.resolve("a"));
    Files.createSymbolicLink(output.resolve("ru"), outside);

    assertThat(refusal(Build.of("x", "1", "ru/a", "1")).files()).containsExactly("ru", "x");
    assertThat(Tree.of(outside)).containsOnlyKeys("a");
  }

  @Test
  void areNoEmptyFoldersOfOurs() throws IOException {
    Build.of("a/b/c", "1", "d", "1").into(output);
    Files.delete(output.resolve("a/b/c"));

    assertThat(Build.of("d", "2").into(output).foreign()).isEmpty();
    assertThat(Tree.of(output)).containsOnlyKeys("d", "portolan-files.txt");
  }

  @Test
  void keepAFolderThatTheBuildNoLongerFills() throws IOException {
    Build.of("a/page", "1", "d", "1").into(output);
    Tree.write(output, "a/mine", "mine");

    assertThat(Build.of("d", "1").into(output).foreign()).containsExactly("a/mine");
    assertThat(Build.of("d", "2").into(output).foreign()).containsExactly("a/");
    assertThat(Tree.of(output)).containsEntry("a/mine", "mine").doesNotContainKey("a/page");
  }

  private ForeignFileException refusal(Build build) {
    return catchThrowableOfType(ForeignFileException.class, () -> build.into(output));
  }
}
