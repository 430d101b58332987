package portolan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.CodeSource;
import java.security.cert.Certificate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramStampTest {
  @TempDir Path folder;

  private static Optional<String> stamp(URL place) {
    return ProgramStamp.of(new CodeSource(place, (Certificate[]) null));
  }

  @Test
  void changesWithTheSizeAndTheTimeOfTheProgram() throws IOException {
    Path jar = Files.writeString(folder.resolve("program с пробелом.jar"), "one");
    URL place = jar.toUri().toURL();
    Files.setLastModifiedTime(jar, FileTime.fromMillis(1_000));
    Optional<String> first = stamp(place);
    Files.setLastModifiedTime(jar, FileTime.fromMillis(2_000));
    Optional<String> later = stamp(place);
    Files.writeString(jar, "longer");
    Files.setLastModifiedTime(jar, FileTime.fromMillis(2_000));

    assertThat(first).isPresent().isNotEqualTo(later);
    assertThat(later).isPresent().isNotEqualTo(stamp(place));
    assertThat(stamp(place)).isEqualTo(stamp(place));
  }

  @Test
  void isUnknownForClassesInAFolderAndForPlacesThatAreNoFile() throws IOException {
    assertThat(stamp(folder.toUri().toURL())).isEmpty();
    assertThat(stamp(folder.resolve("missing.jar").toUri().toURL())).isEmpty();
    assertThat(stamp(new URL("https://ports.example/program.jar"))).isEmpty();
    assertThat(stamp(null)).isEmpty();
    assertThat(ProgramStamp.of(null)).isEmpty();
  }
}
