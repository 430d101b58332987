package portolan.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lines with aligned columns. Columns without any text are left out. */
final class ColumnTable {
  private static final String GAP = "  ";

  /** A column is not made narrower than this. */
  private static final int LEAST = 12;

  private final List<List<String>> rows;
  private final int[] widths;

  /**
   * A table.
   *
   * @param rows each with the same number of cells; control characters become blanks
   */
  ColumnTable(List<List<String>> rows) {
    this.rows = rows.stream().map(row -> row.stream().map(ColumnTable::clean).toList()).toList();
    this.widths = new int[rows.isEmpty() ? 0 : rows.get(0).size()];
    for (List<String> row : this.rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], TextWidth.of(row.get(i)));
      }
    }
  }

  /** A text that does nothing to a terminal. */
  static String clean(String text) {
    return text.replaceAll("\\p{Cc}", " ");
  }

  /** The lines in full width. */
  List<String> lines() {
    return lines(widths, Integer.MAX_VALUE);
  }

  /**
   * The lines, none wider than a terminal: first the widest of the columns that may be cut are made
   * narrower, then ends of lines are left out.
   *
   * @param columns width of the terminal
   * @param cut columns that may be cut
   */
  List<String> lines(int columns, List<Integer> cut) {
    int[] fitting = widths.clone();
    while (width(fitting) > columns) {
      int widest = -1;
      for (int i : cut) {
        if (fitting[i] > LEAST && (widest < 0 || fitting[i] > fitting[widest])) {
          widest = i;
        }
      }
      if (widest < 0) {
        break;
      }
      fitting[widest]--;
    }
    return lines(fitting, columns);
  }

  private static int width(int[] widths) {
    int shown = (int) Arrays.stream(widths).filter(w -> w > 0).count();
    return Arrays.stream(widths).sum() + GAP.length() * Math.max(0, shown - 1);
  }

  private List<String> lines(int[] fitting, int columns) {
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < fitting.length; i++) {
        if (fitting[i] > 0) {
          cells.add(TextWidth.padded(TextWidth.cut(row.get(i), fitting[i]), fitting[i]));
        }
      }
      lines.add(TextWidth.cut(String.join(GAP, cells).stripTrailing(), columns));
    }
    return lines;
  }
}
