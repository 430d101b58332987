package portolan.page.view;

import java.util.List;
import portolan.text.Html;

/**
 * One step of a procedure.
 *
 * @param title what to do
 * @param text how, or empty
 * @param commands commands in order
 */
public record StepView(String title, Html text, List<CommandView> commands) {
  public StepView {
    commands = List.copyOf(commands);
  }
}
