package portolan.publish;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathRegisterTest {
  private final PathRegister register = new PathRegister();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "ru/ports/16000-17000.html",
        ".htaccess",
        "en/console.html",
        "en/com10.html",
        "en/between/a--b.html",
        "ru/порты.html"
      })
  void takesOrdinaryPaths(String path) {
    assertThatCode(() -> register.add(path)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/etc/passwd",
        "a/",
        "a//b",
        "..",
        "../a",
        "a/../b",
        "a/./b",
        "a\\b",
        "c:/a",
        "c:a",
        "a\u0000b",
        "a\nb",
        "a?b",
        "a*b",
        "a|b",
        "a<b",
        "a\"b",
        "a.",
        "a ",
        "a./b",
        "\ud800",
        "con",
        "CON",
        "nul.html",
        "en/aux.tar.gz",
        "com1",
        "LPT9.txt",
        "com¹.txt",
        "prn /a",
        "conin$"
      })
  void refusesPathsThatLeaveTheOutputOrThatWindowsCannotHold(String path) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> register.add(path))
        .withMessageContaining("cannot be published");
  }

  @ParameterizedTest
  @CsvSource({
    "a.html, a.html, it was written before",
    "a.html, A.html, only by letter case",
    "en/a.html, EN/b.html, only by letter case",
    "ru/я.html, ru/Я.html, only by letter case",
    "a, a/b, is a file already",
    "a, A/b, is a file already",
    "a/b, a, is a folder already",
    "a/b, A, is a folder already",
    "a/b/c, a/B, is a folder already"
  })
  void refusesTwoPathsThatSomeFileSystemTakesForOne(String first, String second, String why) {
    register.add(first);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> register.add(second))
        .withMessageContaining(why);
  }

  @Test
  void refusesTwoPathsThatMacTakesForOne() {
    register.add("caf\u00e9.html");

    assertThatIllegalArgumentException().isThrownBy(() -> register.add("cafe\u0301.html"));
  }

  @Test
  void takesManyFilesOfOneFolder() {
    register.add("a/b/1");
    register.add("a/b/2");

    assertThatCode(() -> register.add("a/3")).doesNotThrowAnyException();
  }
}
