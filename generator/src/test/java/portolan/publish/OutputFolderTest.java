package portolan.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
  private static final Build BUILD = Build.of("a/b", "1");

  @TempDir Path folder;

  @Test
  void isMadeWithItsParents() throws IOException {
    Path output = folder.resolve("x/y/public");

    assertThat(Publication.recover(output)).isFalse();
    assertThat(folder.resolve("x")).doesNotExist();
    BUILD.into(output);

    assertThat(output.resolve("a/b")).hasContent("1");
  }

  @Test
  void mayBeEmpty() throws IOException {
    Path output = Files.createDirectory(folder.resolve("public"));

    assertThat(BUILD.into(output).foreign()).isEmpty();
    assertThat(output.resolve("a/b")).hasContent("1");
  }

  @Test
  void mayBeALinkWhichStays() throws IOException {
    Path real = Files.createDirectories(folder.resolve("disk/site"));
    Path link = folder.resolve("public");
    Files.createSymbolicLink(link, Path.of("disk/site"));

    BUILD.into(link);
    Build.of("a/b", "2").into(link);

    assertThat(link).isSymbolicLink();
    assertThat(real.resolve("a/b")).hasContent("2");
    assertThat(Tree.names(folder)).containsExactly("disk", "public");
    assertThat(Tree.names(folder.resolve("disk"))).containsExactly("site");
  }

  @Test
  void mayBeALinkToAFolderThatIsNotMadeYet() throws IOException {
    Path link = folder.resolve("public");
    Files.createSymbolicLink(link, Path.of("site"));

    BUILD.into(link);

    assertThat(folder.resolve("site/a/b")).hasContent("1");
  }

  @Test
  void isNoLinkToADiskThatIsNotThere() throws IOException {
    Path link = folder.resolve("public");
    Files.createSymbolicLink(link, Path.of("missing/disk/site"));

    assertThat(refusal(link)).hasMessageContaining("which is not there");
    assertThat(folder.resolve("missing")).doesNotExist();
  }

  @Test
  void isNoLinkToItself() throws IOException {
    Path link = folder.resolve("public");
    Files.createSymbolicLink(link, Path.of("public"));

    assertThat(refusal(link)).hasMessageContaining("run in a circle");
  }

  @Test
  void isNoFile() throws IOException {
    Path output = Files.writeString(folder.resolve("public"), "mine");

    assertThat(refusal(output)).hasMessageContaining("is a file, not a folder");
    assertThat(output).hasContent("mine");
    assertThat(Tree.names(folder)).containsExactly("public");
  }

  @Test
  void isNotBelowAFile() throws IOException {
    Files.writeString(folder.resolve("file"), "mine");

    assertThat(refusal(folder.resolve("file/public")))
        .hasMessageContaining("cannot make the folder");
  }

  @Test
  void isNeitherARootNorAFolderThatHoldsTheCurrentOne() throws IOException {
    Path here = Path.of("").toRealPath();

    assertThat(refusal(here.getRoot())).hasMessageContaining("root folder");
    assertThat(refusal(Path.of(""))).hasMessageContaining("holds the current folder");
    assertThat(refusal(here.getParent())).hasMessageContaining("holds the current folder");
    assertThat(here.resolveSibling("." + here.getFileName() + ".portolan-lock")).doesNotExist();
  }

  @Test
  void isRefusedWhereNothingCanBeMadeBesideIt() throws IOException {
    Path parent = Files.createDirectory(folder.resolve("locked"));
    Path output = parent.resolve("public");
    BUILD.into(output);
    Assumptions.assumeTrue(output.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("r-xr-xr-x"));
    // Root may write everywhere.
    Path writable = Files.isWritable(parent) ? Path.of("/proc/public") : output;
    try {
      Assumptions.assumeTrue(Files.isDirectory(writable.getParent()));

      assertThat(refusal(writable))
          .hasMessageContaining("cannot write into " + writable.getParent())
          .extracting(PublishException::hint)
          .asString()
          .contains("make this folder writable");
      assertThat(output.resolve("a/b")).hasContent("1");
    } finally {
      Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  private static PublishException refusal(Path output) {
    return assertThatExceptionOfType(PublishException.class)
        .isThrownBy(() -> Publication.begin(output, Set.of()).close())
        .actual();
  }
}
