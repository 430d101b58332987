package portolan.diagram.draw;

import java.util.List;
import portolan.diagram.PortRow;

/**
 * Rows of ports with their columns measured: marker, direction, ports, protocols, padlock.
 *
 * @param rows the rows
 * @param texts the ports of each row
 * @param protocols the protocols of each row; none where they are not written
 * @param signs whether each row says who opens the connections
 * @param width width of the block
 */
record RowBlock(
    List<PortRow> rows, List<SetText> texts, List<SetText> protocols, boolean signs, double width) {

  /**
   * Measures rows.
   *
   * @param signs whether each row says who opens the connections
   * @param named whether protocols are written
   */
  static RowBlock of(List<PortRow> rows, boolean signs, boolean named) {
    List<SetText> texts =
        rows.stream().map(r -> SetText.of(r.text(), true, Measures.SMALL)).toList();
    List<SetText> protocols =
        named
            ? rows.stream()
                .map(r -> SetText.of(String.join(", ", r.protocols()), false, Measures.SMALL))
                .toList()
            : List.of();
    double width =
        Measures.MARKER
            + Measures.GAP
            + (signs ? Measures.SIGN + Measures.GAP / 2 : 0)
            + SetText.widest(texts)
            + (SetText.widest(protocols) > 0 ? Measures.GAP * 2 + SetText.widest(protocols) : 0)
            + Measures.GAP
            + Measures.SIGN;
    return new RowBlock(rows, texts, protocols, signs, width);
  }

  /** Where the protocols begin, from the left side of the block. */
  double protocolsAt() {
    return Measures.MARKER
        + Measures.GAP
        + (signs ? Measures.SIGN + Measures.GAP / 2 : 0)
        + SetText.widest(texts)
        + Measures.GAP * 2;
  }

  /** Height of the block. */
  double height() {
    return rows.size() * Measures.ROW;
  }
}
