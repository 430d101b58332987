package portolan.page.view;

import java.util.List;

/**
 * Cells of a row that share their evidence.
 *
 * @param cells names of the cells, joined
 * @param mark {@code stated}, {@code filled} or {@code unverified}
 * @param markText the mark in words
 * @param sources where the values were seen
 * @param confidence how sure the authors are of an unverified value, or empty
 * @param reason why a value is unverified, linked to the explanation; without text otherwise
 */
public record EvidenceLine(
    String cells,
    String mark,
    String markText,
    List<Link> sources,
    String confidence,
    Link reason) {
  public EvidenceLine {
    sources = List.copyOf(sources);
  }
}
