package portolan.search.query;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What was understood otherwise than it was typed; readers are always told.
 *
 * @param kind what was done
 * @param from the typed text in lower case; empty for {@link Kind#RELAXED}
 * @param to what was searched instead, best first; empty when there is nothing
 */
public record Repair(Kind kind, String from, List<String> to) {
  public Repair {
    requireNonNull(kind, "kind");
    requireNonNull(from, "from");
    to = List.copyOf(to);
  }

  /** Ways to understand a query otherwise. */
  public enum Kind {
    /** Letters of the other script that look alike. */
    LOOKALIKE("lookalike"),
    /** Typed with the other keyboard layout. */
    LAYOUT("layout"),
    /** Spelled otherwise. */
    FUZZY("fuzzy"),
    /** Nothing has all words, so that any of them is enough. */
    RELAXED("relaxed"),
    /** A filter whose value names nothing. */
    UNKNOWN_FILTER("unknown-filter");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The name in exports, such as {@code unknown-filter}. */
    public String word() {
      return word;
    }
  }
}
