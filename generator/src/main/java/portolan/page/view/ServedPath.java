package portolan.page.view;

import java.util.List;

/**
 * A connection that a connector serves.
 *
 * @param path the connection
 * @param ports its ports
 * @param others who is at the other end, in words
 */
public record ServedPath(Link path, List<PortLine> ports, String others) {
  public ServedPath {
    ports = List.copyOf(ports);
  }
}
