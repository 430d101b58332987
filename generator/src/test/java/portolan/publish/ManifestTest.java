package portolan.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {
  private static final FileSum SUM = FileSum.of(Tree.bytes("123456789"));

  @Test
  void listsFilesSortedUnderItsVersion() {
    Manifest manifest =
        new Manifest(
            new TreeMap<>(
                Map.of(
                    "ru/a.html",
                    new Manifest.Line(SUM, false),
                    "a.js",
                    new Manifest.Line(SUM, true))));

    assertThat(new String(manifest.bytes(), java.nio.charset.StandardCharsets.UTF_8))
        .isEqualTo(
            """
            portolan-files 1
            cbf43926e3069283 9 old a.js
            cbf43926e3069283 9 new ru/a.html
            """);
    assertThat(Manifest.parse(manifest.bytes())).contains(manifest);
  }

  @Test
  void readsPathsWithSpacesAndLettersOfAnyLanguage() {
    Manifest manifest =
        new Manifest(new TreeMap<>(Map.of("ru/порты и роли.html", new Manifest.Line(SUM, false))));

    assertThat(Manifest.parse(manifest.bytes())).contains(manifest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "portolan-files 1",
        "portolan-files 2\n",
        "portolan-files 1\ncbf43926e3069283 9 new a.ht",
        "portolan-files 1\ncbf43926e3069283 9 a.html\n",
        "portolan-files 1\ncbf43926 9 new a.html\n",
        "portolan-files 1\n\n",
        "<html>\n"
      })
  void trustsNoDamagedOrForeignText(String text) {
    assertThat(Manifest.parse(Tree.bytes(text))).isEmpty();
  }

  @Test
  void trustsNoTextThatIsNotUtf8() {
    assertThat(Manifest.parse(new byte[] {(byte) 0xff, '\n'})).isEmpty();
  }

  @Test
  void knowsItsOwnFileThoughDamaged() {
    assertThat(Manifest.isOurs(Tree.bytes("portolan-files 7\n?"))).isTrue();
    assertThat(Manifest.isOurs(new byte[0])).isTrue();
    assertThat(Manifest.isOurs(Tree.bytes("portolan"))).isFalse();
    assertThat(Manifest.isOurs(Tree.bytes("my own list of files"))).isFalse();
  }
}
