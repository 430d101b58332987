package portolan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordStemTest {
  @ParameterizedTest
  @CsvSource({
    "станция, станциями",
    "станция, Станций",
    "внешний, внешнего",
    "аппарат, аппаратов",
    "подключённый, подключенного",
    "trunk, Trunks"
  })
  void isTheSameForAllEndings(String word, String form) {
    assertThat(WordStem.of(form)).isEqualTo(WordStem.of(word));
  }

  @ParameterizedTest
  @CsvSource({"станция, стан", "шлюз, шлюпка", "access, acces", "сеть, сетка"})
  void differsForOtherWords(String word, String other) {
    assertThat(WordStem.of(other)).isNotEqualTo(WordStem.of(word));
  }

  @Test
  void keepsShortWordsWhole() {
    assertThat(WordStem.of("Моя")).isEqualTo("моя");
    assertThat(WordStem.of("роя")).isEqualTo("роя");
  }
}
