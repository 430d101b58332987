package portolan.search.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words that say that a number is a port. */
public final class MarkerWords {
  private static final List<String> WORDS =
      List.of(
          "порт", "порты", "порта", "портов", "порту", "портам", "портами", "портах", "портом",
          "port", "ports");

  private static final Map<String, String> MEANT = meant();

  private MarkerWords() {}

  private static Map<String, String> meant() {
    Map<String, String> all = new HashMap<>();
    for (String word : WORDS) {
      all.put(word, word);
      all.put(KeyboardLayout.swap(word), word);
    }
    return all;
  }

  /** Whether a run is such a word, in either keyboard layout. */
  public static boolean isMarker(String run) {
    return of(run).isPresent();
  }

  /** The marker that a run is, in the right layout. */
  static Optional<String> of(String run) {
    String whole = MEANT.get(run);
    return Optional.ofNullable(whole != null ? whole : MEANT.get(PortForms.trimmed(run)));
  }
}
