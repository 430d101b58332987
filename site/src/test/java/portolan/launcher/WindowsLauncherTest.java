package portolan.launcher;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What can be told of {@code portolan.cmd} without Windows. */
class WindowsLauncherTest {
  @Test
  void linesEndAsBatchFilesMust() throws IOException {
    String text = Files.readString(Sandbox.launcher("portolan.cmd"), US_ASCII);

    assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    assertThat(text).endsWith("\r\n");
  }

  @Test
  void everyJumpHasItsLabel() throws IOException {
    String text = Files.readString(Sandbox.launcher("portolan.cmd"), US_ASCII);

    List<String> jumps = all("\\bgoto (\\w+)", text);
    assertThat(jumps).isNotEmpty();
    assertThat(all("(?m)^:(\\w+)", text)).containsAll(jumps).doesNotHaveDuplicates();
  }

  @Test
  void bothLaunchersStartJavaAlike() throws IOException {
    String windows = Files.readString(Sandbox.launcher("portolan.cmd"), US_ASCII);
    String posix = Files.readString(Sandbox.launcher("portolan"));

    String set = posix.substring(posix.indexOf("\nset -- "));
    List<String> options = all("(-X\\S+|--enable\\S+)", set.substring(0, set.indexOf("-jar")));
    assertThat(options).hasSizeGreaterThan(3);
    assertThat(set).contains("-Dportolan.home=");
    assertThat(windows)
        .contains(
            String.join(" ", options) + " \"-Dportolan.home=%~dp0.\" %PORTOLAN_JAVA_OPTS% -jar");
  }

  private static List<String> all(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map((MatchResult found) -> found.group(1))
        .toList();
  }
}
