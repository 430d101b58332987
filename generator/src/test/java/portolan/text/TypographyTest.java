package portolan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypographyTest {
  private static String ru(String text) {
    return Typography.set(text, Language.RU).replace('\u00A0', '_');
  }

  private static String en(String text) {
    return Typography.set(text, Language.EN).replace('\u00A0', '_');
  }

  @ParameterizedTest
  @CsvSource({
    "вызов в город, вызов в_город",
    "и в город, и_в_город",
    "Из книги, Из_книги",
    "часть слова от, часть слова от",
    "кто-то на линии, кто-то на_линии"
  })
  void keepsARussianPrepositionWithItsWord(String text, String set) {
    assertThat(ru(text)).isEqualTo(set);
  }

  @Test
  void leavesEnglishPrepositionsAlone() {
    assertThat(en("a call on line 1 в город")).isEqualTo("a call on line 1 в город");
  }

  @Test
  void keepsADashOnTheLineOfTheWordBeforeIt() {
    assertThat(ru("Шлюз — роль")).isEqualTo("Шлюз_— роль");
    assertThat(en("A gateway – a role")).isEqualTo("A gateway_– a role");
  }

  @ParameterizedTest
  @CsvSource({
    "5075-5077, 5075–5077",
    "5075-5077., 5075–5077.",
    "(5075-5077), (5075–5077)",
    "2011-04-22, 2011-04-22",
    "10.0-20.5, 10.0-20.5",
    "kolibri-1-2, kolibri-1-2"
  })
  void writesRangesWithADash(String text, String set) {
    assertThat(en(text)).isEqualTo(set);
  }

  @ParameterizedTest
  @CsvSource({"TCP 5610, TCP_5610", "порт 5610, порт_5610", "port 5610, port_5610"})
  void keepsANumberWithItsUnit(String text, String set) {
    assertThat(ru(text)).isEqualTo(set);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "и в город — на порт 5610-5611, о чём",
        "TCP 25 и UDP 53 — для всех",
        "a – b — c 10-20-30 40-50",
        "",
        " ",
        "в",
        "не за от до"
      })
  void changesNothingWhenAppliedTwice(String text) {
    for (Language language : Language.ALL) {
      String once = Typography.set(text, language);
      assertThat(Typography.set(once, language)).isEqualTo(once);
    }
  }
}
