package portolan.page.view;

import java.util.List;

/**
 * Who opens connections to whom, by roles and other endpoints.
 *
 * @param caption caption of the table
 * @param columns endpoints that listen, with empty address when they have no page
 * @param rows endpoints that open connections
 */
public record MatrixView(String caption, List<Link> columns, List<MatrixRow> rows) {
  public MatrixView {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
