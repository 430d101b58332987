package portolan.diagram.draw;

/** Coordinates as text: at most one decimal, never a comma. */
final class Numbers {
  private Numbers() {}

  static String text(double number) {
    long tenths = Math.round(number * 10);
    String whole = Long.toString(Math.abs(tenths) / 10);
    String sign = tenths < 0 ? "-" : "";
    return tenths % 10 == 0 ? sign + whole : sign + whole + "." + Math.abs(tenths) % 10;
  }
}
