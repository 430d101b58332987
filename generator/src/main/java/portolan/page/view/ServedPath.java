package portolan.page.view;

import java.util.List;

/**
 * A connection that a connector serves.
 *
 * @param path the connection
 * @param ports its ports
 */
public record ServedPath(Link path, List<PortLine> ports) {
  public ServedPath {
    ports = List.copyOf(ports);
  }
}
