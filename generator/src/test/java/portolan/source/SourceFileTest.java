package portolan.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFileTest {
  @TempDir Path folder;
  private final Diagnostics diagnostics = new Diagnostics();

  private Optional<SourceFile> read(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("a.yaml"), bytes);
    return SourceFile.read(file, "a.yaml", diagnostics);
  }

  private Optional<SourceFile> read(String text) throws IOException {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void dropsTheByteOrderMark() throws IOException {
    assertThat(read("\uFEFFid: а").orElseThrow().text()).isEqualTo("id: а");
  }

  @Test
  void keepsOneKindOfLineEnd() throws IOException {
    assertThat(read("a\r\nb\rc\n").orElseThrow().text()).isEqualTo("a\nb\nc\n");
  }

  @Test
  void pointsAtTheFirstByteThatIsNotUtf8() throws IOException {
    byte[] bytes = "id: а\nтон: ?".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xFF;

    assertThat(read(bytes)).isEmpty();
    assertThat(diagnostics.sorted())
        .containsExactly(
            Diagnostic.error(
                new Position("a.yaml", 2, 6),
                "the text is not UTF-8 from here on",
                "save the file as UTF-8"));
  }

  @Test
  void splitsLinesWithoutTheirEnds() {
    assertThat(new SourceFile("a", "x\n\ny\n").lines()).containsExactly("x", "", "y", "");
  }

  @Test
  void countsColumnsInCodePoints() {
    SourceFile file = new SourceFile("a", "x\n😀é!");

    assertThat(file.positionAt(file.text().indexOf('!'))).isEqualTo(new Position("a", 2, 3));
    assertThat(file.positionAt(0)).isEqualTo(new Position("a", 1, 1));
  }

  @Test
  void findsATextAfterAPlace() {
    SourceFile file = new SourceFile("a", "tone\n😀 tone\ntone");

    assertThat(file.find("tone", new Position("a", 1, 2))).isEqualTo(new Position("a", 2, 3));
    assertThat(file.find("tone", new Position("a", 2, 4))).isEqualTo(new Position("a", 3, 1));
  }

  @Test
  void findsATextAcrossALineBreak() {
    SourceFile file = new SourceFile("a", "a tone\n  of bells");

    assertThat(file.find("tone of", new Position("a", 1, 1))).isEqualTo(new Position("a", 1, 3));
  }

  @Test
  void staysAtTheStartWhenTheTextIsNotThere() {
    Position start = new Position("a", 1, 1);

    assertThat(new SourceFile("a", "x").find("y", start)).isEqualTo(start);
    assertThat(new SourceFile("a", "x").find("x", new Position("a", 9, 9)))
        .isEqualTo(new Position("a", 9, 9));
  }
}
