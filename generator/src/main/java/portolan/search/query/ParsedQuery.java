package portolan.search.query;

import java.util.List;

/**
 * A query, taken apart.
 *
 * @param groups all have to be fulfilled, each by any of its clauses; in the order of the text
 * @param exclusions clauses that a document must not fulfil
 * @param repairs what was understood otherwise than typed
 */
public record ParsedQuery(
    List<List<Clause>> groups, List<Clause> exclusions, List<Repair> repairs) {
  public ParsedQuery {
    groups = groups.stream().map(List::copyOf).toList();
    exclusions = List.copyOf(exclusions);
    repairs = List.copyOf(repairs);
  }
}
