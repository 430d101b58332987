package portolan.diagram.draw;

import portolan.diagram.DiagramLine;

/**
 * The chip of a line.
 *
 * @param step number of the step before the ports, or 0
 * @param rows the ports
 * @param width width
 * @param height height
 */
record ChipBlock(int step, RowBlock rows, double width, double height) {

  /** Whether a line has a chip. */
  static boolean isOn(DiagramLine line) {
    return line.style() == DiagramLine.Style.CHIP || line.step() > 0;
  }

  static ChipBlock of(DiagramLine line) {
    RowBlock rows = RowBlock.of(line.rows(), line.tellsDirections(), false);
    double step = line.step() > 0 ? Measures.STEP : 0;
    boolean ports = !line.rows().isEmpty();
    double width =
        ports
            ? 2 * Measures.CHIP_PAD_X + (step > 0 ? step + Measures.GAP : 0) + rows.width()
            : step + 6;
    double height = ports ? rows.height() + 2 * Measures.CHIP_PAD_Y : step + 6;
    return new ChipBlock(line.step(), rows, Math.ceil(width), Math.ceil(height));
  }
}
