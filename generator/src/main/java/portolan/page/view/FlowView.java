package portolan.page.view;

import java.util.List;

/**
 * Ways of messages through a version.
 *
 * @param frame what surrounds the content
 * @param lead what the page shows
 * @param diagrams one for each way
 */
public record FlowView(Frame frame, String lead, List<DiagramView> diagrams) implements PageView {
  public FlowView {
    diagrams = List.copyOf(diagrams);
  }

  @Override
  public String template() {
    return "mail-flow";
  }
}
