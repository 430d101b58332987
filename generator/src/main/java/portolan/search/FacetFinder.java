package portolan.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import portolan.entry.FacetNames;
import portolan.entry.FacetNames.Facet;
import portolan.search.query.Clause;

/** Finds the ids that the values of a filter mean. */
final class FacetFinder {
  private final List<Named> all;

  /**
   * An id and its names.
   *
   * @param names the words of each name, the id among them
   */
  private record Named(Facet facet, List<List<String>> names) {
    static Named of(Facet facet) {
      List<List<String>> names = new ArrayList<>();
      names.add(words(facet.id()));
      facet.names().forEach(name -> names.add(words(name)));
      return new Named(facet, names);
    }

    boolean is(List<String> value) {
      return names.contains(value);
    }

    /** Whether every word of the value begins some word of one name. */
    boolean mayBe(List<String> value) {
      return names.stream()
          .anyMatch(
              name ->
                  value.stream().allMatch(v -> name.stream().anyMatch(word -> word.startsWith(v))));
    }
  }

  FacetFinder(FacetNames names) {
    this.all = names.all().stream().map(Named::of).toList();
  }

  /**
   * The terms that a filter means, for each of its values those with exactly this name, else those
   * of which a name has words that begin so. A protocol that is none may be a transport.
   *
   * @return empty when nothing is called so
   */
  List<String> terms(Clause.Filter filter) {
    List<String> terms = new ArrayList<>();
    for (String value : filter.values()) {
      List<String> found = terms(filter.key(), words(value));
      if (found.isEmpty() && filter.key().equals(FacetNames.PROTOCOL)) {
        found = terms(FacetNames.TRANSPORT, words(value));
      }
      terms.addAll(found);
    }
    return terms;
  }

  private List<String> terms(String key, List<String> value) {
    if (value.isEmpty()) {
      return List.of();
    }
    List<Named> ofKey = all.stream().filter(n -> n.facet().key().equals(key)).toList();
    List<Named> exact = ofKey.stream().filter(n -> n.is(value)).toList();
    List<Named> found =
        exact.isEmpty() ? ofKey.stream().filter(n -> n.mayBe(value)).toList() : exact;
    return found.stream().map(n -> n.facet().term()).toList();
  }

  private static List<String> words(String text) {
    String small = text.toLowerCase(Locale.ROOT).replace('ё', 'е');
    return Analysis.TOKEN.matcher(small).results().map(MatchResult::group).toList();
  }
}
