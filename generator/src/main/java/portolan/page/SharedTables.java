package portolan.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import portolan.entry.PathEntry;
import portolan.entry.SharedPath;
import portolan.model.ProductLine;
import portolan.page.view.NoteView;
import portolan.page.view.TableView;

/**
 * Tables of connections on a page that mixes versions: one for each product line, the newest
 * version first, alike rows of several versions in one. Pages with very many rows show only the
 * main cells, so that they stay readable and small.
 */
final class SharedTables {
  /** Number of rows above which a page shows only the main cells. */
  private static final int MANY = 60;

  private final Scope scope;
  private final Map<ProductLine, List<SharedPath>> rows = new LinkedHashMap<>();
  private final NoteNumbers notes;
  private final Tables tables;

  /**
   * Tables of a page.
   *
   * @param entries connections in any order
   */
  SharedTables(Scope scope, List<PathEntry> entries, String page) {
    this.scope = scope;
    List<PathEntry> newestFirst = scope.newestFirst(entries);
    for (ProductLine line : scope.catalog().lines()) {
      List<SharedPath> ofLine =
          SharedPath.of(
              newestFirst.stream().filter(p -> p.product().line().equals(line.id())).toList());
      if (!ofLine.isEmpty()) {
        rows.put(line, ofLine);
      }
    }
    this.notes = new NoteNumbers(scope, page, true);
    rows.values().forEach(r -> r.forEach(p -> notes.add(p.first().product(), p.notes())));
    this.tables = new Tables(scope, page, notes, true);
  }

  /** Numbers of the notes, to which other rows of the page may add theirs. */
  NoteNumbers notes() {
    return notes;
  }

  /** Builds other parts of the page. */
  Tables tables() {
    return tables;
  }

  private boolean isBrief() {
    return rows.values().stream().mapToInt(List::size).sum() > MANY;
  }

  /** The notes of the page; none where rows are too brief to point to them. */
  List<NoteView> noteViews() {
    return isBrief() ? List.of() : notes.views();
  }

  /**
   * The tables.
   *
   * @param title heading of the part of a line, from its name
   * @param caption caption of the table, from the name of the line
   */
  List<TableView> views(Function<String, String> title, Function<String, String> caption) {
    List<TableView> views = new ArrayList<>();
    rows.forEach(
        (line, ofLine) -> {
          String name = scope.name(line.label());
          views.add(
              tables.shared(
                  "paths--" + line.id(),
                  title.apply(name),
                  caption.apply(name),
                  ofLine,
                  isBrief()));
        });
    return views;
  }
}
