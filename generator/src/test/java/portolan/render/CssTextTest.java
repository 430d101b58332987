package portolan.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CssTextTest {
  @Test
  void dropsCommentsIndentationAndEmptyLines() {
    assertThat(CssText.compact("/* a */\n.b {\n  color: red; /* c\n d */\n\n}\n"))
        .isEqualTo(".b {\ncolor: red;\n}\n");
  }

  @Test
  void keepsStringsAndEscapes() {
    String css = ".a::before { content: \"/* b */ \\\" /*\"; }\n.c\\/\\*d { e: '\"/*'; }\n";
    assertThat(CssText.compact(css)).isEqualTo(css);
  }

  @Test
  void endsAtAnUnclosedComment() {
    assertThat(CssText.compact("a{}\n/* b")).isEqualTo("a{}\n");
  }
}
