package portolan.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portolan.Fixture;
import portolan.source.Diagnostic;
import portolan.source.Diagnostics;
import portolan.source.Position;

class BaseUrlTest {
  private static final Position AT = new Position("site.yaml", 9, 11);
  private static final String EXAMPLE =
      "write it in full, such as https://ports.example/reference/";

  private final Diagnostics diagnostics = new Diagnostics();

  @ParameterizedTest
  @CsvSource({
    "https://ports.example/, https://ports.example/",
    "https://ports.example, https://ports.example/",
    "http://ports.example:8080/a/b, http://ports.example:8080/a/b/",
    "HTTPS://Ports.Example/Reference/, https://ports.example/Reference/",
    "http://localhost/%D0%BF/, http://localhost/%D0%BF/",
    "http://[2001:db8::1]/x, http://[2001:db8::1]/x/",
    "https://xn--e1aybc.xn--p1ai/~ports/, https://xn--e1aybc.xn--p1ai/~ports/"
  })
  void endsInASlashWhateverTheAuthorWrote(String written, String read) {
    assertThat(new BaseUrl(AT, diagnostics).read(written)).contains(read);
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ports.example/k | must begin with https:// or http:// | write https://ports.example/k/",
        "localhost | must begin with https:// or http:// | " + EXAMPLE,
        "/reference/ | must begin with https:// or http:// | " + EXAMPLE,
        "//ports.example/ | must begin with https:// or http:// | " + EXAMPLE,
        "ftp://ports.example/ | must begin with https:// or http:// | " + EXAMPLE,
        "file:///srv/ | must begin with https:// or http:// | " + EXAMPLE,
        "https://p.example/?a=b | must have no query and no fragment | write https://p.example/",
        "https://p.example/k#x | must have no query and no fragment | write https://p.example/k/",
        "https://p.example? | must have no query and no fragment | write https://p.example/",
        "https://u:p@p.example/ | must name no user | write https://p.example/",
        "https:// | has no valid host name | " + EXAMPLE,
        "https:///k/ | has no valid host name | " + EXAMPLE,
        "https://p_.example/ | has no valid host name | " + EXAMPLE,
        "https://тест.рф/k | has no valid host name | write https://xn--e1aybc.xn--p1ai/k/",
        "https://p.example/п | has no valid path | write https://p.example/%D0%BF/",
        "https://p.example/a b/ | has no valid path | write https://p.example/a%20b/",
        "https://p.example/a/../b/ | has no valid path | write https://p.example/b/",
        "https://p.example//k/ | has no valid path | write https://p.example/k/",
        "https://p.example/<k>/ | has no valid path | write https://p.example/%3Ck%3E/",
        "https://p.example/k/index.html | must name a folder, not a page"
            + " | write https://p.example/k/"
      })
  void isRefusedWithTheWayToMendIt(String written, String message, String hint) {
    assertThat(new BaseUrl(AT, diagnostics).read(written)).isEmpty();
    assertThat(diagnostics.sorted()).hasSize(1);
    Diagnostic mistake = diagnostics.sorted().get(0);
    assertThat(mistake.at()).isEqualTo(AT);
    assertThat(mistake.message()).isEqualTo("the base address " + message);
    assertThat(mistake.hint()).isEqualTo(hint);
  }

  @Test
  void aLongAddressIsReadInNoTime() {
    String path = "/a".repeat(200_000);
    assertThat(new BaseUrl(AT, diagnostics).read("https://p.example" + path)).isPresent();
  }

  @Test
  void theMistakeStandsAtTheValue(@TempDir Path folder) {
    Fixture fixture = Fixture.in(folder).append(Fixture.SITE, "base-url: www.ports.example\n");

    assertThat(fixture.mistakes())
        .containsExactly(
            fixture.error(
                Fixture.SITE,
                "base-url: ^www",
                "the base address must begin with https:// or http://",
                "write https://www.ports.example/"));
  }
}
