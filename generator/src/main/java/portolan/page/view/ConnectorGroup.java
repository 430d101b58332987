package portolan.page.view;

import java.util.List;

/**
 * Connectors of one kind.
 *
 * @param id anchor
 * @param title heading
 * @param others what stands at the other end, heading of a column
 * @param connectors the connectors
 */
public record ConnectorGroup(
    String id, String title, String others, List<ConnectorView> connectors) {
  public ConnectorGroup {
    connectors = List.copyOf(connectors);
  }
}
