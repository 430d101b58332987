package portolan.page.view;

import java.util.List;

/**
 * Ways of messages through a version.
 *
 * @param frame what surrounds the content
 * @param lead what the page shows
 * @param flows one for each way
 */
public record FlowView(Frame frame, String lead, List<FlowCard> flows) implements PageView {
  public FlowView {
    flows = List.copyOf(flows);
  }

  @Override
  public String template() {
    return "mail-flow";
  }
}
