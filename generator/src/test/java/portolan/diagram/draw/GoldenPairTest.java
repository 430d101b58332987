package portolan.diagram.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import portolan.diagram.Charted;
import portolan.diagram.Diagram;
import portolan.diagram.layout.LayeredLayout;
import portolan.text.Language;

/**
 * Compares the picture of two parties as a whole document with the picture as it should be; on the
 * golden pages stand such pictures without colours. Written anew with the same switch as these.
 */
class GoldenPairTest {
  private static final Path EXPECTED = Path.of("src/test/resources/golden-pairs");

  @ParameterizedTest
  @EnumSource(Language.class)
  void aPairIsDrawnAsExpected(Language language) throws IOException {
    Charted charted = Charted.of(Charted.fixture(), language);
    Diagram pair = charted.pair("kolibri-2", "console", "gateway");
    String actual =
        new Drawings(new LayeredLayout()).draw(pair, charted.words()).svg(DiagramLinks.NONE);
    Path expected = EXPECTED.resolve(language.code() + ".svg");
    if (Boolean.getBoolean("portolan.golden.rewrite")) {
      Files.createDirectories(expected.getParent());
      Files.writeString(expected, actual);
    }
    assertThat(expected).as("run once with -Dportolan.golden.rewrite=true").isRegularFile();
    assertThat(actual).isEqualTo(Files.readString(expected));
  }
}
