package portolan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PluralTest {
  @ParameterizedTest
  @CsvSource({
    "0, MANY",
    "1, ONE",
    "2, FEW",
    "4, FEW",
    "5, MANY",
    "11, MANY",
    "12, MANY",
    "14, MANY",
    "21, ONE",
    "22, FEW",
    "101, ONE",
    "111, MANY",
    "112, MANY",
    "1000, MANY",
    "-1, ONE"
  })
  void choosesTheRussianForm(long number, Plural form) {
    assertThat(Plural.of(Language.RU, number)).isEqualTo(form);
  }

  @ParameterizedTest
  @CsvSource({"0, OTHER", "1, ONE", "2, OTHER", "11, OTHER", "21, OTHER", "101, OTHER"})
  void choosesTheEnglishForm(long number, Plural form) {
    assertThat(Plural.of(Language.EN, number)).isEqualTo(form);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void asksOnlyForFormsThatAreNeeded(Language language) {
    for (long n = 0; n < 200; n++) {
      assertThat(Plural.needed(language)).contains(Plural.of(language, n));
    }
  }
}
