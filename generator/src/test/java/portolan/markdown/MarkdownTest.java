package portolan.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portolan.source.Diagnostic;
import portolan.source.Diagnostics;
import portolan.source.Position;
import portolan.source.SourceFile;
import portolan.text.Language;

class MarkdownTest {
  private static final LinkTargets TARGETS =
      new LinkTargets() {
        @Override
        public Collection<String> types() {
          return List.of("port", "path");
        }

        @Override
        public Collection<String> known(String type) {
          return type.equals("port") ? List.of("25", "443") : List.of("trunk-call");
        }

        @Override
        public Optional<Target> find(String type, String id) {
          return known(type).contains(id)
              ? Optional.of(new Target("Label " + id, type + "s/" + id + ".html"))
              : Optional.empty();
        }
      };

  private final Markdown markdown = new Markdown();
  private final Diagnostics diagnostics = new Diagnostics();

  private String inline(String text) {
    return markdown.inline(text, TARGETS, Language.EN).markup();
  }

  private String page(String text) {
    SourceFile file = new SourceFile("page.en.md", text);
    MarkdownPage page = markdown.read(file, diagnostics).orElseThrow();
    markdown.check(page, TARGETS, diagnostics);
    return markdown.render(page, TARGETS, TermNames.NONE, Language.EN).markup();
  }

  @Test
  void typedLinkLeadsToItsTargetAndTakesItsNameWhenItHasNoText() {
    assertThat(inline("See [mail](port:25).")).isEqualTo("See <a href=\"ports/25.html\">mail</a>.");
    assertThat(inline("[](port:443)")).isEqualTo("<a href=\"ports/443.html\">Label\u00a0443</a>");
  }

  @Test
  void unknownIdIsReportedAtTheDestinationWithAHint() {
    page("# Title\n\nLead.\n\nSee [it](path:trunk-cal).\n");
    assertThat(diagnostics.sorted())
        .containsExactly(
            Diagnostic.error(
                new Position("page.en.md", 5, 10),
                "there is no path 'trunk-cal'",
                "did you mean 'trunk-call'?"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert)",
        "[x](%6aavascript:alert)",
        "[x](&#106;avascript:alert)",
        "[x](data:text/html,hi)",
        "[x](//other.example/path)",
        "[x](other.html)",
        "![x](https://other.example/x.png)"
      })
  void linksOfOtherKindsReachNoPageAndAreReported(String text) {
    assertThat(inline(text)).doesNotContain("href").doesNotContain("src=");
    markdown.checkInline(text, TARGETS, piece -> new Position("n.yaml", 1, 1), diagnostics);
    assertThat(diagnostics.hasErrors()).isTrue();
  }

  @Test
  void rawHtmlIsShownAsText() {
    assertThat(inline("a <script>alert(1)</script> <b onclick=x>b</b>"))
        .doesNotContain("<script")
        .doesNotContain("<b")
        .contains("&lt;script&gt;");
    assertThat(page("# T\n\n<div style=\"x\">block</div>\n")).doesNotContain("<div");
  }

  @Test
  void codeIsShownAsItIs() {
    assertThat(inline("`a < b -- c`")).isEqualTo("<code>a &lt; b -- c</code>");
    assertThat(page("# T\n\n```sh\nnetstat -na\n```\n"))
        .isEqualTo(
            "<pre class=\"code\" tabindex=\"0\"><code class=\"language-sh\">netstat -na</code></pre>");
  }

  @Test
  void headingsGetStableIds() {
    assertThat(page("# T\n\n## How to read\n\ntext\n\n## Порты {#ports}\n\ntext\n"))
        .contains("<h2 id=\"how-to-read\">How to read</h2>")
        .contains("<h2 id=\"ports\">Порты</h2>");
  }

  @Test
  void tablesHaveScopesAndNoStyles() {
    assertThat(page("# T\n\n## Table\n\n| a | b |\n| --: | - |\n| 1 | 2 |\n"))
        .contains("<th scope=\"col\" class=\"align-right\">a</th>")
        .contains("aria-label=\"Table\"")
        .doesNotContain("align=")
        .doesNotContain("style");
  }

  @Test
  void pageWithoutATitleIsReported() {
    assertThat(markdown.read(new SourceFile("p.md", "text\n"), diagnostics)).isEmpty();
    assertThat(diagnostics.hasErrors()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {">", "[", "*", "`", "> - "})
  void deepNestingIsRefusedQuickly(String mark) {
    SourceFile file = new SourceFile("p.md", "# T\n\n" + mark.repeat(5000) + " x\n");
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          assertThat(markdown.read(file, diagnostics)).isEmpty();
          assertThat(diagnostics.sorted()).hasSize(1);
          assertThat(diagnostics.sorted().get(0).at().line()).isEqualTo(3);
        });
  }

  @Test
  void plainTextHasNoMarks() {
    assertThat(markdown.plain("See *the* `port` [](port:25) & [x](port:443)", TARGETS))
        .isEqualTo("See the port Label 25 & x");
  }
}
