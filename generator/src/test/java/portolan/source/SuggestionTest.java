package portolan.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionTest {
  private static final List<String> KNOWN = List.of("gateway", "switchboard", "billing");

  @ParameterizedTest
  @ValueSource(strings = {"gatway", "gaetway", "gatewayy", "gatewax", "gate", "gateway-server"})
  void findsTheWordThatWasMeant(String word) {
    assertThat(Suggestion.nearest(word, KNOWN)).contains("gateway");
    assertThat(Suggestion.hint(word, KNOWN)).isEqualTo("did you mean 'gateway'?");
  }

  @Test
  void guessesNothingFarAway() {
    assertThat(Suggestion.nearest("cloud", KNOWN)).isEmpty();
    assertThat(Suggestion.nearest("ga", KNOWN)).isEmpty();
  }

  @Test
  void prefersTheNearestThenTheFirstByAlphabet() {
    assertThat(Suggestion.nearest("port-a", List.of("port-bb", "port-b"))).contains("port-b");
    assertThat(Suggestion.nearest("port-a", List.of("port-c", "port-b"))).contains("port-b");
  }

  @Test
  void listsWhatIsKnownSorted() {
    assertThat(Suggestion.hint("xyz", KNOWN)).isEqualTo("known: billing, gateway, switchboard");
  }

  @Test
  void listsTwelveOfMany() {
    List<String> many = IntStream.rangeClosed(10, 29).mapToObj(i -> "word" + i).toList();

    assertThat(Suggestion.hint("xyz", many))
        .startsWith("known are word10, word11")
        .endsWith("word21 and 8 more");
  }

  @Test
  void saysWhenNothingIsDeclared() {
    assertThat(Suggestion.hint("xyz", List.of())).isEqualTo("none is declared yet");
  }
}
