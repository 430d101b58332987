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
  @CsvSource({
    "порты 5610 и 5611, порты_5610 и_5611",
    "Kolibri 2011 R2, Kolibri_2011_R2",
    "Kolibri 1 и SP1, Kolibri_1 и_SP1",
    "протокол TLS 1.2, протокол TLS_1.2",
    "POP3 5610, POP3_5610",
    "5610 и 5611, 5610 и_5611",
    "16 серверов, 16 серверов"
  })
  void keepsAVersionWithItsName(String text, String set) {
    assertThat(ru(text)).isEqualTo(set);
  }

  @ParameterizedTest
  @CsvSource({
    "64 КБ за 5 минут, 64_КБ за_5_минут",
    "с 22 апреля 2011 года, с_22_апреля 2011_года",
    "порт 25 с сервера, порт_25 с_сервера",
    "ждёт 15 с., ждёт 15_с."
  })
  void keepsANumberWithWhatItCounts(String text, String set) {
    assertThat(ru(text)).isEqualTo(set);
  }

  @Test
  void keepsEnglishNumbersWithWhatTheyCount() {
    assertThat(en("64 KB in 5 minutes on 22 April 2011"))
        .isEqualTo("64_KB in 5_minutes on 22_April_2011");
    assertThat(en("port 25 may be open")).isEqualTo("port_25 may be open");
  }

  @ParameterizedTest
  @CsvSource({
    "если бы знать, если_бы знать",
    "так же ли, так_же_ли",
    "лист бумаги, лист бумаги",
    "см. схему, см._схему",
    "и т. д., и_т._д.",
    "Всё. Дальше, Всё. Дальше"
  })
  void keepsRussianParticlesAndAbbreviations(String text, String set) {
    assertThat(ru(text)).isEqualTo(set);
  }

  @Test
  void writesADashForAHyphenBetweenBlanks() {
    assertThat(ru("Шлюз - роль")).isEqualTo("Шлюз_— роль");
    assertThat(en("A gateway - a role")).isEqualTo("A gateway_– a role");
    assertThat(en("- a role, --a -b")).isEqualTo("- a role, --a -b");
  }

  @Test
  void writesTheQuotationMarksOfTheLanguage() {
    assertThat(ru("Окно \"Свойства\" (\"Общие\").")).isEqualTo("Окно «Свойства» («Общие»).");
    assertThat(ru("\"Служба \"Колибри\" стоит\"")).isEqualTo("«Служба „Колибри“ стоит»");
    assertThat(ru("«Служба \"Колибри\" стоит»")).isEqualTo("«Служба „Колибри“ стоит»");
    assertThat(en("The \"General\" tab (\"first\")")).isEqualTo("The “General” tab (“first”)");
  }

  @Test
  void writesTheEnglishApostrophe() {
    assertThat(en("the switch's line, two switches' lines, a 'word'"))
        .isEqualTo("the switch’s line, two switches’ lines, a ‘word’");
    assertThat(ru("O'Kolibri")).isEqualTo("O'Kolibri");
  }

  @Test
  void bindsThePlacesOfMessagesLikeNumbers() {
    assertThat(ru("Порт {0}: {1}")).isEqualTo("Порт_{0}: {1}");
    assertThat(en("Port {name}")).isEqualTo("Port {name}");
  }

  @Test
  void keepsTheLength() {
    String text = "\"Порт\" 25 - это 5610-5611, т. е. \"все\"";
    assertThat(ru(text)).hasSameSizeAs(text);
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
        "не за от до",
        "\"Служба \"Колибри\" стоит\" - 'да'",
        "см. порт {0} - 64 КБ, Kolibri 2011 R2"
      })
  void changesNothingWhenAppliedTwice(String text) {
    for (Language language : Language.ALL) {
      String once = Typography.set(text, language);
      assertThat(Typography.set(once, language)).isEqualTo(once);
    }
  }
}
