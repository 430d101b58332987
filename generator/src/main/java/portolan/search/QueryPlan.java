package portolan.search;

import java.util.List;
import portolan.search.query.Repair;

/**
 * What a query means for one index.
 *
 * @param groups what documents have to fulfil and are scored by; none twice
 * @param filters sets in which documents have to be
 * @param exclusions sets in which no document may be
 * @param repairs what was understood otherwise than typed
 * @param marks what to mark in found texts, in the order of the query
 */
record QueryPlan(
    List<Node> groups,
    List<Docs> filters,
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
  Node strict() {
    return Node.all(groups, filters);
  }

  /** Whether fewer groups than all can be enough. */
  boolean canRelax() {
    return groups.size() > 1;
  }

  /** Documents that fulfil any group. */
  Node relaxed() {
    return Node.all(List.of(Node.any(groups)), filters);
  }
}
