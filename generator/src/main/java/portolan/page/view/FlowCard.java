package portolan.page.view;

import java.util.List;
import portolan.text.Html;

/**
 * The way of a message in a list.
 *
 * @param flow its page
 * @param summary what it shows
 * @param steps steps that use a port
 */
public record FlowCard(Link flow, Html summary, List<FlowStep> steps) {
  public FlowCard {
    steps = List.copyOf(steps);
  }
}
