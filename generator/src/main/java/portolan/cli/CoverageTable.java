package portolan.cli;

import java.util.ArrayList;
import java.util.List;
import portolan.entry.Coverage;
import portolan.entry.Mark;
import portolan.text.Language;

/**
 * How much is known about each version, as lines of text: a head, then one line for each version.
 */
final class CoverageTable {
  private CoverageTable() {}

  /** The lines; a kind of things that no version has is left out. */
  static List<String> lines(List<Coverage> versions) {
    List<List<String>> columns = new ArrayList<>();
    columns.add(column("version", versions.stream().map(v -> v.product().id()).toList()));
    if (!versions.isEmpty()) {
      for (String kind : versions.get(0).facts().keySet()) {
        List<Integer> counts = versions.stream().map(v -> v.facts().get(kind)).toList();
        if (counts.stream().anyMatch(n -> n > 0)) {
          columns.add(numbers(kind, counts));
        }
      }
    }
    columns.add(numbers("cells", versions.stream().map(Coverage::allCells).toList()));
    for (Mark mark : Coverage.MARKS) {
      columns.add(numbers(mark.id(), versions.stream().map(v -> v.cells().get(mark)).toList()));
    }
    columns.add(numbers("not-stated", versions.stream().map(Coverage::notStated).toList()));
    columns.add(numbers("texts", versions.stream().map(Coverage::texts).toList()));
    for (Language language : Language.ALL) {
      columns.add(
          numbers(
              language.code(), versions.stream().map(v -> v.complete().get(language)).toList()));
    }
    columns.add(numbers("conflicts", versions.stream().map(Coverage::conflicts).toList()));
    columns.add(numbers("corrections", versions.stream().map(Coverage::corrections).toList()));
    return new ColumnTable(rows(columns)).lines();
  }

  private static List<String> column(String head, List<String> cells) {
    List<String> column = new ArrayList<>();
    column.add(head);
    column.addAll(cells);
    return column;
  }

  /** Numbers end below each other. */
  private static List<String> numbers(String head, List<Integer> counts) {
    List<String> column = column(head, counts.stream().map(String::valueOf).toList());
    int width = column.stream().mapToInt(String::length).max().orElse(0);
    return column.stream().map(cell -> " ".repeat(width - cell.length()) + cell).toList();
  }

  private static List<List<String>> rows(List<List<String>> columns) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < columns.get(0).size(); i++) {
      int row = i;
      rows.add(columns.stream().map(column -> column.get(row)).toList());
    }
    return rows;
  }
}
