package portolan.search.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import portolan.model.Aliases;
import portolan.model.Term;
import portolan.search.WordCache;

/**
 * Adds the other names of each term of the glossary to what speaks of it, whatever the ending; to
 * its own names what its title speaks of.
 */
final class TermAliases {
  /** A long name often has a short one in brackets: each of them is enough. */
  private static final Pattern BRACKETS = Pattern.compile("[()]");

  /**
   * A name of a term.
   *
   * @param stems of the name, at least one
   * @param term number of the term
   */
  private record Name(List<String> stems, int term) {
    boolean isAt(List<String> text, int place) {
      int end = place + stems.size();
      return end <= text.size() && text.subList(place, end).equals(stems);
    }
  }

  private final WordCache cache = new WordCache();
  private final List<Aliases> aliases;

  /** By their first stems. */
  private final Map<String, List<Name>> names = new HashMap<>();

  /** Sentences and names stand in many documents. */
  private final Map<String, List<Aliases>> spoken = new HashMap<>();

  TermAliases(List<Term> terms) {
    aliases = terms.stream().map(Term::aliases).toList();
    for (int i = 0; i < terms.size(); i++) {
      int term = i;
      Stream.of(terms.get(i).label().ru(), terms.get(i).label().en())
          .flatMap(BRACKETS::splitAsStream)
          .map(this::stems)
          .distinct()
          .forEach(stems -> addName(stems, term));
    }
  }

  private void addName(List<String> stems, int term) {
    if (!stems.isEmpty()) {
      names.computeIfAbsent(stems.get(0), s -> new ArrayList<>()).add(new Name(stems, term));
    }
  }

  void addTo(Draft draft) {
    for (String text : draft.called()) {
      spoken.computeIfAbsent(text, this::spokenOf).forEach(draft::names);
    }
    for (String text : draft.read()) {
      spoken.computeIfAbsent(text, this::spokenOf).forEach(draft::alt);
    }
  }

  private List<Aliases> spokenOf(String text) {
    List<String> stems = stems(text);
    BitSet found = new BitSet();
    for (int i = 0; i < stems.size(); i++) {
      for (Name name : names.getOrDefault(stems.get(i), List.of())) {
        if (name.isAt(stems, i)) {
          found.set(name.term());
        }
      }
    }
    return found.stream().mapToObj(aliases::get).toList();
  }

  private List<String> stems(String text) {
    return cache.stems(cache.words(text));
  }
}
