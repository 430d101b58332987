package portolan.diagram;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import portolan.entry.Entries;
import portolan.entry.PathEntry;
import portolan.model.Catalog;
import portolan.model.DiagramPlan;
import portolan.model.Product;
import portolan.source.Diagnostics;

/**
 * Checks of diagrams that need resolved rows: a version with a topology shows each of its paths on
 * one, or says why not; and no diagram has more lines than a reader can follow.
 */
public final class DiagramCheck {
  /** Most lines in a diagram; with more of them the reference pictures stopped being readable. */
  static final int MOST_LINES = 24;

  private final Catalog catalog;
  private final Entries entries;
  private final BiFunction<DiagramPlan, Product, Diagram> diagrams;

  /**
   * Checks of a catalog without other mistakes.
   *
   * @param diagrams the diagram of a plan in one of its versions, in any language
   */
  public DiagramCheck(
      Catalog catalog, Entries entries, BiFunction<DiagramPlan, Product, Diagram> diagrams) {
    this.catalog = catalog;
    this.entries = entries;
    this.diagrams = diagrams;
  }

  /** Reports what is wrong. */
  public void run(Diagnostics diagnostics) {
    for (Product product : catalog.lines().stream().flatMap(l -> l.versions().stream()).toList()) {
      List<DiagramPlan> plans = catalog.diagrams(product);
      Set<String> shown = new HashSet<>();
      for (DiagramPlan plan : plans) {
        Diagram diagram = diagrams.apply(plan, product);
        check(plan, diagram, product, diagnostics);
        show(diagram, shown);
      }
      if (plans.stream().anyMatch(p -> p.kind() == DiagramPlan.Kind.TOPOLOGY)) {
        plans.forEach(p -> p.leftOut().forEach(l -> shown.addAll(l.paths())));
        missing(shown, product, diagnostics);
      }
    }
  }

  private static void check(
      DiagramPlan plan, Diagram diagram, Product product, Diagnostics diagnostics) {
    diagram.lines().stream()
        .filter(l -> l.from().equals(l.to()))
        .forEach(l -> circle(plan, l, diagnostics));
    long lines = diagram.lines().stream().filter(DiagramLine::isStated).count();
    if (lines > MOST_LINES) {
      diagnostics.error(
          plan.at(),
          "the diagram '"
              + plan.id()
              + "' has "
              + lines
              + " lines in "
              + product.id()
              + "; more than "
              + MOST_LINES
              + " cannot be followed",
          "let one node stand for several endpoints, split it into two diagrams, or leave paths out"
              + " with a reason");
    }
  }

  /** A step has to lead somewhere; connections of a node with itself are no step. */
  private static void circle(DiagramPlan plan, DiagramLine step, Diagnostics diagnostics) {
    diagnostics.error(
        plan.hops().get(step.step() - 1).at(),
        "the step begins and ends at the node '" + step.from() + "'",
        "name the nodes that it leads between with 'from' and 'to', or leave the step out");
  }

  /** Reports the paths that are neither shown nor left out. */
  private void missing(Set<String> settled, Product product, Diagnostics diagnostics) {
    for (PathEntry path : entries.paths(product)) {
      if (!settled.contains(path.id())) {
        diagnostics.error(
            catalog.paths().stream()
                .filter(p -> p.line().equals(product.line()) && p.id().equals(path.id()))
                .findFirst()
                .orElseThrow()
                .at(),
            "no diagram of " + product.id() + " shows the path '" + path.id() + "'",
            "add its ends to the nodes of a diagram, or name it under 'leave-out' with a reason");
      }
    }
  }

  private static void show(Diagram diagram, Set<String> shown) {
    diagram.lines().forEach(l -> l.entries().forEach(e -> shown.add(e.id())));
    diagram.nodes().forEach(n -> n.inside().forEach(e -> shown.add(e.id())));
  }
}
