package portolan.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portolan.source.Diagnostic;
import portolan.source.Diagnostics;

class ThemeTest {
  @TempDir Path folder;
  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void reportsAFolderWithoutTemplatesAndAssets() {
    ThemeFolder.read(folder.resolve("nothing"), diagnostics);
    assertThat(diagnostics.sorted())
        .extracting(Diagnostic::message)
        .contains("the theme has no templates", "the theme lacks this file");
  }

  @Test
  void reportsTemplatesThatWouldNotEscape() {
    ThemeFolder.write(folder, "templates/pages/role.ftl", "x");
    Theme theme = ThemeFolder.read(folder, diagnostics);
    assertThat(theme.templates()).isEmpty();
    assertThat(diagnostics.sorted())
        .anySatisfy(
            d -> {
              assertThat(d.at().toString()).isEqualTo("themes/portolan/templates/pages/role.ftl");
              assertThat(d.message()).isEqualTo("a template must end in .ftlh");
            });
  }

  @Test
  void joinsScriptsByNameAndKeepsTheEarlyOneAlone() {
    ThemeFolder.write(folder, "assets/js/b.js", "b();\n");
    ThemeFolder.write(folder, "assets/js/a.js", "a();\n");
    ThemeFolder.write(folder, "assets/js/early.js", "early();\n");
    Assets assets = ThemeFolder.read(folder, diagnostics).assets();
    assertThat(assets.files())
        .extracting(
            Asset::name,
            asset -> new String(asset.content(), java.nio.charset.StandardCharsets.UTF_8))
        .contains(
            org.assertj.core.groups.Tuple.tuple("early.js", "early();\n"),
            org.assertj.core.groups.Tuple.tuple("portolan.js", "a();\nb();\n"));
  }

  @Test
  void joinsTheScriptsOfTheSearchApart() {
    ThemeFolder.write(folder, "assets/js/a.js", "a();\n");
    assertThat(ThemeFolder.read(folder, diagnostics).assets().path(Assets.SEARCH_ENGINE)).isEmpty();
    ThemeFolder.write(folder, "assets/js-search/20-b.js", "  b(); // second\n");
    ThemeFolder.write(folder, "assets/js-search/10-a.js", "a();\n");
    Assets assets = ThemeFolder.read(folder, diagnostics).assets();
    assertThat(assets.files())
        .filteredOn(asset -> asset.name().equals(Assets.SEARCH_ENGINE))
        .singleElement()
        .satisfies(
            asset -> {
              assertThat(asset.path()).matches("assets/search-engine-[0-9a-f]{8}\\.js");
              assertThat(asset.content()).asString().isEqualTo("a();\nb();\n");
            });
    assertThat(assets.scripts()).doesNotContain(assets.path(Assets.SEARCH_ENGINE).orElseThrow());
  }

  @Test
  void givesChangedFilesOtherNames() {
    ThemeFolder.write(folder, "assets/css/tokens.css", "a{}");
    String before = ThemeFolder.read(folder, diagnostics).assets().stylesheet();
    ThemeFolder.write(folder, "assets/css/tokens.css", "b{}");
    String after = ThemeFolder.read(folder, diagnostics).assets().stylesheet();
    assertThat(before).isNotEqualTo(after);
  }
}
