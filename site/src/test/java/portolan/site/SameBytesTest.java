package portolan.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds on machines with other settings give the same bytes. */
class SameBytesTest {
  @TempDir private Path temp;

  @Test
  void languageCharacterSetAndTimeZoneOfTheMachineChangeNothing() throws Exception {
    Map<String, String> expected = bytes(Project.site());
    assertThat(expected).hasSizeGreaterThan(100);
    Path turkish = temp.resolve("turkish/site");
    assertThat(
            build(
                turkish,
                Project.ROOT.resolve("content"),
                Map.of(),
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Asia/Kamchatka"))
        .isZero();
    assertThat(bytes(turkish)).isEqualTo(expected);
    Path russian = temp.resolve("russian/site");
    assertThat(
            build(
                russian,
                Project.ROOT.resolve("content"),
                Map.of(),
                "-Duser.language=ru",
                "-Dfile.encoding=US-ASCII",
                "-Duser.timezone=America/St_Johns"))
        .isZero();
    assertThat(bytes(russian)).isEqualTo(expected);
  }

  @Test
  void cyrillicFileNameWorksUnderThePosixLocale() throws Exception {
    Path content = temp.resolve("content");
    copy(Project.ROOT.resolve("content"), content);
    // The last file stays the last one, so that the order of rows is the same.
    Path paths = content.resolve("products/exchange/paths");
    Files.move(paths.resolve("unified-messaging.yaml"), paths.resolve("телефония.yaml"));
    Path output = temp.resolve("site");
    List<String> command = new ArrayList<>(List.of(Project.ROOT.resolve("portolan").toString()));
    command.addAll(List.of(Project.arguments("build", output)));
    command.set(command.indexOf("--content") + 1, content.toString());
    ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
    process.environment().keySet().removeIf(k -> k.startsWith("LC_") || k.equals("LANG"));
    process.environment().put("LC_ALL", "C");
    process.environment().put("PORTOLAN_TRAINING", "off");
    Process running = process.start();
    String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(running.waitFor()).as(said).isZero();
    Path page = Path.of("ru/exchange-2010/unified-messaging.html");
    assertThat(output.resolve(page)).hasSameBinaryContentAs(Project.site().resolve(page));
  }

  private static int build(
      Path output, Path content, Map<String, String> environment, String... options)
      throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "portolan.cli.Main"));
    command.addAll(List.of(Project.arguments("build", output)));
    command.set(command.indexOf("--content") + 1, content.toString());
    ProcessBuilder process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.INHERIT);
    process.environment().putAll(environment);
    return process.start().waitFor();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }

  private static Map<String, String> bytes(Path site) throws IOException {
    Map<String, String> bytes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes.put(
            site.relativize(file).toString(),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return bytes;
  }
}
