package portolan.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import portolan.text.Language;

class TypographyOfTextsTest {
  private static String russian(String text) {
    return Reading.body(text).html(Language.RU);
  }

  @Test
  void shortRussianWordsKeepTheirNeighbour() {
    assertThat(russian("Порт в сети и *в* доме"))
        .isEqualTo("<p>Порт в\u00A0сети и\u00A0<em>в</em>\u00A0доме</p>");
  }

  @Test
  void neighbourMayBeALinkCodeOrTheNextLine() {
    assertThat(russian("в **сети**")).contains("в\u00A0<strong>");
    assertThat(russian("в `сети`")).contains("в\u00A0<code>");
    assertThat(russian("в [сети](port:443)")).contains("в\u00A0<a ");
    assertThat(russian("TCP [](port:443)")).contains("TCP\u00A0<a ");
    assertThat(russian("в\nсети")).isEqualTo("<p>в\u00A0сети</p>");
  }

  @Test
  void codeAndAddressesStayAsTheyAre() {
    assertThat(russian("`в сети 10-20` и 10-20"))
        .contains("<code>в сети 10-20</code> и\u00A010–20");
    assertThat(russian("<https://x.example/10-20>")).contains(">https://x.example/10-20</a>");
    assertThat(russian("[a](https://x.example/10-20)"))
        .contains("href=\"https://x.example/10-20\"");
    assertThat(russian("    в сети 10-20\n")).contains("<code>в сети 10-20</code>");
  }

  @Test
  void quotationMarksOfCodeHaveNoPartnerInProse() {
    assertThat(russian("`\"a` и \"б\"")).contains("<code>&quot;a</code> и\u00A0«б»");
    assertThat(russian("\"[сети](port:443)\" и \"`a`\""))
        .contains("«<a ", "</a>» и\u00A0«<code>a</code>»");
  }

  @Test
  void englishKeepsItsBlanks() {
    assertThat(Reading.html("a и b")).isEqualTo("<p>a и b</p>");
    assertThat(Reading.html("TCP 25")).isEqualTo("<p>TCP\u00A025</p>");
  }

  @Test
  void headingsCellsAndRegionNamesAreSetToo() {
    assertThat(russian("## Порты в сети {#x}\n\n| в сети |\n|---|\n| в доме |\n"))
        .contains(
            ">Порты в\u00A0сети</h2>",
            "aria-label=\"Порты в\u00A0сети\"",
            ">в\u00A0сети</th>",
            ">в\u00A0доме</td>");
  }
}
