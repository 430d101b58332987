package portolan.page.view;

import java.util.List;

/**
 * Connections that differ between two versions.
 *
 * @param id fragment of the section
 * @param title heading
 * @param lead sentence above the table
 * @param count number of connections in words
 * @param rows connections in order, never empty
 */
public record ChangeTableView(
    String id, String title, String lead, String count, List<ChangeView> rows) {
  public ChangeTableView {
    rows = List.copyOf(rows);
  }
}
