package portolan.diagram.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portolan.diagram.Diagram;
import portolan.diagram.DiagramWords;
import portolan.diagram.layout.FileCache;
import portolan.text.Language;

/** Drawings that come from files are those that would be drawn. */
class KeptDrawingsTest {
  private static final int MOST = 100;

  @TempDir Path folder;

  private final AtomicInteger laid = new AtomicInteger();

  static Stream<Drawn> drawn() {
    return Stream.concat(Drawn.all(), Drawn.hostile());
  }

  /** Draws as another build does, with nothing in memory. */
  private Drawing draw(Drawn drawn, DiagramWords words, String version) {
    return new Drawings(
            sketch -> {
              laid.incrementAndGet();
              return drawn.geometry();
            },
            new FileCache(folder, MOST),
            version)
        .draw(drawn.diagram(), words);
  }

  private Drawing draw(Drawn drawn) {
    return draw(drawn, drawn.words(), "1");
  }

  private static List<String> forms(Drawing drawing) {
    return List.of(
        drawing.inline("d1", Drawn.LINKS).markup(),
        drawing.inline("d1", DiagramLinks.NONE).markup(),
        drawing.svg(Drawn.LINKS),
        drawing.drawio(Drawn.LINKS),
        drawing.drawio(DiagramLinks.NONE),
        drawing.mermaid());
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  @ParameterizedTest
  @MethodSource("drawn")
  void aSecondBuildWritesTheSameBytesWithoutALayout(Drawn drawn) {
    List<String> first = forms(draw(drawn));
    laid.set(0);
    List<String> second = forms(draw(drawn));

    assertThat(second).isEqualTo(first);
    assertThat(laid).hasValue(0);
    Drawing fresh = new Drawings(sketch -> drawn.geometry()).draw(drawn.diagram(), drawn.words());
    assertThat(forms(fresh)).isEqualTo(first);
  }

  @Test
  void anotherProgramOrLanguageDrawsAnew() throws IOException {
    Drawn english = Drawn.fixture("k1-topology");
    Drawn russian =
        Drawn.all()
            .filter(d -> d.diagram().id().equals("k1-topology"))
            .filter(d -> d.words().language() == Language.RU)
            .findFirst()
            .orElseThrow();
    draw(english);
    draw(english, english.words(), "2");
    // The same diagram with the words of another language in its legend.
    draw(english, russian.words(), "1");

    assertThat(laid).hasValue(3);
    assertThat(files()).hasSize(3);
  }

  @Test
  void aDamagedFileIsDrawnAgainAndMended() throws IOException {
    Drawn drawn = Drawn.fixture("k1-topology");
    List<String> expected = forms(draw(drawn));
    Path file = files().get(0);
    byte[] good = Files.readAllBytes(file);
    String text = Files.readString(file);
    for (String bad :
        List.of("", "\n", text.substring(0, text.length() / 2), text.replace("rect", "RECT"))) {
      Files.writeString(file, bad);

      assertThat(forms(draw(drawn))).isEqualTo(expected);
      assertThat(file).hasBinaryContent(good);
    }
  }

  @Test
  void aTextThatIsNoDrawingIsDrawnAgain() {
    Diagram diagram = Drawn.fixture("k1-topology").diagram();

    assertThat(
            Stream.of("", "1\u001e2\u001esvg\u001edrawio", "a\u001e2\u001es\u001ed\u001em")
                .map(t -> Drawing.of(t, diagram, Language.EN)))
        .allMatch(Optional::isEmpty);
  }
}
