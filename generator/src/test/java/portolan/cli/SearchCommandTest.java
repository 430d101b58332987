package portolan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import portolan.Fixture;

class SearchCommandTest {
  @TempDir private Path folder;
  private Fixture fixture;
  private StringWriter out;
  private StringWriter err;

  @BeforeEach
  void copy() {
    fixture = Fixture.in(folder);
  }

  private int search(String... args) {
    out = new StringWriter();
    err = new StringWriter();
    String[] folders = {
      "search",
      "--content",
      fixture.content().toString(),
      "--theme",
      Path.of("..", "themes", "portolan").toString(),
      "--site",
      fixture.site().toString(),
      "--cache",
      folder.resolve("cache").toString()
    };
    String[] all =
        Stream.concat(Arrays.stream(folders), Arrays.stream(args)).toArray(String[]::new);
    return Main.run(all, new PrintWriter(out), new PrintWriter(err));
  }

  @Test
  void answersInAlignedColumns() {
    assertThat(search("--lang", "en", "--limit", "3", "5611")).isZero();
    assertThat(out)
        .hasToString(
            """
            5611/TCP            Port 5611             Handset registration      en/ports/5611.html
            5610/UDP; 5611/TCP  Handset registration  Handset → Gateway     K2  en/kolibri-2/gateway.html#handset-registration
            5610/UDP; 5611/TCP  Handset registration  Handset → Gateway     K1  en/kolibri-1/gateway.html#handset-registration
            """);
    assertThat(err.toString()).startsWith("Showing 3 of ");
  }

  @Test
  void saysWhatWasRepairedAndHowMuchIsLeft() {
    assertThat(search("--lang", "en", "--limit", "1", "gjhn 5611")).isZero();
    assertThat(out.toString().lines()).hasSize(1);
    assertThat(err.toString())
        .startsWith("Showing results for \"порт\" instead of \"gjhn\".\nShowing 1 of ")
        .doesNotContain("\u001b");
  }

  @Test
  void argumentsAreOneQuery() {
    search("--lang", "ru", "port", "5611", "kind:path");
    String first = out.toString();
    search("--lang", "ru", "port 5611 kind:path");
    assertThat(out).hasToString(first).asString().contains(" ru/").isNotEmpty();
  }

  @Test
  void nothingFoundIsFourAndSaysWhatWasTried() {
    assertThat(search("xyzzyq")).isEqualTo(4);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).startsWith("Nothing found for \"xyzzyq\". Tried ");

    assertThat(search("role:nobody")).isEqualTo(4);
    assertThat(err.toString())
        .startsWith("Nothing is called so: role:nobody. There is ")
        .contains("gateway");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--limit=0", "--limit=x", "--lang=de", "--no-such-option"})
  void wrongUsageIsTwo(String option) {
    assertThat(search(option, "443")).isEqualTo(2);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void noQueryIsWrongUsage() {
    assertThat(search()).isEqualTo(2);
    assertThat(search(" ")).isEqualTo(2);
    assertThat(err.toString()).startsWith("What to search for?");
  }

  @Test
  void mistakesInTheContentAreOne() {
    fixture.edit(Fixture.CALLS, "port: 5611", "port: 65536");
    assertThat(search("443")).isEqualTo(1);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).contains("calls.yaml:", "error: ", "65536");
  }

  @Test
  void aMissingFolderIsThree() throws IOException {
    out = new StringWriter();
    err = new StringWriter();
    String absent = folder.resolve("absent").toString();
    assertThat(
            Main.run(
                new String[] {"search", "--content", absent, "443"},
                new PrintWriter(out),
                new PrintWriter(err)))
        .isEqualTo(3);
    assertThat(Files.exists(folder.resolve("absent"))).isFalse();
  }

  @Test
  void jsonIsForScripts() throws IOException {
    assertThat(search("--lang", "ru", "--json", "--limit", "2", "зщке 5611")).isZero();
    assertThat(err.toString()).isEmpty();
    JsonNode answer = new ObjectMapper().readTree(out.toString());
    assertThat(answer.fieldNames())
        .toIterable()
        .containsExactly("query", "language", "total", "repairs", "hits");
    assertThat(answer.get("query").asText()).isEqualTo("зщке 5611");
    assertThat(answer.get("language").asText()).isEqualTo("ru");
    assertThat(answer.get("total").asInt()).isGreaterThanOrEqualTo(2);
    assertThat(answer.get("repairs").toString())
        .isEqualTo("[{\"kind\":\"layout\",\"from\":\"зщке\",\"to\":[\"port\"]}]");
    assertThat(answer.get("hits")).hasSize(2);
    JsonNode hit = answer.get("hits").get(0);
    assertThat(hit.fieldNames())
        .toIterable()
        .containsExactly(
            "kind", "score", "ports", "title", "context", "product", "address", "passage");
    assertThat(hit.get("kind").asText()).isEqualTo("port");
    assertThat(hit.get("score").floatValue()).isEqualTo(410f);
    assertThat(hit.get("address").asText()).isEqualTo("ru/ports/5611.html");
  }

  @Test
  void jsonOfNothingIsAnAnswerToo() throws IOException {
    assertThat(search("--json", "xyzzyq")).isEqualTo(4);
    assertThat(new ObjectMapper().readTree(out.toString()).get("hits")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"ru, ru/", "en, en/", "de, en/"})
  void theLanguageIsThatOfTheSystem(String system, String folderOfPages) {
    Locale before = Locale.getDefault(Locale.Category.DISPLAY);
    try {
      Locale.setDefault(Locale.Category.DISPLAY, Locale.forLanguageTag(system));
      assertThat(search("5611")).isZero();
    } finally {
      Locale.setDefault(Locale.Category.DISPLAY, before);
    }
    assertThat(out.toString()).contains("  " + folderOfPages);
  }

  @Test
  void linesAreCutToATerminalOnly() {
    search("--lang", "ru", "5611");
    String whole = out.toString();
    System.setProperty("portolan.columns", "60");
    try {
      search("--lang", "ru", "5611");
    } finally {
      System.clearProperty("portolan.columns");
    }
    assertThat(out.toString().lines()).allMatch(line -> TextWidth.of(line) <= 60);
    assertThat(whole.lines()).anyMatch(line -> TextWidth.of(line) > 60);
  }

  @Test
  void helpShowsTheQueryLanguage() {
    assertThat(search("--help")).isZero();
    assertThat(out.toString())
        .contains("5060-5070", "role:gateway", "imap or pop", "-443", "--json");
  }
}
