package portolan.search.query;

import java.util.List;

/** A run of the typed text, before neighbours are joined. */
sealed interface Item {
  /** The word between alternatives, and a dash by itself. */
  enum Sign implements Item {
    OR,
    DASH
  }

  /**
   * A word such as {@code порт}.
   *
   * @param typed as it stands when it is an ordinary word after all
   * @param meant the marker in the right layout
   * @param listed whether a comma stands before it
   */
  record Marker(Clause.Words typed, String meant, boolean listed) implements Item {}

  /**
   * A transport by itself.
   *
   * @param typed as it stands when no port is next to it
   * @param name {@code tcp} or {@code udp}
   * @param listed whether a comma stands before it
   */
  record Transport(Clause.Words typed, String name, boolean listed) implements Item {}

  /**
   * Ports.
   *
   * @param terms one, or the alternatives of a list
   * @param excluded whether a minus stands before them
   * @param listed whether a comma stands before them
   */
  record Numbers(List<PortTerm> terms, boolean excluded, boolean listed) implements Item {
    /** Whether none has a transport yet, and so one beside it may be meant for all of them. */
    boolean bare() {
      return !excluded && terms.stream().allMatch(t -> t.transport().isEmpty());
    }

    boolean onePort() {
      return !excluded && terms.size() == 1 && terms.get(0).single();
    }

    boolean unmarked() {
      return !excluded && terms.stream().noneMatch(PortTerm::marked);
    }
  }

  /** Anything else. */
  record Other(Clause clause, boolean excluded) implements Item {}
}
