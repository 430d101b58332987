package portolan.page.view;

import java.util.List;
import portolan.text.Html;

/**
 * Sources that disagree.
 *
 * @param anchor permanent id
 * @param title what is disputed
 * @param values values in order
 * @param why why one of them is shown
 * @param about things that it concerns
 */
public record ConflictView(
    String anchor, String title, List<ConflictValue> values, Html why, List<Link> about) {
  public ConflictView {
    values = List.copyOf(values);
    about = List.copyOf(about);
  }
}
