package portolan.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a publication leaves alone, and what it refuses to do. */
class PublicationRefusalTest {
  @TempDir Path folder;
  private Path output;

  @BeforeEach
  void chooseOutput() {
    output = folder.resolve("public");
  }

  @Test
  void leavesTheOldSiteWhenItIsClosedWithoutCommit() throws IOException {
    Build.of("a", "1").into(output);
    Map<String, String> before = Tree.of(output);

    try (Publication publication = Publication.begin(output, Set.of())) {
      publication.write("a", Tree.bytes("2"));
      publication.write("new/b", Tree.bytes("2"));
    }

    assertThat(Tree.of(output)).isEqualTo(before);
    assertThat(Tree.names(folder)).containsExactly("public");
  }

  @Test
  void neverWritesIntoAFileThatTheOldSiteShares() throws IOException {
    Build.of("same", "1", "x", "1").into(output);
    Path backup = folder.resolve("backup");
    Files.createLink(backup, output.resolve("x"));

    Build.of("same", "1", "x", "2").into(output);

    assertThat(backup).hasContent("1");
  }

  @Test
  void refusesUnsafePathsAndItsOwnManifest() throws IOException {
    try (Publication publication = Publication.begin(output, Set.of())) {
      for (String path : List.of("../a", "/a", "a\\b", "nul", Publication.MANIFEST)) {
        assertThatIllegalArgumentException().isThrownBy(() -> publication.write(path, new byte[0]));
      }
    }
    assertThat(Tree.names(folder)).isEmpty();
  }

  @Test
  void publishesNothingAfterAWriteThatFailed() throws IOException {
    Build build = Build.of("a", "1");
    try (Publication publication =
        build.begin(
            output,
            step -> {
              throw new IOException("No space left on device");
            })) {
      assertThatExceptionOfType(PublishException.class)
          .isThrownBy(() -> build.writeTo(publication))
          .withMessageContaining("cannot write a beside")
          .withMessageContaining("No space left on device");
      assertThatIllegalStateException().isThrownBy(publication::commit);
    }
    assertThat(Tree.names(folder)).isEmpty();
  }

  @Test
  void isCommittedOnlyOnce() throws IOException {
    try (Publication publication = Publication.begin(output, Set.of())) {
      publication.commit();
      assertThatIllegalStateException().isThrownBy(publication::commit);
      assertThatIllegalStateException().isThrownBy(() -> publication.write("a", new byte[0]));
    }
  }

  @Test
  void refusesToLoseWhatIsWrittenIntoTheOutputMeanwhile() throws IOException {
    Build.of("a", "1").into(output);
    Build build = Build.of("a", "2");
    try (Publication publication = build.begin(output, Step.Listener.NONE)) {
      build.writeTo(publication);
      Tree.write(output, "upload/late.txt", "precious");

      assertThatExceptionOfType(PublishException.class)
          .isThrownBy(publication::commit)
          .withMessageContaining("upload")
          .withMessageContaining("changed while the site was built");
    }
    assertThat(Tree.of(output))
        .containsEntry("upload/late.txt", "precious")
        .containsEntry("a", "1");
    assertThat(Build.of("a", "2").into(output).foreign()).containsExactly("upload/");
  }
}
