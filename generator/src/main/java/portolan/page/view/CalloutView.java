package portolan.page.view;

import java.util.List;
import portolan.text.Html;

/**
 * A paragraph that must not be overlooked.
 *
 * @param kind {@code note}, {@code caution}, {@code boundary} or {@code conflict}
 * @param title first line
 * @param text what it says
 * @param sources where it is from
 */
public record CalloutView(String kind, String title, Html text, List<Link> sources) {
  public CalloutView {
    sources = List.copyOf(sources);
  }
}
