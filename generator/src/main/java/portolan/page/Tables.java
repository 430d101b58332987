package portolan.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import portolan.entry.End;
import portolan.entry.Lock;
import portolan.entry.PathEntry;
import portolan.entry.RuleEntry;
import portolan.entry.SharedPath;
import portolan.entry.Weaknesses;
import portolan.model.FirewallRule;
import portolan.model.Note;
import portolan.model.Product;
import portolan.model.Weakness;
import portolan.model.Zone;
import portolan.page.view.Alternate;
import portolan.page.view.CellView;
import portolan.page.view.EncryptionView;
import portolan.page.view.EndView;
import portolan.page.view.Link;
import portolan.page.view.RowView;
import portolan.page.view.RuleTableView;
import portolan.page.view.RuleView;
import portolan.page.view.TableView;
import portolan.page.view.WeaknessMark;
import portolan.page.view.ZoneView;
import portolan.text.Html;
import portolan.text.Language;

/** Builds tables of connections and of firewall rules for one page. */
final class Tables {
  private final Scope scope;
  private final String page;
  private final NoteNumbers notes;
  private final Evidences evidences;
  private final CellViews cells;
  private final PortLines ports;
  private final Weaknesses weaknesses;
  private final boolean mixed;
  private final Set<String> used = new HashSet<>();

  /**
   * Tables of a page.
   *
   * @param page path of the page
   * @param notes numbers of the notes on the page
   * @param mixed whether the page mixes product lines, so that anchors need the line
   */
  Tables(Scope scope, String page, NoteNumbers notes, boolean mixed) {
    this.scope = scope;
    this.page = page;
    this.notes = notes;
    this.evidences = new Evidences(scope);
    this.cells = new CellViews(scope, page);
    this.ports = new PortLines(scope);
    this.weaknesses = new Weaknesses(scope.catalog());
    this.mixed = mixed;
  }

  TableView paths(String id, String title, String caption, String lead, List<PathEntry> entries) {
    return new TableView(
        id,
        title,
        caption,
        lead,
        scope.words().count("count.rows", entries.size()),
        entries.stream().map(this::row).toList(),
        false);
  }

  /** The same, with only the main cells of each row. */
  TableView brief(String id, String title, List<PathEntry> entries) {
    TableView table = paths(id, title, title, "", entries);
    return new TableView(id, title, table.caption(), "", table.count(), table.rows(), true);
  }

  /**
   * Connections of several versions, alike ones in one row.
   *
   * @param brief whether to show only the main cells
   */
  TableView shared(String id, String title, String caption, List<SharedPath> paths, boolean brief) {
    return new TableView(
        id,
        title,
        caption,
        "",
        scope.words().count("count.rows", paths.size()),
        paths.stream().map(this::row).toList(),
        brief);
  }

  /** A connection as a row. */
  RowView row(PathEntry entry) {
    return row(entry, entry.notes(), "", List.of());
  }

  private RowView row(SharedPath path) {
    List<Link> places =
        path.entries().stream()
            .map(e -> Scope.link(scope.name(e.product().shortLabel()), e.home(), page))
            .toList();
    return row(
        path.first(),
        path.notes(),
        new VersionNames(scope).of(path.versions()),
        places.size() == 1 ? List.of() : places);
  }

  private RowView row(PathEntry entry, List<Note> about, String versions, List<Link> places) {
    Language other = scope.language().other();
    return new RowView(
        anchor(entry.product().line(), entry.product().id(), entry.id()),
        mixed ? List.of() : entry.formerly(),
        scope.name(entry.label()),
        entry.home().from(page),
        new Alternate(other.code(), LanguageNames.of(other), entry.home().from(page, other), false),
        ends(entry.from(), entry),
        ends(entry.to(), entry),
        zone(entry.exposure()),
        entry.ports().stream().map(p -> ports.line(p, page)).toList(),
        entry.disputes("ports"),
        cells.condition(entry.portCondition()),
        cells.authentication(
            entry.defaultAuthentication(), entry.disputes("default-authentication")),
        cells.authentication(
            entry.supportedAuthentication(), entry.disputes("supported-authentication")),
        encryption(entry),
        connectors(entry),
        about.stream().map(notes::ref).toList(),
        evidences.of(entry, page),
        scope.words().text("exposure." + entry.exposure().id()),
        weaknesses.of(entry).stream().map(this::weakness).toList(),
        versions,
        places);
  }

  private WeaknessMark weakness(Weakness weakness) {
    return new WeaknessMark(
        weakness.kind().id(),
        scope.words().text("weakness." + weakness.kind().id()),
        Scope.link(scope.name(weakness.label()), scope.addresses().weakness(weakness.id()), page));
  }

  /** Connectors that serve a connection. */
  private List<Link> connectors(PathEntry entry) {
    Product product = entry.product();
    return scope.entries().connectors(entry).stream()
        .map(
            c ->
                Scope.link(
                    scope.name(c.name()), scope.addresses().connector(product.id(), c), page))
        .toList();
  }

  /**
   * The id on pages of one version. On pages that mix products the line goes before it, or the
   * version where the same row of another version stands on the page already.
   */
  private String anchor(String line, String version, String id) {
    if (!mixed) {
      return id;
    }
    String anchor = line + "--" + id;
    return used.add(anchor) ? anchor : version + "--" + id;
  }

  /** Ends with their places, unless the reach of the connection says the places already. */
  private List<EndView> ends(List<End> ends, PathEntry entry) {
    boolean said =
        entry.exposure() == Zone.SAME_SERVER
            || Stream.of(entry.from(), entry.to())
                .flatMap(List::stream)
                .flatMap(end -> end.zones().stream())
                .allMatch(entry.exposure()::equals);
    return ends.stream()
        .map(this::end)
        .map(end -> said ? new EndView(end.text(), end.href(), List.of()) : end)
        .toList();
  }

  EndView end(End end) {
    return new EndView(
        scope.name(end.shortLabel()),
        end.page().map(p -> p.from(page)).orElse(""),
        end.zones().stream().map(this::zone).toList());
  }

  ZoneView zone(Zone zone) {
    return new ZoneView(zone.id(), scope.words().text("zone." + zone.id()));
  }

  private EncryptionView encryption(PathEntry entry) {
    return new EncryptionView(
        Lock.of(entry).id(),
        supported(entry),
        cells.byDefault(entry.encryption().value(), entry.encryptionDefault()),
        cells.condition(entry.encryptionDefault().when()),
        CellViews.isUnverified(entry.encryptionDefault().evidence()),
        entry.disputes("encryption-default"));
  }

  /** What can protect a connection. */
  CellView supported(PathEntry entry) {
    return cells.encryption(entry.encryption(), entry.disputes("encryption"));
  }

  RuleTableView rules(String id, String title, String caption, List<RuleEntry> entries) {
    return new RuleTableView(
        id,
        title,
        caption,
        scope.words().count("count.rules", entries.size()),
        entries.stream().map(this::rule).toList());
  }

  private RuleView rule(RuleEntry entry) {
    List<Link> roles =
        entry.roles().value().stream()
            .map(r -> scope.entries().end(r, entry.product()))
            .map(
                e ->
                    new Link(
                        scope.name(e.shortLabel()), e.page().map(p -> p.from(page)).orElse("")))
            .toList();
    List<Link> program =
        entry.program().value().map(p -> List.of(new Link(p, ""))).orElse(List.of());
    return new RuleView(
        anchor(entry.product().line(), entry.product().id(), entry.id()),
        entry.home().from(page),
        entry.name(),
        entry.documentedAs().orElse(""),
        scope.words().text(entry.direction() == FirewallRule.Direction.IN ? "rule.in" : "rule.out"),
        new CellView(
            "values",
            roles,
            "",
            cells.condition(entry.roles().when()),
            CellViews.isUnverified(entry.roles().evidence()),
            false),
        entry.ports().stream().map(p -> ports.line(p, page)).toList(),
        cells.condition(entry.portCondition()),
        new CellView(
            program.isEmpty() ? "none" : "values",
            program,
            program.isEmpty() ? scope.words().text("rule.any-program") : "",
            cells.condition(entry.program().when()),
            CellViews.isUnverified(entry.program().evidence()),
            false),
        scope.words().text(entry.processBound() ? "rule.bound" : "rule.unbound"),
        entry.note().map(n -> scope.html(n, page, entry.product())).orElse(Html.EMPTY),
        entry.notes().stream().map(notes::ref).toList(),
        evidences.of(entry, page));
  }
}
