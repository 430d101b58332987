package portolan.page.view;

import java.util.List;

/**
 * The dated facts of a version.
 *
 * @param frame what surrounds the content
 * @param lead what the page shows
 * @param events dated facts, the earliest first
 */
public record TimelineView(Frame frame, String lead, List<EventView> events) implements PageView {
  public TimelineView {
    events = List.copyOf(events);
  }

  @Override
  public String template() {
    return "timeline";
  }
}
