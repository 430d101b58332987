package portolan.page.view;

import java.util.List;

/**
 * What one endpoint opens to another.
 *
 * @param column id of the endpoint that listens
 * @param href page of the pair, or empty where nothing is opened
 * @param name who connects to whom, for the link
 * @param ports condensed ports, none where all connections stay inside one server
 * @param remark what is said in place of ports, or empty
 * @param count number of connections in words
 */
public record MatrixCell(
    String column, String href, String name, List<String> ports, String remark, String count) {
  public MatrixCell {
    ports = List.copyOf(ports);
  }
}
