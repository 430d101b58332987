package portolan.page.view;

import java.util.List;

/**
 * A connection in two versions.
 *
 * @param anchor id in the page
 * @param label what the connection is in the newer version
 * @param replaced what it was in the older version, when another connection took its place, or
 *     empty
 * @param older the row in the older version
 * @param newer the row in the newer version
 * @param cells cells that differ; none when only the connection is another one
 */
public record ChangeView(
    String anchor, String label, String replaced, Link older, Link newer, List<ChangeCell> cells) {
  public ChangeView {
    cells = List.copyOf(cells);
  }
}
