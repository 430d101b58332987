package portolan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portolan.site.Project;

/** Words, stems and clauses are the same in the browser as in Lucene. */
class AnalysisParityTest {
  /** Enough for a normal run; the profile {@code long} has more. */
  private static final int RANDOM_TEXTS = Integer.getInteger("portolan.random-texts", 20_000);

  @TempDir static Path folder;
  private static EnginePage page;

  @BeforeAll
  static void openPage() {
    page = EnginePage.open(folder);
    page.call("setStopWords", String.join(" ", Analysis.stopWords()));
  }

  @AfterAll
  static void closePage() {
    page.close();
  }

  @Test
  void stemsAreEqualForKnownWords() throws IOException {
    List<String> words = words();
    assertThat(words).hasSizeGreaterThan(4000).contains("ies", "eed", "eeds");
    assertSameAnalysis(words);
  }

  @Test
  void wordsAndStemsAreEqualForRandomStrings() {
    RandomText random = new RandomText(7);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < RANDOM_TEXTS; i++) {
      texts.add(i % 5 == 0 ? random.line() : random.word());
    }
    assertSameAnalysis(texts);
  }

  private static void assertSameAnalysis(List<String> texts) {
    assertThat(page.texts("words", texts))
        .isEqualTo(texts.stream().map(t -> String.join(" ", Analysis.words(t))).toList());
    assertThat(page.texts("stems", texts))
        .isEqualTo(texts.stream().map(t -> String.join(" ", Analysis.stems(t))).toList());
    assertThat(page.faults()).isEmpty();
  }

  @Test
  void queriesAreTakenApartAlike() throws IOException {
    Path cases = Project.ROOT.resolve("generator/src/test/resources/search/parse-cases.json");
    List<String> texts = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (Object one : (List<?>) page.call("expected", Files.readString(cases))) {
      List<?> pair = (List<?>) one;
      texts.add((String) pair.get(0));
      expected.add((String) pair.get(1));
    }
    assertThat(page.texts("parsed", texts)).isEqualTo(expected);
  }

  private static List<String> words() throws IOException {
    try (InputStream in = AnalysisParityTest.class.getResourceAsStream("/search/words.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
