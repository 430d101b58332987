package portolan.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import portolan.entry.PortPlaces;
import portolan.entry.RuleEntry;
import portolan.entry.SharedPath;
import portolan.model.Ports;
import portolan.model.Product;
import portolan.model.Protocol;
import portolan.page.view.Link;
import portolan.page.view.PageView;
import portolan.page.view.PortIndexRow;
import portolan.page.view.PortIndexView;
import portolan.page.view.PortLine;
import portolan.page.view.PortView;
import portolan.page.view.RuleTableView;

/** One page for each port and range that anything names, and their index. */
final class PortPages {
  private static final int NEIGHBOURS = 3;
  private static final int NEAR = 12;

  private final Scope scope;
  private final Frames frames;
  private final PortLines lines;
  private final PortFacts facts;
  private final RegisteredNames registered;

  PortPages(Scope scope, Frames frames) {
    this.scope = scope;
    this.frames = frames;
    this.lines = new PortLines(scope);
    this.facts = new PortFacts(scope);
    this.registered = new RegisteredNames(scope);
  }

  void plan(PageSet pages) {
    pages.add("ports/index.html", this::index);
    for (Ports.Span span : scope.ports().spans()) {
      pages.add(scope.addresses().port(span).page(), page -> view(span, page));
    }
  }

  private PageView index(String page) {
    String heading = scope.words().text("index.ports");
    String lead = scope.words().text("index.ports-lead");
    List<PortIndexRow> singles = new ArrayList<>();
    List<PortIndexRow> ranges = new ArrayList<>();
    for (Ports.Span span : scope.ports().spans()) {
      (span.isSingle() ? singles : ranges).add(indexRow(span, page));
    }
    return new PortIndexView(
        frames.frame(
            page, heading, heading, lead, Optional.empty(), List.of(frames.home(page)), List.of()),
        lead,
        singles,
        ranges);
  }

  private PortIndexRow indexRow(Ports.Span span, String page) {
    PortPlaces.Uses uses = scope.ports().uses(span);
    return new PortIndexRow(
        line(span, page),
        uses.protocols().stream().map(p -> scope.name(p.label())).collect(Collectors.joining(", ")),
        uses(uses),
        facts.places(uses, page).stream().limit(NEIGHBOURS).toList(),
        registered.fitting(span).orElse(""));
  }

  /** The names of a range and how many connections it has, or the first thing that names it. */
  private String uses(PortPlaces.Uses uses) {
    List<String> words =
        new ArrayList<>(
            uses.ranges().stream().map(r -> scope.name(r.thing().label())).distinct().toList());
    if (!uses.paths().isEmpty()) {
      words.add(scope.words().count("count.paths", SharedPath.of(uses.paths()).size()));
    }
    return words.isEmpty() ? facts.kind(uses) : String.join("; ", words);
  }

  private PortLine line(Ports.Span span, String page) {
    PortPlaces.Uses uses = scope.ports().uses(span);
    Optional<Protocol> protocol = uses.protocols().stream().findFirst();
    return lines.span(
        span,
        PortFacts.transports(uses),
        protocol.map(Protocol::family).orElse("other"),
        protocol.map(p -> scope.protocol(p, page)).orElse(Link.NONE),
        page);
  }

  private PageView view(Ports.Span span, String page) {
    PortPlaces.Uses uses = scope.ports().uses(span);
    SharedTables shared = new SharedTables(scope, uses.paths(), page);
    Tables tables = shared.tables();
    scope.products().forEach(v -> of(v, uses).forEach(r -> shared.notes().add(v, r.notes())));
    String title =
        scope
            .words()
            .text(span.isSingle() ? "port.title" : "port.range-title", PortLines.text(span));
    List<RuleTableView> rules = new ArrayList<>();
    for (Product product : scope.products()) {
      String name = scope.name(product.label());
      List<RuleEntry> ofProduct = of(product, uses);
      if (!ofProduct.isEmpty()) {
        rules.add(
            tables.rules(
                "rules--" + product.id(),
                scope.words().text("title.rules"),
                scope.words().text("rules.caption", name),
                ofProduct));
      }
    }
    String use = facts.use(uses);
    return new PortView(
        frames.frame(
            page,
            title,
            title,
            title + ": " + use,
            Optional.empty(),
            List.of(frames.home(page), new Link(scope.words().text("nav.ports"), "index.html")),
            List.of()),
        line(span, page),
        uses.protocols().stream().map(p -> scope.name(p.name())).toList(),
        sentence(uses),
        PortFacts.zones(uses).stream().map(tables::zone).toList(),
        registered.of(uses, page),
        shared.views(this::exact, this::exact),
        scope.ports().containing(span).stream().map(u -> indexRow(u.span(), page)).toList(),
        rules,
        new PortMentions(scope, page).of(uses),
        neighbours(span, page),
        shared.noteViews());
  }

  private String exact(String line) {
    return scope.words().text("port.exact", line);
  }

  private static List<RuleEntry> of(Product product, PortPlaces.Uses uses) {
    return uses.rules().stream().filter(r -> r.product().id().equals(product.id())).toList();
  }

  private String sentence(PortPlaces.Uses uses) {
    List<String> labels =
        scope.newestFirst(uses.paths()).stream()
            .map(p -> scope.name(p.label()))
            .distinct()
            .limit(NEIGHBOURS)
            .toList();
    if (labels.isEmpty()) {
      return scope
          .words()
          .text(uses.span().isSingle() ? "port.sentence-none" : "port.sentence-none-range");
    }
    int more =
        (int) uses.paths().stream().map(p -> scope.name(p.label())).distinct().count()
            - labels.size();
    return String.join("; ", labels)
        + (more > 0 ? "; " + scope.words().count("count.mentions", more) : "")
        + ".";
  }

  /** The few ports that are named nearest to it. */
  private List<PortLine> neighbours(Ports.Span span, String page) {
    if (!span.isSingle()) {
      return List.of();
    }
    return scope.ports().spans().stream()
        .filter(s -> s.isSingle() && !s.equals(span))
        .filter(s -> Math.abs(s.first() - span.first()) <= NEAR)
        .sorted(
            Comparator.<Ports.Span>comparingInt(s -> Math.abs(s.first() - span.first()))
                .thenComparing(s -> s))
        .limit(2L * NEIGHBOURS)
        .sorted()
        .map(s -> line(s, page))
        .toList();
  }
}
