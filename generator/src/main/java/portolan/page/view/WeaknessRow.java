package portolan.page.view;

import java.util.List;

/**
 * A row that has a weakness.
 *
 * @param row name of the row and address of its home
 * @param product its version
 * @param ports its ports
 * @param exposure the widest zone from which it is used
 */
public record WeaknessRow(Link row, String product, List<PortLine> ports, ZoneView exposure) {
  public WeaknessRow {
    ports = List.copyOf(ports);
  }
}
