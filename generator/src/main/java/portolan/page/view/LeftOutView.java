package portolan.page.view;

import java.util.List;
import portolan.text.Html;

/**
 * Connections that a diagram does not show.
 *
 * @param reason why
 * @param entries the connections
 */
public record LeftOutView(Html reason, List<Link> entries) {
  public LeftOutView {
    entries = List.copyOf(entries);
  }
}
