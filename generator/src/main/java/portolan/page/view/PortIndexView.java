package portolan.page.view;

import java.util.List;

/**
 * Index of all ports.
 *
 * @param frame what surrounds the content
 * @param lead how to read it
 * @param ports numbers
 * @param ranges ranges
 */
public record PortIndexView(
    Frame frame, String lead, List<PortIndexRow> ports, List<PortIndexRow> ranges)
    implements PageView {
  public PortIndexView {
    ports = List.copyOf(ports);
    ranges = List.copyOf(ranges);
  }

  @Override
  public String template() {
    return "ports";
  }
}
