package portolan.page.view;

import java.util.List;

/**
 * A line of a diagram in words.
 *
 * @param ends who connects to whom, a link to the first of the connections
 * @param ports ports, protocols and encryption; empty for a step inside a server
 * @param rows ids of the connections, with a space between them
 * @param entries the connections that the line stands for
 */
public record DiagramLineView(Link ends, String ports, String rows, List<Link> entries) {
  public DiagramLineView {
    entries = List.copyOf(entries);
  }
}
