package portolan.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import portolan.text.Language;

class LinkRulesTest {

  @Test
  void typedLinkLeadsWhereTheCatalogSays() {
    assertThat(Reading.html("[the port](port:443)"))
        .isEqualTo("<p><a href=\"../port/443.html?a=1&amp;b=2\">the port</a></p>");
  }

  @Test
  void linkWithoutTextShowsTheEscapedNameOfItsTarget() {
    assertThat(Reading.html("[](path:trunk-sync)")).contains(">Trunk &lt;Sync&gt;</a>");
    assertThat(Reading.inline("[](path:trunk-sync)")).contains(">Trunk &lt;Sync&gt;</a>");
    assertThat(Reading.plain("See [](path:trunk-sync).")).isEqualTo("See Trunk <Sync>.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[a](https://x.example/p?q=1&r=2#f) | https://x.example/p?q=1&amp;r=2#f",
        "[a](HTTP://x.example) | http://x.example",
        "[a](mailto:me@x.example) | mailto:me@x.example",
        "<https://x.example/a'b> | https://x.example/a&#39;b",
        "<me@x.example> | mailto:me@x.example",
        "[a](https://x.example/Ж^) | https://x.example/%D0%96%5E",
      })
  void webAddressesPassWithoutReferrer(String text, String href) {
    assertThat(Reading.body(text).mistakes()).isEmpty();
    assertThat(Reading.html(text)).contains("<a href=\"" + href + "\" rel=\"noreferrer\">");
    assertThat(Reading.html(text)).doesNotContain("target=");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "&#106;avascript:alert(1)",
        "&#x6A;avascript&colon;alert(1)",
        "%6aavascript:alert(1)",
        "%256aavascript:alert(1)",
        "java%0ascript:alert(1)",
        "java&#10;script:alert(1)",
        "java&Tab;script:alert(1)",
        "&#1;javascript:alert(1)",
        "%00javascript:alert(1)",
        "javascript%3Aalert(1)",
        "javascript\\:alert(1)",
        "vbscript:x",
        "data:text/html,x",
        "file:///etc/passwd",
        "//host/path",
        "&#47;/host/path",
        "\\\\\\\\host\\\\path",
        "/\\host",
        "%68ttps://x.example",
        "https:x.example",
        "https:%2F%2Fx.example",
        "https:\\\\\\\\x.example",
        "https://",
        "mailto:",
        "other.html",
        "../other.html",
        "/root.html",
        "?query",
        "PORT:443",
        "p%6frt:443",
        "%23here",
        "port:",
        ":443",
        "<https://a b>",
        "<  >",
        "",
      })
  void everythingElseIsRefusedInEveryWayOfWritingALink(String destination) {
    for (String form :
        List.of("[text](%s)", "[text]\n\n[text]: %s", "[other text][text]\n\n[text]: %s")) {
      if (destination.isEmpty() && form.contains(":")) {
        continue;
      }
      String text = "Words\n\n" + form.formatted(destination) + "\n\n## Here {#here}\n";
      Reading reading = Reading.body(text);
      assertThat(reading.html(Language.EN)).as(text).doesNotContain("<a", "href=");
      assertThat(reading.mistakes()).as(text).hasSize(1);
    }
    assertThat(Reading.inline("[text](" + destination + ")")).doesNotContain("<a", "href=");
    assertThat(Reading.inlineMistakes("[text](" + destination + ")")).hasSize(1);
  }

  @Test
  void autolinksObeyTheSameRules() {
    Reading reading = Reading.body("<javascript:alert(1)> <ftp://x.example> <data:text/html,x>");

    assertThat(reading.mistakes()).hasSize(3);
    assertThat(reading.html(Language.EN)).doesNotContain("<a");
    assertThat(Reading.html("<port:443>")).contains("href=\"../port/443.html");
  }

  @Test
  void saysWhatIsWrongWhereTheDestinationStands() {
    Reading reading =
        Reading.page(
            """
            # Имя

            Текст 😀 [a](prt:443) и [b](port:433),
            [c](javascript:x), [d](other.html), [e](#herr), [f]()
            и [g](//host/x) с [h].

            [h]: path:trunk-snyc

            ## Here
            """);

    assertThat(reading.mistakes())
        .containsExactly(
            "page.md:3:13: links of the type 'prt:' are not allowed [did you mean 'port'?]",
            "page.md:3:28: there is no port '433' [did you mean '443'?]",
            "page.md:4:5: links of the type 'javascript:' are not allowed"
                + " [known: http, https, mailto, page, path, port, term]",
            "page.md:4:24: the link 'other.html' has no type"
                + " [link to pages of the site by type: page:…]",
            "page.md:4:41: the page has no heading with the id 'herr' [did you mean 'here'?]",
            "page.md:4:49: the link leads nowhere [write where it leads: page:…]",
            "page.md:5:7: the link '//host/x' has no scheme [write https:// in full]",
            "page.md:7:6: there is no path 'trunk-snyc' [did you mean 'trunk-sync'?]");
  }

  @Test
  void addressWithABlankIsReported() {
    assertThat(Reading.body("[x](path: trunk-sync) [y](port:443 \"T\")").mistakes())
        .containsExactly(
            "page.md:3:5: there is no path ' trunk-sync' [did you mean 'trunk-sync'?]");
  }

  @Test
  void definitionsAreCheckedOnceEvenWhenUnusedOrUsedTwice() {
    assertThat(Reading.body("[a]: ftp://x\n").mistakes()).hasSize(1);
    assertThat(Reading.body("[a] [a]\n\n[a]: ftp://x\n").mistakes()).hasSize(1);
    assertThat(Reading.html("[x][a] [a]\n\n[a]: port:443\n"))
        .contains("b=2\">x</a> <a href", "b=2\">a</a>");
  }

  @Test
  void linkToAForgottenDefinitionIsReportedButBracketsAreText() {
    assertThat(Reading.body("[text][gone]").mistakes())
        .containsExactly(
            "page.md:3:1: the link has no definition"
                + " [write the destination in round brackets, or \\[ for a bracket]");
    assertThat(Reading.body("array[0] and [*x*]").mistakes()).isEmpty();
    assertThat(Reading.html("array[0] and [*x*]")).isEqualTo("<p>array[0] and [<em>x</em>]</p>");
  }

  @Test
  void linkNeverStandsInALink() {
    assertThat(Reading.html("[<https://x.example>](port:443)"))
        .isEqualTo("<p><a href=\"../port/443.html?a=1&amp;b=2\">https://x.example</a></p>");
  }

  @Test
  void anchorsOfAPageAreNoTargetsForCatalogTexts() {
    assertThat(Reading.inlineMistakes("[x](#here)"))
        .containsExactly(
            "#here: the page has no heading with the id 'here' [none is declared yet]");
  }

  @Test
  void longDestinationsAreCutInMessages() {
    assertThat(Reading.body("[x](port:" + "9".repeat(5_000) + ")").mistakes())
        .singleElement()
        .asString()
        .hasSizeLessThan(250);
  }

  @Test
  void doesNotAskTheMachineForItsLanguage() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(Reading.body("[a](HTTPS://I.example) [b](MAILTO:i@x)").mistakes()).isEmpty();
      assertThat(Reading.body("[a](JAVASCRIPT:x)").mistakes())
          .singleElement()
          .asString()
          .contains("'javascript:'");
      assertThat(Reading.html("|A|B|\n|-|:-:|\n|c|d|")).contains("align-center");
    } finally {
      Locale.setDefault(before);
    }
  }
}
