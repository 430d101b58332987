package portolan.page.view;

import java.util.List;

/**
 * A connection in two versions, or connections and those that took their place.
 *
 * @param anchor id in the page
 * @param label what the connection is; empty where others took the place of some
 * @param older the rows in the older version
 * @param newer the rows in the newer version
 * @param cells cells that differ; none when only the connection is another one
 */
public record ChangeView(
    String anchor, String label, List<Link> older, List<Link> newer, List<ChangeCell> cells) {
  public ChangeView {
    older = List.copyOf(older);
    newer = List.copyOf(newer);
    cells = List.copyOf(cells);
  }
}
