package portolan.search.query;

import java.util.List;

/** A part of a query that a document has to fulfil. All texts are in lower case. */
public sealed interface Clause {
  /**
   * A run without blanks that is nothing else; it may hold several words, of which all are wanted.
   *
   * @param text as typed, in lower case
   * @param live whether its last word is still being typed
   */
  record Words(String text, boolean live) implements Clause {}

  /**
   * Words that stand next to each other.
   *
   * @param text between the quotes
   */
  record Phrase(String text) implements Clause {}

  /**
   * Ports and ranges, of which any is enough.
   *
   * @param terms at least one
   */
  record Ports(List<PortTerm> terms) implements Clause {
    public Ports {
      terms = List.copyOf(terms);
    }
  }

  /**
   * Documents with a fact.
   *
   * @param key {@code role}, {@code product}, {@code proto}, {@code auth}, {@code enc}, {@code
   *     kind} or {@code transport}, whatever name of it was typed
   * @param values names of which any is enough; at least one, none is blank
   * @param typed the whole filter as typed
   */
  record Filter(String key, List<String> values, String typed) implements Clause {
    public Filter {
      values = List.copyOf(values);
    }
  }
}
