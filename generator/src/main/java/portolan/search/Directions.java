package portolan.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which connections a query prefers: two ends in a row rather mean the connections between them,
 * and the first of them rather the one that opens the connection.
 */
final class Directions {
  /** More than the titles of both directions can differ by. */
  private static final float DIRECTED = 5;

  private static final float REVERSE = 4;

  private final List<Docs> directed = new ArrayList<>();
  private final List<Docs> reverse = new ArrayList<>();
  private Optional<String> last = Optional.empty();

  /**
   * Takes the next part of the query.
   *
   * @param stem its only word; empty when it is anything else
   */
  void next(Optional<String> stem) {
    last.ifPresent(from -> stem.ifPresent(to -> add(from, to)));
    last = stem;
  }

  private void add(String from, String to) {
    if (!from.equals(to)) {
      directed.add(connections(from, to));
      reverse.add(connections(to, from));
    }
  }

  /** Connections of two ends; words that both ends have do not tell them apart. */
  private static Docs connections(String from, String to) {
    return new Docs.Without(
        new Docs.AllOf(List.of(opened(from), led(to))), List.of(opened(to), led(from)));
  }

  private static Docs opened(String stem) {
    return new Docs.Stems(Set.of(SearchField.ROLES), List.of(stem));
  }

  private static Docs led(String stem) {
    return new Docs.Stems(Set.of(SearchField.TARGETS), List.of(stem));
  }

  /** What comes before other documents that fulfil the query. */
  Optional<Node> preferred() {
    return directed.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Node.Highest(
                List.of(
                    new Node.Constant(DIRECTED, new Docs.AnyOf(directed)),
                    new Node.Constant(REVERSE, new Docs.AnyOf(reverse)))));
  }
}
