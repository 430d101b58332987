package portolan.page.view;

import java.util.List;
import portolan.text.Html;

/**
 * A service.
 *
 * @param label full name
 * @param displayName name in lists of services, or empty
 * @param serviceName name for the system, or empty
 * @param roles roles that it runs on
 * @param summary what it does
 * @param connectors its connectors
 */
public record ServiceRow(
    String label,
    String displayName,
    String serviceName,
    List<Link> roles,
    Html summary,
    List<Link> connectors) {
  public ServiceRow {
    roles = List.copyOf(roles);
    connectors = List.copyOf(connectors);
  }
}
