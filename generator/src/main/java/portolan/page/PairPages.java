package portolan.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import portolan.entry.End;
import portolan.entry.Pair;
import portolan.entry.PathEntry;
import portolan.model.Conflict;
import portolan.model.Note;
import portolan.model.Product;
import portolan.model.Zone;
import portolan.page.view.DiagramView;
import portolan.page.view.EndView;
import portolan.page.view.JumpItem;
import portolan.page.view.Link;
import portolan.page.view.LinkGroup;
import portolan.page.view.NoteView;
import portolan.page.view.PageView;
import portolan.page.view.PairSide;
import portolan.page.view.PairView;
import portolan.page.view.TableView;

/** Pages of two endpoints: everything that is needed between them, in both directions. */
final class PairPages {
  private final Scope scope;
  private final Frames frames;
  private final PairNames names;

  PairPages(Scope scope, Frames frames) {
    this.scope = scope;
    this.frames = frames;
    this.names = new PairNames(scope);
  }

  void plan(PageSet pages) {
    for (Product product : scope.products()) {
      scope
          .entries()
          .pairs(product)
          .all()
          .forEach(pair -> pages.add(pair.home().page(), page -> view(pair.openerFirst(), page)));
    }
  }

  private PageView view(Pair pair, String page) {
    Product product = pair.product();
    String heading = names.heading(pair);
    String lead = lead(pair);
    List<PairSide> sides = sides(pair, page);
    List<DiagramView> diagrams = List.of(new DiagramViews(scope, product, page).pair(pair));
    NoteNumbers notes = notes(pair, page);
    Tables tables = new Tables(scope, page, notes, false);
    List<TableView> tableViews = tables(pair, tables);
    List<NoteView> noteViews = notes.views();
    Remarks remarks = new Remarks(scope, page);
    Set<Conflict> conflicts = new LinkedHashSet<>();
    pair.all().forEach(p -> conflicts.addAll(p.conflicts()));
    return new PairView(
        frames.frame(
            page,
            heading + ", " + scope.name(product.shortLabel()),
            heading,
            lead,
            Optional.of(product),
            List.of(frames.home(page), frames.product(product, page), index(product, page)),
            contents(tableViews, noteViews, conflicts.size())),
        lead,
        ends(pair).map(e -> end(e, tables, page)).toList(),
        remarks.boundaries(pair),
        sides,
        diagrams,
        tableViews,
        noteViews,
        conflicts.stream().map(c -> remarks.conflict(c, "conflict-" + c.id())).toList(),
        versions(pair, page),
        others(pair, page));
  }

  private String lead(Pair pair) {
    String version = scope.name(pair.product().label());
    return pair.isWithin()
        ? scope.words().text("between.about-same", names.label(pair.first()), version)
        : scope
            .words()
            .text("between.about", names.label(pair.first()), names.label(pair.second()), version);
  }

  private Link index(Product product, String page) {
    return Scope.link(
        scope.words().text("between.title"), scope.addresses().pairs(product.id()), page);
  }

  private static Stream<End> ends(Pair pair) {
    return pair.isWithin() ? Stream.of(pair.first()) : Stream.of(pair.first(), pair.second());
  }

  private EndView end(End end, Tables tables, String page) {
    return new EndView(
        names.label(end),
        end.page().map(p -> p.from(page)).orElse(""),
        end.zones().stream().map(tables::zone).toList());
  }

  private List<PairSide> sides(Pair pair, String page) {
    PairPorts ports = new PairPorts(scope, page);
    if (pair.isWithin()) {
      return List.of(ports.side(scope.words().text("between.within"), pair.forward()));
    }
    return List.of(
        ports.side(names.direction(pair.first(), pair.second()), pair.forward()),
        ports.side(names.direction(pair.second(), pair.first()), pair.back()));
  }

  private NoteNumbers notes(Pair pair, String page) {
    NoteNumbers notes = new NoteNumbers(scope, page, false);
    pair.all().forEach(p -> notes.add(pair.product(), p.notes()));
    notes.add(pair.product(), notesAboutBoth(pair));
    return notes;
  }

  private List<Note> notesAboutBoth(Pair pair) {
    Product product = pair.product();
    return pair.isWithin()
        ? List.of()
        : scope.catalog().notes().stream()
            .filter(n -> product.has(n.line(), n.in()))
            .filter(
                n ->
                    scope
                        .entries()
                        .pairs(product)
                        .parties(n.about())
                        .containsAll(List.of(pair.first().id(), pair.second().id())))
            .toList();
  }

  private List<TableView> tables(Pair pair, Tables tables) {
    List<TableView> views = new ArrayList<>();
    if (pair.isWithin()) {
      String name = names.label(pair.first());
      String within = scope.words().text("between.within");
      String caption = scope.words().text("between.within-caption", name);
      add(views, tables, "within", within, caption, "", leaving(pair.forward(), true));
      add(
          views,
          tables,
          "same-server",
          scope.words().text("between.same-server"),
          scope.words().text("between.same-server-caption", name),
          scope.words().text("between.same-server-lead"),
          leaving(pair.forward(), false));
      return views;
    }
    List<PathEntry> either = pair.either();
    direction(views, tables, "outgoing", pair.first(), pair.second(), pair.forward(), either);
    direction(views, tables, "incoming", pair.second(), pair.first(), pair.back(), either);
    add(
        views,
        tables,
        "either",
        scope.words().text("between.either"),
        scope
            .words()
            .text("between.either-caption", names.label(pair.first()), names.label(pair.second())),
        scope.words().text("between.either-lead"),
        either);
    return views;
  }

  private static List<PathEntry> leaving(List<PathEntry> paths, boolean leave) {
    return paths.stream().filter(p -> (p.exposure() != Zone.SAME_SERVER) == leave).toList();
  }

  private void direction(
      List<TableView> views,
      Tables tables,
      String id,
      End from,
      End to,
      List<PathEntry> paths,
      List<PathEntry> either) {
    add(
        views,
        tables,
        id,
        names.direction(from, to),
        scope.words().text("between.direction-caption", names.label(from), names.label(to)),
        "",
        paths.stream().filter(p -> !either.contains(p)).toList());
  }

  private static void add(
      List<TableView> views,
      Tables tables,
      String id,
      String title,
      String caption,
      String lead,
      List<PathEntry> paths) {
    if (!paths.isEmpty()) {
      views.add(tables.paths(id, title, caption, lead, paths));
    }
  }

  private List<Link> versions(Pair pair, String page) {
    return scope.products().stream()
        .filter(p -> p.line().equals(pair.product().line()) && !p.equals(pair.product()))
        .flatMap(
            p ->
                scope.entries().pairs(p).of(pair.first().id(), pair.second().id()).stream()
                    .map(other -> Scope.link(scope.name(p.shortLabel()), other.home(), page)))
        .toList();
  }

  private List<LinkGroup> others(Pair pair, String page) {
    return ends(pair)
        .map(
            end ->
                new LinkGroup(
                    names.label(end),
                    names.peers(
                        scope.entries().pairs(pair.product()).with(end.id()).stream()
                            .filter(p -> !p.home().equals(pair.home()))
                            .toList(),
                        end.id(),
                        page)))
        .filter(g -> !g.links().isEmpty())
        .toList();
  }

  private List<JumpItem> contents(List<TableView> tables, List<NoteView> notes, int conflicts) {
    List<JumpItem> items = new ArrayList<>();
    items.add(new JumpItem(scope.words().text("between.to-open"), "#to-open", ""));
    items.add(new JumpItem(scope.words().text("diagram.heading"), "#diagram", ""));
    tables.forEach(
        t -> items.add(new JumpItem(t.title(), "#" + t.id(), Integer.toString(t.rows().size()))));
    counted(items, "title.notes", "#notes", notes.size());
    counted(items, "title.conflicts", "#conflicts", conflicts);
    return items;
  }

  private void counted(List<JumpItem> items, String key, String href, int count) {
    if (count > 0) {
      items.add(new JumpItem(scope.words().text(key), href, Integer.toString(count)));
    }
  }
}
