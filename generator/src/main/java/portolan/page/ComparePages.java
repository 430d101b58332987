package portolan.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import portolan.entry.Comparison;
import portolan.entry.PathEntry;
import portolan.model.Ports;
import portolan.model.ProductLine;
import portolan.model.Protocol;
import portolan.model.Transport;
import portolan.page.view.ChangeTableView;
import portolan.page.view.ChangeView;
import portolan.page.view.CompareIndexView;
import portolan.page.view.CompareView;
import portolan.page.view.JumpItem;
import portolan.page.view.Link;
import portolan.page.view.PageView;
import portolan.page.view.PortLine;
import portolan.page.view.TableView;

/** Pages that compare two versions of a line, and their index. */
final class ComparePages {
  private static final String INDEX = "compare/index.html";

  private final Scope scope;
  private final Frames frames;
  private final Comparisons comparisons;

  ComparePages(Scope scope, Frames frames) {
    this.scope = scope;
    this.frames = frames;
    this.comparisons = new Comparisons(scope);
  }

  void plan(PageSet pages) {
    if (!comparisons.exist()) {
      return;
    }
    pages.add(INDEX, this::index);
    for (ProductLine line : scope.catalog().lines()) {
      for (Comparisons.Pair pair : comparisons.of(line)) {
        pages.add(
            scope.addresses().comparison(pair.older().id(), pair.newer().id()).page(),
            page -> view(line, pair, page));
      }
    }
  }

  private PageView index(String page) {
    String heading = scope.words().text("compare.title");
    String lead = scope.words().text("compare.lead");
    List<CompareIndexView.Part> parts = new ArrayList<>();
    for (ProductLine line : scope.catalog().lines()) {
      List<CompareIndexView.Row> rows =
          comparisons.of(line).stream().map(p -> row(p, page)).toList();
      if (!rows.isEmpty()) {
        String kind = line.ordered() ? "compare.index-" : "compare.index-other-";
        parts.add(
            new CompareIndexView.Part(
                "line-" + line.id(),
                scope.name(line.label()),
                scope.words().text(kind + "opened"),
                scope.words().text(kind + "closed"),
                scope.words().text(kind + "changed"),
                rows));
      }
    }
    return new CompareIndexView(
        frames.frame(
            page, heading, heading, lead, Optional.empty(), List.of(frames.home(page)), List.of()),
        lead,
        parts);
  }

  private CompareIndexView.Row row(Comparisons.Pair pair, String page) {
    Comparison comparison = comparisons.compare(pair);
    return new CompareIndexView.Row(
        new Link(comparisons.title(pair), comparisons.href(pair, page)),
        pair.neighbours() ? scope.words().text("compare.neighbours") : "",
        Integer.toString(comparison.opened().size()),
        Integer.toString(comparison.closed().size()),
        Integer.toString(
            comparison.changed().size()
                + comparison.regrouped().size()
                + comparison.moved().size()),
        Integer.toString(comparison.silent().size()),
        Integer.toString(comparison.unchanged()));
  }

  private PageView view(ProductLine line, Comparisons.Pair pair, String page) {
    Comparison comparison = comparisons.compare(pair);
    String older = scope.name(pair.older().shortLabel());
    String newer = scope.name(pair.newer().shortLabel());
    List<ChangeTableView> changes = changes(comparison, line.ordered(), page);
    List<TableView> paths = paths(comparison, line.ordered(), page);
    List<PathEntry> before = scope.entries().paths(pair.older());
    List<PathEntry> after = scope.entries().paths(pair.newer());
    String lead = comparisons.sentence(comparison, line.ordered());
    String heading =
        scope
            .words()
            .text(line.ordered() ? "compare.heading" : "compare.heading-other", older, newer);
    return new CompareView(
        frames.frame(
            page,
            heading,
            heading,
            heading + ". " + lead,
            Optional.empty(),
            List.of(frames.home(page), new Link(scope.words().text("nav.compare"), "index.html")),
            contents(changes, paths)),
        lead,
        scope.words().text(line.ordered() ? "compare.caution" : "compare.caution-other"),
        older,
        newer,
        ports(Comparison.newPorts(before, after), after, page),
        ports(Comparison.newPorts(after, before), before, page),
        changes,
        paths);
  }

  private static List<JumpItem> contents(List<ChangeTableView> changes, List<TableView> paths) {
    List<JumpItem> items = new ArrayList<>();
    changes.forEach(c -> items.add(item(c.title(), c.id(), c.rows().size())));
    paths.forEach(p -> items.add(item(p.title(), p.id(), p.rows().size())));
    return items;
  }

  private static JumpItem item(String title, String id, int rows) {
    return new JumpItem(title, "#" + id, Integer.toString(rows));
  }

  private List<ChangeTableView> changes(Comparison comparison, boolean ordered, String page) {
    List<ChangeTableView> tables = new ArrayList<>();
    ChangeRows rows = new ChangeRows(scope, page);
    table(
        ordered ? "changed" : "different",
        comparison.changed().stream().map(rows::row).toList(),
        tables);
    table("regrouped", comparison.regrouped().stream().map(rows::row).toList(), tables);
    table("moved", comparison.moved().stream().map(rows::row).toList(), tables);
    table("silent", comparison.silent().stream().map(rows::row).toList(), tables);
    return tables;
  }

  private void table(String id, List<ChangeView> rows, List<ChangeTableView> tables) {
    if (!rows.isEmpty()) {
      tables.add(
          new ChangeTableView(
              id,
              scope.words().text("compare." + id),
              scope.words().text("compare." + id + "-lead"),
              scope
                  .words()
                  .count(id.equals("regrouped") ? "count.groups" : "count.paths", rows.size()),
              rows));
    }
  }

  private List<TableView> paths(Comparison comparison, boolean ordered, String page) {
    NoteNumbers notes = new NoteNumbers(scope, page, true);
    comparison.opened().forEach(p -> notes.add(comparison.newer(), p.notes()));
    comparison.closed().forEach(p -> notes.add(comparison.older(), p.notes()));
    Tables tables = new Tables(scope, page, notes, true);
    String newer = scope.name(comparison.newer().shortLabel());
    String older = scope.name(comparison.older().shortLabel());
    List<TableView> views = new ArrayList<>();
    if (!comparison.opened().isEmpty()) {
      String title = scope.words().text(ordered ? "compare.opened" : "compare.only", newer);
      views.add(tables.brief("opened", title, comparison.opened()));
    }
    if (!comparison.closed().isEmpty()) {
      String title = scope.words().text(ordered ? "compare.closed" : "compare.only", older);
      views.add(tables.brief("closed", title, comparison.closed()));
    }
    return views;
  }

  private List<PortLine> ports(
      SortedMap<Ports.Span, Set<Transport>> ports, List<PathEntry> paths, String page) {
    PortLines lines = new PortLines(scope);
    List<PortLine> chips = new ArrayList<>();
    for (Map.Entry<Ports.Span, Set<Transport>> port : ports.entrySet()) {
      chips.add(
          lines.span(
              port.getKey(),
              port.getValue().stream().map(Enum::name).collect(Collectors.joining("+")),
              family(port.getKey(), paths),
              Link.NONE,
              page));
    }
    return chips;
  }

  private static String family(Ports.Span span, List<PathEntry> paths) {
    return paths.stream()
        .flatMap(p -> p.ports().stream())
        .filter(p -> p.span().filter(span::equals).isPresent())
        .flatMap(p -> p.protocol().stream())
        .findFirst()
        .map(Protocol::family)
        .orElse("other");
  }
}
