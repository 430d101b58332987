package portolan.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import portolan.entry.PathEntry;
import portolan.entry.RolePaths;
import portolan.entry.RuleEntry;
import portolan.model.Conflict;
import portolan.model.Endpoint;
import portolan.model.EndpointFacts;
import portolan.model.Product;
import portolan.model.Zone;
import portolan.page.view.DiagramView;
import portolan.page.view.ExposureChoice;
import portolan.page.view.JumpItem;
import portolan.page.view.NoteView;
import portolan.page.view.PageView;
import portolan.page.view.RoleView;
import portolan.page.view.RuleTableView;
import portolan.page.view.TableView;

/** Pages of server roles: tables incoming, outgoing and within, notes, rules. */
final class RolePages {
  private final Scope scope;
  private final Frames frames;

  RolePages(Scope scope, Frames frames) {
    this.scope = scope;
    this.frames = frames;
  }

  void plan(PageSet pages) {
    for (Product product : scope.products()) {
      for (Endpoint role : scope.entries().roles(product)) {
        pages.add(
            scope.addresses().productPage(product.id(), role.id()).page(),
            page -> view(product, role, page));
      }
    }
  }

  private PageView view(Product product, Endpoint role, String page) {
    EndpointFacts facts = role.factsIn(product.id());
    RolePaths paths = RolePaths.of(scope.entries(), product, role.id());
    List<RuleEntry> rules =
        scope.entries().rules(product).stream()
            .filter(r -> r.roles().value().contains(role.id()))
            .toList();
    NoteNumbers notes = new NoteNumbers(scope, page, false);
    for (List<PathEntry> part : paths.parts()) {
      part.forEach(p -> notes.add(product, p.notes()));
    }
    rules.forEach(r -> notes.add(product, r.notes()));
    notes.add(product, scope.notes().ofRole(product, role));
    Tables tables = new Tables(scope, page, notes, false);
    List<TableView> views = new ArrayList<>();
    table("incoming", paths.incoming(), facts, tables, views);
    table("outgoing", paths.outgoing(), facts, tables, views);
    table("within", paths.within(), facts, tables, views);
    String title = scope.name(facts.label());
    List<RuleTableView> ruleTables =
        rules.isEmpty()
            ? List.of()
            : List.of(
                tables.rules(
                    "rules",
                    scope.words().text("title.rules"),
                    scope.words().text("rules.caption", title),
                    rules));
    List<NoteView> noteViews = notes.views();
    List<DiagramView> diagrams = new DiagramViews(scope, product, page).ladder(role);
    Remarks remarks = new Remarks(scope, page);
    List<Conflict> conflicts = conflicts(paths.parts());
    return new RoleView(
        frames.frame(
            page,
            title + ", " + scope.name(product.shortLabel()),
            title,
            scope
                .words()
                .text(
                    "role.description",
                    title,
                    scope.name(product.label()),
                    RoleCounts.text(paths, scope.words())),
            Optional.of(product),
            List.of(frames.home(page), frames.product(product, page)),
            contents(diagrams, views, ruleTables, noteViews, conflicts)),
        scope.html(facts.summary(), page),
        facts.zones().stream().map(tables::zone).toList(),
        remarks.boundaries(product, role.id()),
        diagrams,
        views,
        noteViews,
        ruleTables,
        conflicts.stream().map(c -> remarks.conflict(c, "conflict-" + c.id())).toList(),
        exposures(paths.parts(), tables),
        new PairNames(scope)
            .peers(scope.entries().pairs(product).with(role.id()), role.id(), page));
  }

  /** The zones of use that rows of the page have; none when there is nothing to choose. */
  private static List<ExposureChoice> exposures(List<List<PathEntry>> parts, Tables tables) {
    Map<Zone, Integer> counts = new EnumMap<>(Zone.class);
    parts.forEach(part -> part.forEach(p -> counts.merge(p.exposure(), 1, Integer::sum)));
    return counts.size() < 2
        ? List.of()
        : counts.entrySet().stream()
            .map(e -> new ExposureChoice(tables.zone(e.getKey()), e.getValue()))
            .toList();
  }

  private void table(
      String id,
      List<PathEntry> entries,
      EndpointFacts facts,
      Tables tables,
      List<TableView> views) {
    if (!entries.isEmpty()) {
      String title = scope.words().text("role." + id);
      views.add(
          tables.paths(
              id,
              title,
              scope.words().text("role.caption", title, scope.name(facts.label())),
              scope.words().text("role." + id + "-lead"),
              entries));
    }
  }

  private static List<Conflict> conflicts(List<List<PathEntry>> parts) {
    Set<Conflict> conflicts = new LinkedHashSet<>();
    parts.forEach(part -> part.forEach(p -> conflicts.addAll(p.conflicts())));
    return List.copyOf(conflicts);
  }

  private List<JumpItem> contents(
      List<DiagramView> diagrams,
      List<TableView> tables,
      List<RuleTableView> rules,
      List<NoteView> notes,
      List<Conflict> conflicts) {
    List<JumpItem> items = new ArrayList<>();
    diagrams.forEach(
        d -> items.add(new JumpItem(scope.words().text("diagram.heading"), "#" + d.anchor(), "")));
    tables.forEach(
        t -> items.add(new JumpItem(t.title(), "#" + t.id(), Integer.toString(t.rows().size()))));
    if (!notes.isEmpty()) {
      items.add(
          new JumpItem(
              scope.words().text("title.notes"), "#notes", Integer.toString(notes.size())));
    }
    rules.forEach(
        r -> items.add(new JumpItem(r.title(), "#" + r.id(), Integer.toString(r.rules().size()))));
    if (!conflicts.isEmpty()) {
      items.add(
          new JumpItem(
              scope.words().text("title.conflicts"),
              "#conflicts",
              Integer.toString(conflicts.size())));
    }
    return items;
  }
}
