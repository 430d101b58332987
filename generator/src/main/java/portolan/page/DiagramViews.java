package portolan.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import portolan.diagram.Diagram;
import portolan.diagram.DiagramLine;
import portolan.diagram.DiagramNode;
import portolan.diagram.DiagramWords;
import portolan.diagram.Wording;
import portolan.diagram.draw.Drawing;
import portolan.entry.Pair;
import portolan.entry.PathEntry;
import portolan.model.DiagramPlan;
import portolan.model.Endpoint;
import portolan.model.Product;
import portolan.page.view.DiagramLineView;
import portolan.page.view.DiagramView;
import portolan.page.view.LeftOutView;
import portolan.page.view.Link;

/** Diagrams for one page, with their connections in words and their files. */
final class DiagramViews {
  private final Scope scope;
  private final Product product;
  private final String page;
  private final DiagramWords words;

  DiagramViews(Scope scope, Product product, String page) {
    this.scope = scope;
    this.product = product;
    this.page = page;
    this.words = scope.pictures().words();
  }

  /** The diagrams of a kind that authors planned for the version. */
  List<DiagramView> planned(DiagramPlan.Kind kind) {
    return scope.diagrams(product, kind).map(this::one).toList();
  }

  /** A diagram that an author planned for the version. */
  private DiagramView one(DiagramPlan plan) {
    return view(
        scope.pictures().planned(plan, product),
        scope.addresses().diagram(product.id(), plan).anchor(),
        plan.leftOut(),
        links(false));
  }

  /** The diagram that a page is about, which says itself what the diagram shows. */
  DiagramView ofPage(DiagramPlan plan) {
    DiagramView view = one(plan);
    return new DiagramView(
        view.anchor(),
        view.kind(),
        view.title(),
        "",
        view.picture(),
        view.count(),
        view.lines(),
        view.downloads(),
        view.leftOut());
  }

  /** The ladder of a role; none when it has no connections. */
  List<DiagramView> ladder(Endpoint role) {
    return scope.pictures().ladder(role, product).stream()
        .map(d -> view(d, "diagram", List.of(), links(true)))
        .toList();
  }

  /** The diagram of a pair, whose rows all stand on the page. */
  DiagramView pair(Pair pair) {
    return view(scope.pictures().pair(pair), "diagram", List.of(), links(true));
  }

  private PageDiagramLinks links(boolean here) {
    return new PageDiagramLinks(scope, product, page, here);
  }

  private DiagramView view(
      Drawing drawing, String anchor, List<DiagramPlan.LeftOut> leftOut, PageDiagramLinks links) {
    Diagram diagram = drawing.diagram();
    List<DiagramLineView> lines = lines(diagram, links);
    return new DiagramView(
        anchor,
        diagram.kind().id(),
        scope.typeset(diagram.title()),
        // The tables below a ladder or a pair have leads of their own.
        diagram.kind().inColumns() ? "" : scope.typeset(diagram.summary()),
        drawing.inline(anchor, links),
        scope.words().count("count.lines", lines.size()),
        lines,
        diagram.kind() == Diagram.Kind.PAIR
            ? List.of()
            : DiagramFiles.of(scope, product, diagram, page),
        leftOut.stream().map(this::leftOut).toList());
  }

  private LeftOutView leftOut(DiagramPlan.LeftOut left) {
    return new LeftOutView(
        scope.html(left.reason(), page, product),
        scope.entries().paths(product).stream()
            .filter(p -> left.paths().contains(p.id()))
            .map(p -> Scope.link(scope.name(p.label()), p.home(), page))
            .toList());
  }

  /** One line for each direction, then the connections of nodes with themselves. */
  private List<DiagramLineView> lines(Diagram diagram, PageDiagramLinks links) {
    Wording wording = new Wording(diagram, words);
    List<DiagramLineView> views = new ArrayList<>();
    for (DiagramLine line : diagram.lines()) {
      if (!line.isStated()) {
        continue;
      }
      forward(wording, line).ifPresent(l -> views.add(view(l, links)));
      back(wording, line).ifPresent(l -> views.add(view(l, links)));
    }
    for (DiagramNode node : diagram.nodes()) {
      if (!node.inside().isEmpty()) {
        views.add(
            view(
                new InWords(wording.inside(node), wording.insidePorts(node), node.inside()),
                links));
      }
    }
    return views;
  }

  private static Optional<InWords> forward(Wording wording, DiagramLine line) {
    return line.pointsForward()
        ? Optional.of(
            new InWords(wording.ends(line, true), wording.ports(line, true), line.forward()))
        : Optional.empty();
  }

  private static Optional<InWords> back(Wording wording, DiagramLine line) {
    return line.pointsBack()
        ? Optional.of(
            new InWords(wording.ends(line, false), wording.ports(line, false), line.back()))
        : Optional.empty();
  }

  private DiagramLineView view(InWords line, PageDiagramLinks links) {
    List<PathEntry> entries = line.entries();
    return new DiagramLineView(
        new Link(scope.typeset(line.ends()), entries.isEmpty() ? "" : links.row(entries.get(0))),
        scope.typeset(line.ports()),
        entries.stream().map(PathEntry::id).collect(Collectors.joining(" ")),
        entries.stream().map(e -> new Link(links.name(e), links.row(e))).toList());
  }

  /** A line in words. */
  private record InWords(String ends, String ports, List<PathEntry> entries) {}
}
