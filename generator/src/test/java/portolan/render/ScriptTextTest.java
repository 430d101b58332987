package portolan.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptTextTest {
  @Test
  void dropsCommentsIndentationAndEmptyLines() {
    assertThat(
            ScriptText.compact(
                """
                // @ts-check
                (function () {
                  /** Says it.
                   * @param {string} a text */
                  const say = (a) => a;   // now

                \tsay('x');
                })();
                """))
        .isEqualTo("(function () {\nconst say = (a) => a;\nsay('x');\n})();\n");
  }

  @Test
  void putsABlankOrALineEndInPlaceOfAComment() {
    assertThat(ScriptText.compact("return/* a */b")).isEqualTo("return b\n");
    assertThat(ScriptText.compact("a/*\n*/b")).isEqualTo("a\nb\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a = 'it\\'s // no  comment';",
        "a = \"/*\" + '*/' + \"\\\\\";",
        "a = `// ${b + `/* ${c} */`}\n    kept  `;",
        "a = `${{b: '}'}.b} // x`;",
        "a = /[/*]\\/\\/ \"'/g.test(b) || /  '/;",
        "if (a) /'/.test(b);",
        "while (f(a)) /\"/.exec(b);",
        "return /'/;",
        "a = b.return / 2 / c; d = '/';",
        "a = (b) / 2; c = '/ 3';",
        "a = b[0] / 2; c = '/  3';",
        "a++ / 2; b = '/  3';",
        "a = 5 / 2; b = '/  3';",
        "a = 'x' / 2; b = '/  3';",
        "f(/'/, a => /\"/, [/`/], !/'/);",
        "x = typeof /'/; y = '//';",
        "for (const a of /'/.b) c();",
      })
  void keepsStringsTemplatesAndRegularExpressions(String script) {
    assertThat(ScriptText.compact(script)).isEqualTo(script + "\n");
  }

  @Test
  void goesOnBehindEachOfThem() {
    assertThat(ScriptText.compact("a = /'/; // b\nc = '//'; /* d */ e = `//`; // f\ng / h; // i\n"))
        .isEqualTo("a = /'/;\nc = '//'; e = `//`;\ng / h;\n");
  }

  @Test
  void keepsABlankLineOfATemplate() {
    assertThat(ScriptText.compact("a = `b\n\n  c`;\n\nd;")).isEqualTo("a = `b\n\n  c`;\nd;\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a = 'b", "a = `b ${c", "a = /b", "a = 'b\\", "a = `${`", "'"})
  void endsWithAScriptThatEndsTooEarly(String script) {
    assertThat(ScriptText.compact(script)).endsWith("\n");
  }

  @Test
  void findsNothingMoreInWhatItMade() throws IOException {
    List<Path> scripts = Theme.files(ThemeFolder.PORTOLAN.resolve("assets"));
    for (Path file : scripts.stream().filter(f -> f.toString().endsWith(".js")).toList()) {
      String compact = ScriptText.compact(Files.readString(file));
      assertThat(compact).isNotBlank().doesNotContain("@ts-check", "/**");
      assertThat(ScriptText.compact(compact)).as(file.toString()).isEqualTo(compact);
    }
  }
}
