package portolan.page.view;

import java.util.List;

/**
 * A table of connections.
 *
 * @param id fragment of the section
 * @param title heading
 * @param caption caption of the table
 * @param lead sentence above the table, or empty
 * @param count number of rows in words
 * @param rows rows in order, never empty
 * @param brief whether only the main cells are shown, since there are many rows
 */
public record TableView(
    String id,
    String title,
    String caption,
    String lead,
    String count,
    List<RowView> rows,
    boolean brief) {
  public TableView {
    rows = List.copyOf(rows);
  }
}
