package portolan.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import portolan.entry.Comparison;
import portolan.entry.PathEntry;
import portolan.model.Product;
import portolan.model.ProductLine;

/**
 * The pairs of versions that can be compared: neighbours, and all others of a line that have an
 * endpoint in common. Lines have no endpoints in common, since each declares its own.
 */
final class Comparisons {
  private final Scope scope;

  Comparisons(Scope scope) {
    this.scope = scope;
  }

  /**
   * Two versions of a line.
   *
   * @param neighbours whether one is the release after the other
   */
  record Pair(Product older, Product newer, boolean neighbours) {}

  /** Pairs of a line, those with the newest versions first. */
  List<Pair> of(ProductLine line) {
    List<Pair> pairs = new ArrayList<>();
    for (int newer = line.versions().size() - 1; newer > 0; newer--) {
      for (int older = newer - 1; older >= 0; older--) {
        add(line, line.versions().get(older), line.versions().get(newer), pairs);
      }
    }
    return pairs;
  }

  private void add(ProductLine line, Product older, Product newer, List<Pair> pairs) {
    Set<String> common = endpoints(older);
    boolean bothHavePaths = !common.isEmpty() && !endpoints(newer).isEmpty();
    common.retainAll(endpoints(newer));
    boolean neighbours = line.before(newer).filter(older::equals).isPresent();
    if (bothHavePaths && (neighbours || !common.isEmpty())) {
      pairs.add(new Pair(older, newer, neighbours));
    }
  }

  private Set<String> endpoints(Product product) {
    Set<String> ids = new HashSet<>();
    for (PathEntry path : scope.entries().paths(product)) {
      path.from().forEach(e -> ids.add(e.id()));
      path.to().forEach(e -> ids.add(e.id()));
    }
    return ids;
  }

  /** Whether any two versions can be compared. */
  boolean exist() {
    return scope.catalog().lines().stream().anyMatch(l -> !of(l).isEmpty());
  }

  /** The pair of a version and the release before it. */
  Optional<Pair> before(Product product) {
    return of(scope.line(product)).stream()
        .filter(p -> p.neighbours() && p.newer().equals(product))
        .findFirst();
  }

  Comparison compare(Pair pair) {
    return Comparison.of(pair.older(), pair.newer(), scope.entries());
  }

  /**
   * The differences in numbers, such as {@code 3 connections opened; 1 connection closed}; what
   * does not occur is left out.
   */
  private String count(Comparison comparison, boolean ordered) {
    List<String> parts = new ArrayList<>();
    int opened = comparison.opened().size();
    int closed = comparison.closed().size();
    if (ordered) {
      add("opened", opened, parts);
      add("closed", closed, parts);
    } else {
      add("only", opened + closed, parts);
    }
    add(ordered ? "changed" : "different", comparison.changed().size(), parts);
    add("regrouped", comparison.regrouped().size(), parts);
    add("moved", comparison.moved().size(), parts);
    add("silent", comparison.silent().size(), parts);
    add("unchanged", comparison.unchanged(), parts);
    return String.join("; ", parts);
  }

  private void add(String kind, int number, List<String> parts) {
    if (number > 0) {
      parts.add(scope.words().count("compare.count-" + kind, number));
    }
  }

  /** The same as a sentence. */
  String sentence(Comparison comparison, boolean ordered) {
    String count = count(comparison, ordered);
    return count.substring(0, 1).toUpperCase(Locale.ROOT) + count.substring(1) + ".";
  }

  /** A link to the page of a pair. */
  String href(Pair pair, String page) {
    return scope.addresses().comparison(pair.older().id(), pair.newer().id()).from(page);
  }

  /** What a pair is called. */
  String title(Pair pair) {
    return scope
        .words()
        .text(
            scope.line(pair.newer()).ordered() ? "compare.pair" : "compare.pair-other",
            scope.name(pair.older().shortLabel()),
            scope.name(pair.newer().shortLabel()));
  }
}
