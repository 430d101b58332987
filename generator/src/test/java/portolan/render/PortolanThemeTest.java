package portolan.render;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import portolan.source.Diagnostics;
import portolan.text.Language;

/** The files of our theme. Its pages are tested with the fixture catalog. */
class PortolanThemeTest {
  private static final Theme THEME = ThemeFolder.portolan();
  private static final PageRenderer RENDERER = new PageRenderer(THEME, ThemeFolder.messages());

  @Test
  void parsesEveryTemplate() {
    Diagnostics diagnostics = new Diagnostics();
    RENDERER.check(diagnostics);
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void hasEveryWordInBothLanguages() throws IOException {
    Set<String> keys = TemplateWords.of(THEME).keys();
    for (Language language : Language.ALL) {
      Set<String> known =
          Files.readAllLines(ThemeFolder.PORTOLAN.resolve("messages/" + language.code() + ".yaml"))
              .stream()
              .filter(line -> line.contains(":") && !line.startsWith(" "))
              .map(line -> line.substring(0, line.indexOf(':')))
              .collect(toSet());
      assertThat(known).containsAll(keys);
    }
  }

  @Test
  void publishesOneStyleSheetScriptsAndIconsUnderHashedNames() {
    Assets assets = THEME.assets();
    assertThat(assets.stylesheet()).matches("assets/portolan-[0-9a-f]{8}\\.css");
    assertThat(assets.scripts()).hasSize(2);
    assertThat(assets.scripts().get(0)).matches("assets/early-[0-9a-f]{8}\\.js");
    assertThat(assets.scripts().get(1)).matches("assets/portolan-[0-9a-f]{8}\\.js");
    assertThat(assets.icon()).matches("assets/icon-32-[0-9a-f]{8}\\.png");
    assertThat(assets.iconSvg()).matches("assets/favicon-[0-9a-f]{8}\\.svg");
    assertThat(assets.path("favicon.ico")).contains("favicon.ico");
    assertThat(assets.paths()).hasSameSizeAs(assets.files());
  }

  @Test
  void ordersTheStyleSheetByLayersAndReachesNoOtherHost() {
    String css = content(Assets.STYLESHEET);
    assertThat(css)
        .startsWith("@layer tokens, reset, base, layout, components, utilities, print;")
        .doesNotContain("/*", "url(", "@import", "//");
    assertThat(css.indexOf("@layer base {")).isBetween(1, css.indexOf("@layer components {"));
    assertThat(css.indexOf("@layer print {")).isGreaterThan(css.lastIndexOf("@layer components {"));
    assertThat(css.indexOf("@layer utilities {")).isLessThan(css.indexOf("@layer print {"));
    assertThat(content(Assets.SCRIPT)).doesNotContain("innerHTML", "fetch(", "import ");
  }

  private static String content(String name) {
    return THEME.assets().files().stream()
        .filter(asset -> asset.name().equals(name))
        .map(asset -> new String(asset.content(), StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void iconsAreWhatTheirNamesSay() {
    for (Asset asset : THEME.assets().files()) {
      byte[] head = Arrays.copyOf(asset.content(), 4);
      if (asset.name().endsWith(".png")) {
        assertThat(head).containsExactly(0x89, 'P', 'N', 'G');
      } else if (asset.name().endsWith(".ico")) {
        assertThat(head).containsExactly(0, 0, 1, 0);
      }
    }
  }
}
