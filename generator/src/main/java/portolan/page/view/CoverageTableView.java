package portolan.page.view;

import java.util.List;

/**
 * Numbers about every version.
 *
 * @param caption what they count
 * @param heads heads of the columns with numbers
 * @param rows one for each version, the newest of a product first
 */
public record CoverageTableView(String caption, List<String> heads, List<Row> rows) {
  public CoverageTableView {
    heads = List.copyOf(heads);
    rows = List.copyOf(rows);
  }

  /**
   * Numbers about a version.
   *
   * @param product the version
   * @param counts as many as there are heads
   */
  public record Row(Link product, List<String> counts) {
    public Row {
      counts = List.copyOf(counts);
    }
  }
}
