package portolan.diagram.draw;

/** Numbers as text: never a comma, no more decimals than needed. */
final class Numbers {
  private Numbers() {}

  /** A coordinate, with at most one decimal. */
  static String text(double number) {
    return text(number, 10);
  }

  /** A share of a length, with at most five decimals. */
  static String share(double number) {
    return text(number, 100_000);
  }

  private static String text(double number, long parts) {
    long all = Math.round(number * parts);
    StringBuilder text = new StringBuilder();
    text.append(all < 0 ? "-" : "").append(Math.abs(all) / parts);
    long rest = Math.abs(all) % parts;
    if (rest != 0) {
      // The one before them keeps the zeros that a fraction begins with.
      text.append('.').append(Long.toString(parts + rest).substring(1));
      while (text.charAt(text.length() - 1) == '0') {
        text.setLength(text.length() - 1);
      }
    }
    return text.toString();
  }
}
