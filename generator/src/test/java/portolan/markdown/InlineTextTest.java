package portolan.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InlineTextTest {

  @Test
  void writesInlineMarksWithoutAParagraph() {
    assertThat(Reading.inline("A `b<` *c* **d** [e](port:443)"))
        .isEqualTo(
            "A <code>b&lt;</code> <em>c</em> <strong>d</strong>"
                + " <a href=\"../port/443.html?a=1&amp;b=2\">e</a>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "- item | - item",
        "1. item | 1. item",
        "# heading | # heading",
        "> quote | &gt; quote",
        "--- | ---",
        "<div>x</div> | &lt;div&gt;x&lt;/div&gt;",
      })
  void blockMarksAreText(String text, String html) {
    assertThat(Reading.inline(text)).isEqualTo(html);
    assertThat(Reading.inlineMistakes(text)).isEmpty();
  }

  @Test
  void linesAndParagraphsFlowTogether() {
    assertThat(Reading.inline("one\ntwo\n\nthree\n")).isEqualTo("one two three");
    assertThat(Reading.inline("")).isEmpty();
  }

  @Test
  void namesTheDestinationThatIsWrong() {
    assertThat(Reading.inlineMistakes("A [b](path:trunk-snyc) and [c](port:443), [d]()"))
        .containsExactly(
            "[d](): the link leads nowhere [write where it leads: page:…]",
            "path:trunk-snyc: there is no path 'trunk-snyc' [did you mean 'trunk-sync'?]");
  }

  @Test
  void destinationIsGivenAsItWasWritten() {
    assertThat(Reading.inlineMistakes("[b](p&#97;th:x)"))
        .singleElement()
        .asString()
        .startsWith("p&#97;th:x: ");
  }

  @Test
  void picturesAreReported() {
    assertThat(Reading.inlineMistakes("![a](b.png)"))
        .containsExactly(
            "![a](b.png): pictures are not shown in texts [remove the picture or link to it]");
  }

  @Test
  void plainTextHasNoMarksAndIsNotEscaped() {
    assertThat(Reading.plain("A `b < c` *d*\n**e** &amp; \\* [f](port:443) <i>[*g*]"))
        .isEqualTo("A b < c d e & * f <i>[g]");
    assertThat(Reading.plain("[](port:1) <https://x.example>"))
        .isEqualTo("port:1 https://x.example");
  }

  @Test
  void textBeyondALimitIsReportedAndShownAsWritten() {
    String text = "<b>" + "[".repeat(60);

    assertThat(Reading.inlineMistakes(text)).hasSize(1);
    assertThat(Reading.inline(text)).isEqualTo("&lt;b&gt;" + "[".repeat(60));
    assertThat(Reading.plain(text)).isEqualTo(text);
  }
}
