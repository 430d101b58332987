package portolan.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portolan.text.Language;

class BlockWriterTest {

  @Test
  void leavesTheTitleToTheTemplate() {
    assertThat(Reading.html("## Sub\n\nText.\n"))
        .isEqualTo("<h2 id=\"sub\">Sub</h2>\n<p>Text.</p>");
  }

  @Test
  void cutsTheWrittenIdOffTheHeading() {
    assertThat(Reading.html("## A `b` *c* {#d}\n"))
        .isEqualTo("<h2 id=\"d\">A <code>b</code> <em>c</em></h2>");
    assertThat(Reading.html("## *c* {#d}\n")).isEqualTo("<h2 id=\"d\"><em>c</em></h2>");
  }

  @Test
  void writesTightAndLooseLists() {
    assertThat(Reading.html("- a\n- b\n  - c\n"))
        .isEqualTo("<ul>\n<li>a</li>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>");
    assertThat(Reading.html("3. a\n\n4. b\n"))
        .isEqualTo("<ol start=\"3\">\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ol>");
  }

  @Test
  void writesQuotesRulesAndLineBreaks() {
    assertThat(Reading.html("> **Note.** a\n\n---\n\nb  \nc\\\nd\n"))
        .isEqualTo(
            "<blockquote>\n<p><strong>Note.</strong> a</p>\n</blockquote>\n<hr>\n"
                + "<p>b<br>\nc<br>\nd</p>");
  }

  @Test
  void codeBlocksScrollAndNameTheirLanguage() {
    assertThat(Reading.html("```powershell\nGet-X <a> & \"b\"\n\n  two\n```\n"))
        .isEqualTo(
            "<pre class=\"code\" tabindex=\"0\"><code class=\"language-powershell\">"
                + "Get-X &lt;a&gt; &amp; &quot;b&quot;\n\n  two</code></pre>");
    assertThat(Reading.html("    indented\n"))
        .isEqualTo("<pre class=\"code\" tabindex=\"0\"><code>indented</code></pre>");
    assertThat(Reading.html("- a\n\n  ```\n  in list\n  ```\n")).contains("<code>in list</code>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"c++", "PowerShell", "a\" onclick=\"x", "a b", "<b>", "при"})
  void languageOfCodeIsLettersDigitsAndHyphensOrNothing(String info) {
    assertThat(Reading.html("```" + info + "\nx\n```\n"))
        .isEqualTo("<pre class=\"code\" tabindex=\"0\"><code>x</code></pre>");
  }

  @Test
  void tablesHaveHeadCellsAndClassesForSides() {
    assertThat(
            Reading.html(
                "## Ports\n\n| A | B | C | |\n|:--|--:|:-:|-|\n| `x\\|y` | *2* | 3 | 4 |\n"))
        .isEqualTo(
            """
            <h2 id="ports">Ports</h2>
            <div class="table-scroll" tabindex="0" role="region" aria-label="Ports">
            <table>
            <thead>
            <tr><th scope="col">A</th><th scope="col" class="align-right">B</th>\
            <th scope="col" class="align-center">C</th><td></td></tr>
            </thead>
            <tbody>
            <tr><td><code>x|y</code></td><td class="align-right"><em>2</em></td>\
            <td class="align-center">3</td><td>4</td></tr>
            </tbody>
            </table>
            </div>""");
  }

  @Test
  void tableRegionsAreNamedAfterTheNearestHeadingAndEachDifferently() {
    String table = "| A |\n|---|\n| b |\n\n";

    assertThat(Reading.html(table + "## <Q> & \"R\" {#q}\n\n" + table + table))
        .contains(
            "aria-label=\"Title\"",
            "aria-label=\"&lt;Q&gt; &amp; “R”\"",
            "aria-label=\"&lt;Q&gt; &amp; “R” (2)\"");
  }

  @Test
  void rowOfAWrongLengthIsReported() {
    assertThat(Reading.body("| A | B |\n|---|---|\n| c |\n| d | e | f |\n| g | h |\n").mistakes())
        .containsExactly(
            "page.md:5:1: the row has not as many cells as the head of its table: 1, not 2"
                + " [write one cell for each column, \\| for a stroke in a cell]",
            "page.md:6:1: the row has not as many cells as the head of its table: 3, not 2"
                + " [write one cell for each column, \\| for a stroke in a cell]");
  }

  @Test
  void picturesAreReportedAndShownAsTheirText() {
    Reading reading = Reading.body("![the *map*](map.png) ![m]\n\n[m]: https://x.example/m.png\n");

    assertThat(reading.mistakes())
        .containsExactly(
            "page.md:3:1: pictures are not shown in texts [remove the picture or link to it]",
            "page.md:3:23: pictures are not shown in texts [remove the picture or link to it]");
    assertThat(reading.html(Language.EN)).contains("the *map*").doesNotContain("<img", "map.png");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<div onclick=\"x\" style=\"y\">\n\n**z**\n\n</div>",
        "a <b onmouseover='x'>c</b>",
        "<!-- note -->",
        "<?php x ?>",
        "<![CDATA[x]]>",
        "<!DOCTYPE x>",
        "<style>p{}</style>",
        "- <svg onload=x>\n",
        "> <iframe src=x>\n",
        "| <b> |\n|-----|\n| <i style=x> |\n",
        "## <u>x</u> {#x}\n",
        "`<b>` &lt;b&gt; \\<b>",
      })
  void rawHtmlIsShownAsText(String text) {
    String html = Reading.html(text);
    String onlyOurs =
        html.replaceAll(
            "</?(p|ul|li|blockquote|table|thead|tbody|tr|td|code|strong|h2 id=\"x\"|h2)>"
                + "|<th scope=\"col\">|</th>|</div>"
                + "|<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Title\">",
            "");

    assertThat(onlyOurs).contains("&lt;").doesNotContain("<", ">", "\"");
  }

  @Test
  void entitiesAndEscapesAreDecodedOnce() {
    assertThat(Reading.html("&copy; &amp;lt; \\* &#x416; &unknown;"))
        .isEqualTo("<p>© &amp;lt; * Ж &amp;unknown;</p>");
    assertThat(Reading.html("a&#1;b")).isEqualTo("<p>ab</p>");
  }

  @Test
  void writesTheSameTwiceAndForEachPageAnew() {
    Reading reading = Reading.body("| A |\n|---|\n| [](port:443) |\n");

    assertThat(reading.html(Language.EN)).isEqualTo(reading.html(Language.EN));
  }
}
