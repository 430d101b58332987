package portolan.page.view;

import java.util.List;
import portolan.text.Html;

/**
 * The way of a message, step by step.
 *
 * @param frame what surrounds the content
 * @param lead what it shows
 * @param diagram the picture
 * @param steps steps in order
 * @param notes notes about the connections
 * @param others other ways of the version
 */
public record MessagePathView(
    Frame frame,
    Html lead,
    DiagramView diagram,
    List<FlowStep> steps,
    List<NoteView> notes,
    List<Link> others)
    implements PageView {
  public MessagePathView {
    steps = List.copyOf(steps);
    notes = List.copyOf(notes);
    others = List.copyOf(others);
  }

  @Override
  public String template() {
    return "message-path";
  }
}
