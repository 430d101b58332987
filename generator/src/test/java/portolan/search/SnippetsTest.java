package portolan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SnippetsTest {
  private static final Mark KERBEROS = new Mark.Word("kerbero", "");
  private static final Mark CHECK = new Mark.Word("проверк", "");

  private static String shown(List<Snippet.Part> parts) {
    return parts.stream()
        .map(p -> p.marked() ? "[" + p.text() + "]" : p.text())
        .collect(Collectors.joining());
  }

  private static String words(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
  }

  @Test
  void marksFormsOfWordsBeginningsSpellingsAndPorts() {
    Snippets snippets =
        new Snippets(
            List.of(
                KERBEROS,
                new Mark.Word("smt", "smt"),
                new Mark.Stems(Set.of("ворот")),
                new Mark.Ports(5060, 5070)));
    assertThat(shown(snippets.marked("Kerberos's SMTPS; Ворота: 5065, 5071, 5065.1 (KERBEROS)")))
        .isEqualTo("[Kerberos's] [SMTPS]; [Ворота]: [5065], 5071, 5065.1 ([KERBEROS])");
  }

  @Test
  void stopWordsAndTheRestAreLeftAlone() {
    assertThat(new Snippets(List.of(new Mark.Word("i", "и"))).marked("и <b> & that"))
        .containsExactly(new Snippet.Part("и <b> & that", false));
    assertThat(new Snippets(List.of()).marked("")).isEmpty();
  }

  @Test
  void shortTextsAreShownWholeFromTheFirstWord() {
    Snippet snippet = new Snippets(List.of(CHECK)).of("  (Проверки нет.) ");
    assertThat(snippet.before()).isFalse();
    assertThat(snippet.after()).isFalse();
    assertThat(shown(snippet.parts())).isEqualTo("[Проверки] нет.)");
  }

  @Test
  void thePassageWithMostOfTheMarksIsShown() {
    String text =
        "kerberos kerberos kerberos " + words(0, 30) + " kerberos проверка. " + words(30, 60);
    Snippet snippet = new Snippets(List.of(KERBEROS, CHECK)).of(text);
    assertThat(snippet.before()).isTrue();
    assertThat(snippet.after()).isTrue();
    assertThat(shown(snippet.parts())).startsWith("w8 ").endsWith("w29 [kerberos] [проверка].");
  }

  @Test
  void ofEqualPassagesTheFirstIsShown() {
    Snippet snippet = new Snippets(List.of(KERBEROS)).of(words(0, 40) + " kerberos");
    assertThat(shown(snippet.parts())).startsWith("w17 ").endsWith(" [kerberos]");
    assertThat(new Snippets(List.of(KERBEROS)).of(words(0, 40)))
        .isEqualTo(new Snippet(false, true, List.of(new Snippet.Part(words(0, 24), false))));
  }

  @Test
  void aTextWithoutWordsHasNoPassage() {
    assertThat(new Snippets(List.of(KERBEROS)).of(" \u2026 ;"))
        .isEqualTo(new Snippet(false, false, List.of()));
  }
}
