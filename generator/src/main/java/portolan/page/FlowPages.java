package portolan.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portolan.entry.End;
import portolan.entry.PathEntry;
import portolan.model.Connector;
import portolan.model.DiagramPlan;
import portolan.model.Product;
import portolan.page.view.FlowCard;
import portolan.page.view.FlowStep;
import portolan.page.view.FlowView;
import portolan.page.view.Link;
import portolan.page.view.MessagePathView;
import portolan.page.view.PageView;
import portolan.text.Html;

/** The ways that messages take through a version: one page each, and a page that lists them. */
final class FlowPages {
  private final Scope scope;
  private final Frames frames;

  FlowPages(Scope scope, Frames frames) {
    this.scope = scope;
    this.frames = frames;
  }

  void plan(PageSet pages) {
    for (Product product : scope.products()) {
      List<DiagramPlan> flows = flows(product);
      if (flows.isEmpty()) {
        continue;
      }
      pages.add(
          scope.addresses().productPage(product.id(), "mail-flow").page(),
          page -> list(product, flows, page));
      for (DiagramPlan flow : flows) {
        pages.add(
            scope.addresses().flow(product.id(), flow).page(), page -> view(product, flow, page));
      }
    }
  }

  private List<DiagramPlan> flows(Product product) {
    return scope.diagrams(product, DiagramPlan.Kind.PIPELINE).toList();
  }

  private PageView list(Product product, List<DiagramPlan> flows, String page) {
    String lead = scope.words().text("flow.lead", scope.name(product.label()));
    return new FlowView(
        frames.ofVersion(product, page, scope.words().text("flow.title"), lead),
        lead,
        flows.stream().map(f -> card(product, f, page)).toList());
  }

  private FlowCard card(Product product, DiagramPlan flow, String page) {
    return new FlowCard(
        Scope.link(
            scope.texts().plain(flow.title()), scope.addresses().flow(product.id(), flow), page),
        scope.html(flow.summary(), page, product),
        steps(product, flow, Optional.empty(), page).stream()
            .filter(s -> !s.ports().isEmpty())
            .toList());
  }

  private PageView view(Product product, DiagramPlan flow, String page) {
    String title = scope.texts().plain(flow.title());
    NoteNumbers notes = new NoteNumbers(scope, page, false);
    paths(product, flow).forEach(p -> notes.add(product, p.notes()));
    Tables tables = new Tables(scope, page, notes, false);
    return new MessagePathView(
        frames.frame(
            page,
            title + ", " + scope.name(product.shortLabel()),
            title,
            scope.texts().plain(flow.summary()),
            Optional.of(product),
            List.of(
                frames.home(page),
                frames.product(product, page),
                Scope.link(
                    scope.words().text("flow.title"),
                    scope.addresses().productPage(product.id(), "mail-flow"),
                    page)),
            List.of()),
        scope.html(flow.summary(), page, product),
        new DiagramViews(scope, product, page).one(flow),
        steps(product, flow, Optional.of(tables), page),
        notes.views(),
        flows(product).stream()
            .filter(f -> !f.equals(flow))
            .map(
                f ->
                    Scope.link(
                        scope.texts().plain(f.title()),
                        scope.addresses().flow(product.id(), f),
                        page))
            .toList());
  }

  private List<PathEntry> paths(Product product, DiagramPlan flow) {
    return flow.hops().stream()
        .flatMap(h -> h.path().stream())
        .distinct()
        .flatMap(id -> scope.entries().path(product, id).stream())
        .toList();
  }

  /** The steps; with their rows where tables are given to build them. */
  private List<FlowStep> steps(
      Product product, DiagramPlan flow, Optional<Tables> tables, String page) {
    List<FlowStep> steps = new ArrayList<>();
    PortLines ports = new PortLines(scope);
    for (DiagramPlan.Hop hop : flow.hops()) {
      Optional<PathEntry> path = hop.path().flatMap(id -> scope.entries().path(product, id));
      steps.add(
          new FlowStep(
              Integer.toString(steps.size() + 1),
              ends(product, flow, hop.from(), path.map(PathEntry::from), page),
              ends(product, flow, hop.to(), path.map(PathEntry::to), page),
              path.stream().flatMap(p -> p.ports().stream()).map(p -> ports.line(p, page)).toList(),
              path.map(p -> Scope.link(scope.name(p.label()), p.home(), page)).orElse(Link.NONE),
              connector(product, hop.send(), page),
              connector(product, hop.receive(), page),
              tables.stream().flatMap(t -> path.stream().map(t::row)).toList(),
              hop.note().map(n -> scope.html(n, page, product)).orElse(Html.EMPTY)));
    }
    return steps;
  }

  /** The end of a step: its node where the author names one, else the ends of the path. */
  private List<Link> ends(
      Product product,
      DiagramPlan flow,
      Optional<String> node,
      Optional<List<End>> ofPath,
      String page) {
    Optional<DiagramPlan.Node> named =
        node.flatMap(id -> flow.nodes().stream().filter(n -> n.id().equals(id)).findFirst());
    if (named.isPresent() && named.get().label().isPresent()) {
      return List.of(new Link(scope.name(named.get().label().get()), ""));
    }
    Stream<End> ends =
        named
            .map(n -> n.endpoints().stream().map(id -> scope.entries().end(id, product)))
            .orElseGet(() -> ofPath.stream().flatMap(List::stream));
    return ends.map(
            e -> new Link(scope.name(e.shortLabel()), e.page().map(p -> p.from(page)).orElse("")))
        .toList();
  }

  private Link connector(Product product, Optional<String> id, String page) {
    Optional<Connector> found = id.flatMap(i -> scope.entries().connector(product, i));
    return found
        .map(
            c ->
                Scope.link(
                    scope.name(c.name()), scope.addresses().connector(product.id(), c), page))
        .orElse(Link.NONE);
  }
}
