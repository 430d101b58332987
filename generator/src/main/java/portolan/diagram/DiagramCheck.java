package portolan.diagram;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
  private final DiagramWords words;

  /** Checks of a catalog without other mistakes. */
  public DiagramCheck(Catalog catalog, Entries entries, DiagramWords words) {
    this.catalog = catalog;
    this.entries = entries;
    this.words = words;
  }

  /** Reports what is wrong. */
  public void run(Diagnostics diagnostics) {
    for (Product product : catalog.lines().stream().flatMap(l -> l.versions().stream()).toList()) {
      List<DiagramPlan> plans =
          catalog.diagrams().stream()
              .filter(d -> d.line().equals(product.line()) && d.in().contains(product.id()))
              .toList();
      plans.forEach(p -> size(p, product, diagnostics));
      if (plans.stream().anyMatch(p -> p.kind() == DiagramPlan.Kind.TOPOLOGY)) {
        missing(plans, product, diagnostics);
      }
    }
  }

  private void size(DiagramPlan plan, Product product, Diagnostics diagnostics) {
    Diagram diagram = PlannedDiagram.of(plan, entries, product, words);
    diagram.lines().stream()
        .filter(l -> l.from().equals(l.to()))
        .forEach(l -> circle(plan, l, diagnostics));
    long lines = diagram.lines().stream().filter(l -> l.style() != DiagramLine.Style.STEM).count();
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

  private void missing(List<DiagramPlan> plans, Product product, Diagnostics diagnostics) {
    Set<String> shown =
        plans.stream()
            .map(p -> PlannedDiagram.of(p, entries, product, words))
            .flatMap(d -> shown(d).stream())
            .collect(Collectors.toSet());
    Set<String> leftOut =
        plans.stream()
            .flatMap(p -> p.leftOut().stream())
            .flatMap(l -> l.paths().stream())
            .collect(Collectors.toSet());
    for (PathEntry path : entries.paths(product)) {
      if (!shown.contains(path.id()) && !leftOut.contains(path.id())) {
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

  private static Set<String> shown(Diagram diagram) {
    Set<String> ids =
        diagram.lines().stream()
            .flatMap(l -> l.entries().stream())
            .map(PathEntry::id)
            .collect(Collectors.toSet());
    diagram.nodes().forEach(n -> n.inside().forEach(e -> ids.add(e.id())));
    return ids;
  }
}
