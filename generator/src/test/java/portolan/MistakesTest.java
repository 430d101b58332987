package portolan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class MistakesTest {
  @TempDir Path folder;

  @Test
  void findsTwentyMistakesInOneRun() throws IOException {
    List<String> mistakes = Mistakes.plant(Fixture.in(folder)).mistakes();

    assertThat(Mistakes.all()).hasSize(20);
    assertThat(String.join("\n", mistakes) + "\n").isEqualTo(expected());
    assertThat(mistakes).hasSize(20);
  }

  @TestFactory
  Stream<DynamicTest> findsEachMistakeAlone() {
    return Mistakes.all().entrySet().stream()
        .map(m -> DynamicTest.dynamicTest(m.getKey(), () -> findsOne(m)));
  }

  private void findsOne(Map.Entry<String, UnaryOperator<Fixture>> mistake) throws IOException {
    Path copy = Files.createTempDirectory(folder, "one");

    assertThat(mistake.getValue().apply(Fixture.in(copy)).mistakes()).hasSize(1);
  }

  private static String expected() throws IOException {
    try (InputStream in =
        MistakesTest.class.getResourceAsStream("/mistakes/mistakes.expected.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
