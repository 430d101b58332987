package portolan.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What gives documents a score, in the shape in which it is computed. {@link LuceneQueries} turns
 * each node into exactly one query; the script of the site computes each node as that query does.
 *
 * <p>The factories bring nodes into a shape in which Lucene has nothing left to rewrite that would
 * change a score: alternatives never hold alternatives, conjunctions never hold conjunctions, and
 * neither holds the same node twice (Lucene would double its weight instead of adding its score
 * twice).
 */
sealed interface Node {
  /** No document. */
  enum Nothing implements Node {
    NOTHING
  }

  /**
   * BM25 of a stem in the scored fields, each with its boost: the best one and a tenth of the
   * others.
   */
  record Stem(String stem) implements Node {}

  /** One score for each document of a set. */
  record Constant(float score, Docs docs) implements Node {}

  /** The highest score of some members, which are stems or constants. */
  record Highest(List<Node> members) implements Node {
    public Highest {
      members = List.copyOf(members);
    }
  }

  /** Documents of any member; scores add up. Made by {@link Node#any}. */
  record Any(List<Node> members) implements Node {
    public Any {
      members = List.copyOf(members);
    }
  }

  /**
   * Documents of all members that pass all filters; scores of the members add up. Made by {@link
   * Node#all}.
   */
  record All(List<Node> members, List<Docs> filters) implements Node {
    public All {
      members = List.copyOf(members);
      filters = List.copyOf(filters);
    }
  }

  /** Alternatives in one level, without repetitions, in an order that depends on nothing else. */
  static Node any(List<Node> nodes) {
    Set<Node> members = new LinkedHashSet<>();
    for (Node node : nodes) {
      if (node instanceof Any any) {
        members.addAll(any.members());
      } else if (node != Nothing.NOTHING) {
        members.add(node);
      }
    }
    List<Node> sorted = sorted(members);
    return sorted.isEmpty()
        ? Nothing.NOTHING
        : sorted.size() == 1 ? sorted.get(0) : new Any(sorted);
  }

  /** A conjunction in one level, without repetitions, in an order that depends on nothing else. */
  static Node all(List<Node> nodes, List<Docs> filters) {
    Set<Node> members = new LinkedHashSet<>();
    Set<Docs> passed = new LinkedHashSet<>(filters);
    for (Node node : nodes) {
      if (node == Nothing.NOTHING) {
        return node;
      } else if (node instanceof All all) {
        members.addAll(all.members());
        passed.addAll(all.filters());
      } else {
        members.add(node);
      }
    }
    List<Node> sorted = sorted(members);
    return sorted.size() == 1 && passed.isEmpty()
        ? sorted.get(0)
        : new All(sorted, new ArrayList<>(passed));
  }

  private static List<Node> sorted(Set<Node> nodes) {
    return nodes.stream().sorted(Comparator.comparing(Node::toString)).toList();
  }
}
