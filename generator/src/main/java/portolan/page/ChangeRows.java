package portolan.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import portolan.entry.End;
import portolan.entry.PathChange;
import portolan.entry.PathChange.Difference;
import portolan.entry.PathChange.Part;
import portolan.entry.PathEntry;
import portolan.entry.PortEntry;
import portolan.entry.Regrouping;
import portolan.model.Encryption;
import portolan.model.Endpoint;
import portolan.page.view.CellView;
import portolan.page.view.ChangeCell;
import portolan.page.view.ChangeValue;
import portolan.page.view.ChangeView;
import portolan.page.view.EndView;
import portolan.page.view.Link;

/** Builds rows that show a connection in two versions, value beside value. */
final class ChangeRows {
  private final Scope scope;
  private final String page;
  private final Tables tables;
  private final CellViews cells;
  private final PortLines ports;

  ChangeRows(Scope scope, String page) {
    this.scope = scope;
    this.page = page;
    this.tables = new Tables(scope, page, new NoteNumbers(scope, page, true), true);
    this.cells = new CellViews(scope, page);
    this.ports = new PortLines(scope);
  }

  ChangeView row(PathChange change) {
    PathEntry older = change.older();
    PathEntry newer = change.newer();
    List<ChangeCell> cells = new ArrayList<>();
    change
        .cells()
        .forEach(
            (part, difference) ->
                cells.add(
                    new ChangeCell(
                        scope.words().text("compare.cell." + part.id()),
                        difference.id(),
                        scope.words().text("compare.difference." + difference.id()),
                        value(part, older),
                        value(part, newer))));
    return change.isReplacement()
        ? new ChangeView(anchor(newer), "", names(List.of(older)), names(List.of(newer)), cells)
        : new ChangeView(
            anchor(newer),
            scope.name(newer.label()),
            List.of(place(older)),
            List.of(place(newer)),
            cells);
  }

  /** Who connects to whom and over which ports, of all connections of a group together. */
  ChangeView row(Regrouping group) {
    ChangeValue olderEnds = ends(group.older());
    ChangeValue newerEnds = ends(group.newer());
    List<ChangeCell> cells = new ArrayList<>();
    if (!names(olderEnds).equals(names(newerEnds))) {
      cells.add(cell(Part.WHO, true, olderEnds, newerEnds));
    }
    boolean samePorts = numbers(group.older()).equals(numbers(group.newer()));
    cells.add(cell(Part.PORTS, !samePorts, ports(group.older()), ports(group.newer())));
    return new ChangeView(
        anchor(group.newer().get(0)), "", names(group.older()), names(group.newer()), cells);
  }

  private static List<Set<String>> names(ChangeValue ends) {
    return List.of(
        ends.from().stream().map(EndView::text).collect(Collectors.toSet()),
        ends.to().stream().map(EndView::text).collect(Collectors.toSet()));
  }

  private static Set<List<Object>> numbers(List<PathEntry> entries) {
    return entries.stream()
        .flatMap(e -> e.ports().stream())
        .map(p -> List.<Object>of(p.kind(), p.span(), p.transports()))
        .collect(Collectors.toSet());
  }

  private static String anchor(PathEntry newer) {
    return "change--" + newer.id();
  }

  private ChangeCell cell(Part part, boolean changed, ChangeValue older, ChangeValue newer) {
    return new ChangeCell(
        scope.words().text("compare.cell." + part.id()),
        changed ? Difference.CHANGED.id() : "same",
        changed ? scope.words().text("compare.difference." + Difference.CHANGED.id()) : "",
        older,
        newer);
  }

  private List<Link> names(List<PathEntry> entries) {
    return entries.stream().map(e -> Scope.link(scope.name(e.label()), e.home(), page)).toList();
  }

  private ChangeValue ends(List<PathEntry> entries) {
    return new ChangeValue(
        entries.stream().flatMap(e -> e.from().stream().map(f -> end(f, e))).distinct().toList(),
        entries.stream().flatMap(e -> e.to().stream().map(t -> end(t, e))).distinct().toList(),
        List.of(),
        "",
        List.of());
  }

  private ChangeValue ports(List<PathEntry> entries) {
    return new ChangeValue(
        List.of(),
        List.of(),
        entries.stream()
            .flatMap(e -> e.ports().stream())
            .sorted(PortEntry.ORDER)
            .map(p -> ports.line(p, page))
            .distinct()
            .toList(),
        "",
        List.of());
  }

  private Link place(PathEntry entry) {
    return Scope.link(scope.name(entry.product().shortLabel()), entry.home(), page);
  }

  private ChangeValue value(Part part, PathEntry entry) {
    return switch (part) {
      case WHO ->
          new ChangeValue(
              entry.from().stream().map(e -> end(e, entry)).toList(),
              entry.to().stream().map(e -> end(e, entry)).toList(),
              List.of(),
              "",
              List.of());
      case PORTS ->
          new ChangeValue(
              List.of(),
              List.of(),
              entry.ports().stream().map(p -> ports.line(p, page)).toList(),
              cells.condition(entry.portCondition()),
              List.of());
      case DEFAULT_AUTHENTICATION ->
          cell(
              cells.authentication(
                  entry.defaultAuthentication(), entry.disputes("default-authentication")));
      case SUPPORTED_AUTHENTICATION ->
          cell(
              cells.authentication(
                  entry.supportedAuthentication(), entry.disputes("supported-authentication")));
      case ENCRYPTION -> cell(tables.supported(entry));
      case ENCRYPTION_DEFAULT -> cell(byDefault(entry));
    };
  }

  private static ChangeValue cell(CellView cell) {
    return new ChangeValue(List.of(), List.of(), List.of(), "", List.of(cell));
  }

  /** An end; of a service also the roles on which it runs, since these are what may differ. */
  private EndView end(End end, PathEntry entry) {
    EndView view = tables.end(end);
    if (end.kind() != Endpoint.Kind.SERVICE || end.roles().isEmpty()) {
      return view;
    }
    String roles =
        end.roles().stream()
            .map(r -> scope.name(scope.entries().end(r, entry.product()).shortLabel()))
            .collect(Collectors.joining(", "));
    return new EndView(view.text() + " (" + roles + ")", view.href(), view.zones());
  }

  private CellView byDefault(PathEntry entry) {
    Encryption.Default value = entry.encryptionDefault().value();
    boolean stated = value != Encryption.Default.NOT_STATED;
    String word =
        stated
            ? scope
                .words()
                .text(
                    value == Encryption.Default.ENCRYPTED
                        ? "compare.encrypted"
                        : "compare.not-encrypted")
            : scope.words().text("encryption.not-stated");
    return new CellView(
        stated ? "none" : "not-stated",
        List.of(),
        word,
        cells.condition(entry.encryptionDefault().when()),
        CellViews.isUnverified(entry.encryptionDefault().evidence()),
        entry.disputes("encryption-default"));
  }
}
