package portolan.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portolan.search.query.Repair;

/**
 * What a query means for one index.
 *
 * @param groups what documents have to fulfil and are scored by; none twice
 * @param filters sets in which documents have to be
 * @param preferred what comes before other documents that fulfil all groups
 * @param exclusions sets in which no document may be
 * @param repairs what was understood otherwise than typed
 * @param marks what to mark in found texts, in the order of the query
 */
record QueryPlan(
    List<Node> groups,
    List<Docs> filters,
    Optional<Node> preferred,
    List<Docs> exclusions,
    List<Repair> repairs,
    List<Mark> marks) {
  QueryPlan {
    groups = List.copyOf(groups);
    filters = List.copyOf(filters);
    exclusions = List.copyOf(exclusions);
    repairs = List.copyOf(repairs);
    marks = List.copyOf(marks);
  }

  /** Whether there is nothing to look for. */
  boolean isEmpty() {
    return groups.isEmpty() && filters.isEmpty() && exclusions.isEmpty();
  }

  /** Documents that fulfil all groups. */
  Attempt strict() {
    return new Attempt(Node.all(groups, filters), preferred);
  }

  /** What to look for when no document fulfils all groups, the strictest first. */
  List<Attempt> relaxed() {
    List<Attempt> attempts = new ArrayList<>();
    List<Node> possible = groups.stream().filter(g -> g != Node.Nothing.NOTHING).toList();
    if (!possible.isEmpty() && possible.size() < groups.size()) {
      attempts.add(new Attempt(Node.all(possible, filters), preferred));
    }
    if (groups.size() > 1) {
      attempts.add(new Attempt(Node.all(List.of(Node.any(groups)), filters), Optional.empty()));
    }
    return attempts;
  }

  /**
   * One way to fulfil a query.
   *
   * @param scored what documents have to fulfil
   * @param preferred which of them are better than others
   */
  record Attempt(Node scored, Optional<Node> preferred) {}
}
