package portolan.model;

import java.util.List;

/** Where a value is from. */
public sealed interface Evidence {
  /**
   * Seen in sources.
   *
   * @param sources ids, the most important first, never empty
   */
  record Seen(List<String> sources) implements Evidence {
    public Seen {
      sources = List.copyOf(sources);
      if (sources.isEmpty()) {
        throw new IllegalArgumentException("evidence without a source");
      }
    }
  }

  /**
   * Not seen in any source that is at hand.
   *
   * @param confidence how sure the authors are
   * @param reason id of the {@link Reason}
   */
  record Unverified(Confidence confidence, String reason) implements Evidence {}

  /** How sure the authors are of an unverified value; a self-assessment, not a measurement. */
  enum Confidence {
    HIGH("high"),
    MEDIUM("medium"),
    LOW("low");

    private final String id;

    Confidence(String id) {
      this.id = id;
    }

    /** The word in content files. */
    public String id() {
      return id;
    }

    /** The value of its word. */
    public static Confidence of(String id) {
      return switch (id) {
        case "high" -> HIGH;
        case "medium" -> MEDIUM;
        case "low" -> LOW;
        default -> throw new IllegalArgumentException("no confidence " + id);
      };
    }
  }
}
