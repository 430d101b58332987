package portolan.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portolan.source.Diagnostic;
import portolan.source.Diagnostics;
import portolan.source.Position;

class TemplateWordsTest {
  private static final String ROLE = "themes/portolan/templates/pages/role.ftlh";

  @TempDir Path folder;

  private TemplateWords words(String template) {
    return TemplateWords.of(ThemeFolder.withRole(folder, template));
  }

  @Test
  void findsKeysWithTheirPlaces() {
    assertThat(words("<p>${msg(\"a.b\")}</p>\n<b title=\"${msg('c', 1)}\">").uses())
        .containsExactly(
            new TemplateWords.Use("a.b", new Position(ROLE, 1, 11)),
            new TemplateWords.Use("c", new Position(ROLE, 2, 18)));
  }

  @Test
  void skipsComments() {
    assertThat(words("<#-- ${msg(\"a\")} -->${msg(\"b\")}").keys()).containsExactly("b");
  }

  @Test
  void reportsUnknownKeysAndComputedOnes() {
    Diagnostics diagnostics = new Diagnostics();
    words("${msg(\"table.prt\")}${msg(x)}${msg(\"a\" + x)}")
        .check(Set.of("table.port"), diagnostics);
    assertThat(diagnostics.sorted())
        .extracting(Diagnostic::message, d -> d.at().column())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("the messages have no key 'table.prt'", 8),
            org.assertj.core.groups.Tuple.tuple("msg(...) needs a key that is written out", 22),
            org.assertj.core.groups.Tuple.tuple("msg(...) needs a key that is written out", 31));
    assertThat(diagnostics.sorted().get(0).hint()).isEqualTo("did you mean 'table.port'?");
  }
}
