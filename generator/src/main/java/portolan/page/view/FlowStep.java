package portolan.page.view;

import java.util.List;
import portolan.text.Html;

/**
 * One step of a message.
 *
 * @param number number of the step
 * @param from who hands it on
 * @param to who accepts it
 * @param ports ports; none for a step inside one server
 * @param path the connection, or no link
 * @param send connector that sends, or no link
 * @param receive connector that accepts, or no link
 * @param row the connection with its cells; none or one
 * @param note remark, or empty
 */
public record FlowStep(
    String number,
    List<Link> from,
    List<Link> to,
    List<PortLine> ports,
    Link path,
    Link send,
    Link receive,
    List<RowView> row,
    Html note) {
  public FlowStep {
    from = List.copyOf(from);
    to = List.copyOf(to);
    ports = List.copyOf(ports);
    row = List.copyOf(row);
  }
}
