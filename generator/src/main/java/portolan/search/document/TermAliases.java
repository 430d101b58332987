package portolan.search.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

  private record Known(List<String> names, Aliases aliases) {}

  private final List<Known> terms = new ArrayList<>();
  private final WordCache cache = new WordCache();

  /** Sentences and names stand in many documents. */
  private final Map<String, List<Aliases>> spoken = new HashMap<>();

  TermAliases(List<Term> terms) {
    for (Term term : terms) {
      List<String> names =
          Stream.of(term.label().ru(), term.label().en())
              .flatMap(BRACKETS::splitAsStream)
              .map(this::stems)
              .filter(stems -> !stems.isBlank())
              .distinct()
              .toList();
      this.terms.add(new Known(names, term.aliases()));
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
    String stems = stems(text);
    return terms.stream()
        .filter(t -> t.names().stream().anyMatch(stems::contains))
        .map(Known::aliases)
        .toList();
  }

  /** Stems with a blank around each, so that a name is found as whole words. */
  private String stems(String text) {
    return cache.stems(cache.words(text)).stream().collect(Collectors.joining(" ", " ", " "));
  }
}
