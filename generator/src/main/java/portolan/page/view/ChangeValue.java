package portolan.page.view;

import java.util.List;

/**
 * A value of a cell; one of the lists is filled.
 *
 * @param from who opens the connection
 * @param to who listens
 * @param ports ports in ascending order
 * @param condition when the ports are used, or empty
 * @param cells the single value of another cell
 */
public record ChangeValue(
    List<EndView> from,
    List<EndView> to,
    List<PortLine> ports,
    String condition,
    List<CellView> cells) {
  public ChangeValue {
    from = List.copyOf(from);
    to = List.copyOf(to);
    ports = List.copyOf(ports);
    cells = List.copyOf(cells);
  }
}
