package portolan.page.view;

import java.util.List;

/**
 * A cell of methods or words.
 *
 * @param state {@code values}, {@code none}, {@code unnamed} or {@code not-stated}
 * @param values methods, with empty {@code href} when they have no page
 * @param word the words to show when there are no values
 * @param condition when the value holds, or empty
 * @param unverified whether no source was found for it
 * @param disputed whether sources disagree about it
 */
public record CellView(
    String state,
    List<Link> values,
    String word,
    String condition,
    boolean unverified,
    boolean disputed) {
  public CellView {
    values = List.copyOf(values);
  }
}
