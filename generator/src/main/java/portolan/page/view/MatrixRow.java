package portolan.page.view;

import java.util.List;

/**
 * What one endpoint opens.
 *
 * @param opener the endpoint, with empty address when it has no page
 * @param cells one for each column
 */
public record MatrixRow(Link opener, List<MatrixCell> cells) {
  public MatrixRow {
    cells = List.copyOf(cells);
  }
}
