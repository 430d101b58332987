package portolan.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchorsTest {

  @ParameterizedTest
  @CsvSource({
    "Firewall Rules, firewall-rules",
    "Щука и ёж, shchuka-i-ezh",
    "Объём «йод» № 5, obem-yod-5",
    "'  TCP/UDP: 25, 110 ', tcp-udp-25-110",
    "Café Ünïcode, cafe-unicode",
    "IMAP, imap",
    "Цех Хлеб Южный Яр, tsekh-khleb-yuzhnyy-yar"
  })
  void writesWordsInLatinLetters(String heading, String anchor) {
    assertThat(Anchors.of(heading)).isEqualTo(anchor);
    assertThat(Anchors.isWellFormed(anchor)).isTrue();
  }

  @Test
  void hasNothingForSignsAlone() {
    assertThat(Anchors.of("?! …")).isEmpty();
    assertThat(Anchors.of("")).isEmpty();
  }

  @Test
  void doesNotAskTheMachineForItsLanguage() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(Anchors.of("IMAP I WINDOWS")).isEqualTo("imap-i-windows");
    } finally {
      Locale.setDefault(before);
    }
  }
}
