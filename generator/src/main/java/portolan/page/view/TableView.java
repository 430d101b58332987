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
 */
public record TableView(
    String id, String title, String caption, String lead, String count, List<RowView> rows) {
  public TableView {
    rows = List.copyOf(rows);
  }
}
