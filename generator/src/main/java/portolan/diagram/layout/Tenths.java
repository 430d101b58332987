package portolan.diagram.layout;

import portolan.diagram.layout.Geometry.Box;
import portolan.diagram.layout.Geometry.Point;

/**
 * Numbers of a geometry: pixels with one decimal, halves upwards. Sides are rounded, not sizes, so
 * that what touches still touches afterwards.
 */
final class Tenths {
  private Tenths() {}

  /** A number with one decimal. */
  static double round(double value) {
    // Adding zero turns the negative zero, which would be another number in a record, into zero.
    return Math.floor(value * 10 + 0.5) / 10 + 0.0;
  }

  /** A size that nothing is cut off from: with one decimal, upwards. */
  static double ceil(double value) {
    // What is a hair above a tenth after a sum is that tenth.
    return Math.ceil(value * 10 - 1e-6) / 10 + 0.0;
  }

  /** A point with rounded coordinates. */
  static Point point(double x, double y) {
    return new Point(round(x), round(y));
  }

  /** A rectangle with rounded sides. */
  static Box box(double x, double y, double width, double height) {
    double left = round(x);
    double top = round(y);
    return new Box(left, top, round(round(x + width) - left), round(round(y + height) - top));
  }
}
