package portolan.diagram.layout;

import portolan.diagram.layout.Geometry.Box;
import portolan.diagram.layout.Geometry.Point;

/** Labels on lines whose pieces move. */
final class Labels {
  private Labels() {}

  /**
   * The place of a label when an upright piece of its line moves sideways.
   *
   * @return the same place when the label is not on that piece
   */
  static Box carried(Box label, Point from, Point to, double x) {
    double y = label.y() + label.height() / 2;
    boolean on =
        label.x() <= from.x()
            && from.x() <= label.right()
            && Math.min(from.y(), to.y()) <= y
            && y <= Math.max(from.y(), to.y());
    return on
        ? Tenths.box(label.x() + x - from.x(), label.y(), label.width(), label.height())
        : label;
  }
}
