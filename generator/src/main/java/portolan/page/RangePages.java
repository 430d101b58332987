package portolan.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import portolan.entry.PathEntry;
import portolan.model.Conflict;
import portolan.model.DynamicRange;
import portolan.model.Evidence;
import portolan.model.Product;
import portolan.model.Protocol;
import portolan.page.view.Link;
import portolan.page.view.PageView;
import portolan.page.view.PortLine;
import portolan.page.view.RangeView;
import portolan.page.view.RangesView;
import portolan.page.view.TableView;
import portolan.text.Html;

/** The page of the named ranges of a version and of the connections that use them. */
final class RangePages {
  private final Scope scope;
  private final Frames frames;

  RangePages(Scope scope, Frames frames) {
    this.scope = scope;
    this.frames = frames;
  }

  void plan(PageSet pages) {
    for (Product product : scope.products()) {
      if (new ProductPageNames(scope).hasRanges(product)) {
        pages.add(
            scope.addresses().productPage(product.id(), "dynamic-ports").page(),
            page -> view(product, page));
      }
    }
  }

  private PageView view(Product product, String page) {
    List<DynamicRange> ranges =
        scope.catalog().ranges().stream().filter(r -> product.has(r.line(), r.in())).toList();
    List<Conflict> conflicts =
        scope.catalog().conflicts().stream()
            .filter(c -> c.line().equals(product.line()))
            .filter(c -> ranges.stream().anyMatch(r -> c.about().contains(r.id())))
            .toList();
    List<PathEntry> users =
        scope.entries().paths(product).stream()
            .filter(p -> p.ports().stream().anyMatch(u -> u.rangeId().isPresent()))
            .toList();
    NoteNumbers notes = new NoteNumbers(scope, page, false);
    ranges.forEach(r -> notes.add(product, scope.entries().notes(product, r.id())));
    users.forEach(p -> notes.add(product, p.notes()));
    Tables tables = new Tables(scope, page, notes, false);
    String heading = scope.words().text("ranges.title");
    String name = scope.name(product.label());
    String lead = scope.words().text("ranges.lead", name);
    Remarks remarks = new Remarks(scope, page);
    List<TableView> uses = new ArrayList<>();
    if (!users.isEmpty()) {
      String title = scope.words().text("ranges.uses");
      uses.add(
          tables.paths("uses", title, scope.words().text("role.caption", title, name), "", users));
    }
    return new RangesView(
        frames.ofVersion(product, page, heading, lead),
        lead,
        ranges.stream().map(r -> range(r, product, conflicts, page)).toList(),
        conflicts.stream().map(c -> remarks.conflict(c, "conflict-" + c.id())).toList(),
        uses,
        notes.views());
  }

  private RangeView range(
      DynamicRange range, Product product, List<Conflict> conflicts, String page) {
    Optional<Protocol> protocol =
        range
            .protocol()
            .flatMap(
                id ->
                    scope.catalog().protocols().stream()
                        .filter(p -> p.id().equals(id))
                        .findFirst());
    String transports =
        range.transports().stream().map(Enum::name).collect(Collectors.joining("+"));
    PortLine plain =
        new PortLines(scope)
            .span(
                range.span(),
                transports,
                protocol.map(Protocol::family).orElse("other"),
                protocol.map(p -> scope.protocol(p, page)).orElse(Link.NONE),
                page);
    PortLine port =
        new PortLine(
            plain.kind(),
            plain.text(),
            plain.transport(),
            plain.href(),
            plain.family(),
            plain.protocol(),
            plain.security(),
            plain.condition(),
            plain.changeable(),
            plain.derived(),
            range.evidence() instanceof Evidence.Unverified);
    Evidences evidences = new Evidences(scope);
    return new RangeView(
        range.id(),
        scope.name(range.label()),
        scope.words().text("range.kind." + range.kind().id()),
        port,
        scope.words().count("count.ports", range.span().size()),
        range.note().map(n -> scope.html(n, page)).orElse(Html.EMPTY),
        conflicts.stream()
            .filter(c -> c.about().contains(range.id()))
            .map(c -> new Link(scope.texts().plain(c.title()), "#conflict-" + c.id()))
            .toList(),
        evidences.of(range.evidence(), "cell.range", product, page));
  }
}
