package portolan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MessagesTest {
  private final Messages messages =
      new Messages(
          Language.RU,
          Map.of(
              "call", Map.of("", "из {0} в {1}, через {0}"),
              "ports", Map.of("one", "{0} порт", "few", "{0} порта", "many", "{0} портов"),
              "half", Map.of("one", "{0} порт"),
              "spare", Map.of("", "запас")));

  @Test
  void fillsPlacesInOrder() {
    assertThat(messages.text("call", "А", "Б")).isEqualTo("из А в Б, через А");
  }

  @Test
  void leavesBracesInValuesAlone() {
    assertThat(messages.text("call", "{1}", "Б")).isEqualTo("из {1} в Б, через {1}");
  }

  @Test
  void choosesThePluralForm() {
    assertThat(messages.count("ports", 1)).isEqualTo("1 порт");
    assertThat(messages.count("ports", 3)).isEqualTo("3 порта");
    assertThat(messages.count("ports", 11)).isEqualTo("11 портов");
  }

  @Test
  void showsAndNamesUnknownKeys() {
    assertThat(messages.text("lost")).isEqualTo("⟦lost⟧");
    messages.count("half", 5);

    assertThat(messages.unknown()).containsExactly("half (many)", "lost");
  }

  @Test
  void namesKeysThatNobodyAskedFor() {
    messages.text("call", "А", "Б");
    messages.count("ports", 1);

    assertThat(messages.unused()).containsExactly("half", "spare");
  }

  @Test
  void asksWithoutComplaint() {
    assertThat(messages.find("lost")).isEmpty();
    assertThat(messages.find("spare")).contains("запас");
    assertThat(messages.unknown()).isEmpty();
    assertThat(messages.unused()).doesNotContain("spare");
  }
}
