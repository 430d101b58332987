package portolan.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static portolan.Fixture.*;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portolan.Fixture;

/** A faulty value hides what depends on it, and nothing else; and it brings no second message. */
class FaultyRowTest {
  private static final List<String> FILES =
      List.of(
          SOURCES,
          PROTOCOLS,
          ENCRYPTION,
          TERMS,
          LINE,
          ENDPOINTS,
          RANGES,
          CALLS,
          SERVERS,
          RULES,
          STATIC_PORTS,
          NOTES,
          SUPPORT,
          CONFLICTS,
          CORRECTIONS,
          DIAGRAMS,
          DIAGRAMS_2);

  /** Keys in front of a value, and the value. */
  private static final Pattern PAIR =
      Pattern.compile("(?m)(?<=^| |\\{)([a-z]+(?:-[a-z]+)*): +([^\\s{\\[#|>][^,{}\\[\\]\\n]*)");

  private static final Pattern KEY =
      Pattern.compile("(?m)(?<=^| |\\{)(?!ru:|en:)([a-z]+(?:-[a-z]+)*):(?=[ \\n])");

  @TempDir Path folder;
  private Fixture fixture;

  @BeforeEach
  void copyTheFixture() {
    fixture = Fixture.in(folder);
  }

  private void assertMessages(String... messages) {
    assertThat(fixture.mistakes())
        .extracting(m -> m.lines().findFirst().orElseThrow().replaceFirst(".*: error: ", ""))
        .containsExactly(messages);
  }

  @Test
  void aPathWithAnUnknownKeyIsStillChecked() {
    fixture.edit(SERVERS, "    formerly: billing-push\n", "    colour: red\n");
    fixture.edit(SERVERS, "security: tls", "security: clear");

    assertMessages(
        "the key 'colour' is not known here",
        "the row is encrypted by default, but this port is in clear text");
  }

  @Test
  void aPathWithAMisspeltKeyIsReadAsIfItWereRight() {
    fixture.edit(CALLS, "    exposure: internet\n    ports:", "    exposure: internet\n    prots:");
    fixture.edit(
        CALLS,
        "supported: none\n      default: clear",
        "supported: none\n      default: encrypted");

    assertMessages(
        "the key 'prots' is not known here",
        "encrypted by default, but no encryption is supported");
  }

  @Test
  void everythingElseOfAPortWithAWrongNumberIsChecked() {
    fixture.edit(SERVERS, "{port: 2510, transport: tcp", "{port: 70000, transport: udp");

    assertMessages("CHIRP does not run over UDP", "port 70000 must be within 1 to 65535");
  }

  @Test
  void aFaultyPortMakesNoTextLookWrong() {
    fixture.edit(CALLS, "{port: 5610, transport: udp", "{port: 70000, transport: udp");

    assertMessages("port 70000 must be within 1 to 65535");
  }

  @Test
  void aFaultyNoteStillExplainsItsPath() {
    fixture.edit(CALLS, "        encryption:\n          default: clear\n", "");
    fixture.edit(
        NOTES, "    about: [handset-registration]\n", "    about: [handset-registraton]\n");

    assertMessages(
        "'handset-registraton' is not a path, endpoint, rule, range, static port,"
            + " connector, version or note");
  }

  @Test
  void notesAboutAFaultyPathAreNotDangling() {
    fixture.edit(CALLS, "  - id: handset-registration\n", "  - name: handset-registration\n");

    assertMessages("the key 'id' is missing", "the key 'name' is not known here");
  }

  @Test
  void referencesToAFileThatCannotBeReadAreNotWrong() {
    fixture.edit(ENDPOINTS, "    zones: internal\n", "    zones: [internal\n");

    assertThat(fixture.mistakes()).hasSize(1);
  }

  @Test
  void theVersionsOfAFileHideOnlyWhatDependsOnThem() {
    fixture.edit(
        CALLS, "in: [kolibri-1, kolibri-2]\nevidence", "in: [kolibri-1, kolibri-3]\nevidence");
    fixture.edit(CALLS, "security: starttls", "security: clear");

    assertMessages(
        "'kolibri-3' is not a product version",
        "the row is encrypted by default, but this port is in clear text");
  }

  @Test
  void noFaultyValueBringsASecondMessage() {
    assertThat(
            noise(
                PAIR,
                (m, text) -> text.substring(0, m.start(2)) + "'?!'" + text.substring(m.end(2)),
                1))
        .isEmpty();
  }

  @Test
  void noUnknownKeyBringsMoreThanThatItIsMissing() {
    assertThat(
            noise(
                KEY,
                (m, text) -> text.substring(0, m.start(1)) + "qqq" + text.substring(m.end(1)),
                2))
        .isEmpty();
  }

  /** Places, three for each key and file, whose edit brings more mistakes than there should be. */
  private List<String> noise(Pattern places, BiFunction<Matcher, String, String> edit, int most) {
    List<String> noise = new ArrayList<>();
    for (String file : FILES) {
      String text = fixture.text(file);
      Matcher m = places.matcher(text);
      Map<String, Integer> times = new HashMap<>();
      while (m.find()) {
        if (times.merge(m.group(1), 1, Integer::sum) > 3) {
          continue;
        }
        List<String> mistakes = fixture.write(file, edit.apply(m, text)).mistakes();
        if (mistakes.size() > most) {
          noise.add(m.group() + ":\n  " + String.join("\n  ", mistakes));
        }
      }
      fixture.write(file, text);
    }
    return noise;
  }
}
