package portolan.cli;

/**
 * How many columns of a terminal a text takes: two for letters of East Asian scripts, none for
 * accents that join the letter before them, else one.
 */
final class TextWidth {
  private static final String CUT = "…";

  /** First and last of the letters that take two columns. */
  private static final int[][] WIDE = {
    {0x1100, 0x115f}, {0x2e80, 0x303e}, {0x3041, 0x4dbf}, {0x4e00, 0xa4cf}, {0xa960, 0xa97f},
    {0xac00, 0xd7a3}, {0xf900, 0xfaff}, {0xfe30, 0xfe6f}, {0xff00, 0xff60}, {0xffe0, 0xffe6},
    {0x1f300, 0x1f6ff}, {0x1f900, 0x1f9ff}, {0x20000, 0x3fffd}
  };

  private TextWidth() {}

  /** The columns of a text. */
  static int of(String text) {
    return text.codePoints().map(TextWidth::of).sum();
  }

  private static int of(int letter) {
    int type = Character.getType(letter);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT
        || type == Character.CONTROL) {
      return 0;
    }
    for (int[] range : WIDE) {
      if (letter >= range[0] && letter <= range[1]) {
        return 2;
      }
    }
    return 1;
  }

  /** The text, cut to some columns; a cut is shown. */
  static String cut(String text, int columns) {
    if (of(text) <= columns) {
      return text;
    }
    StringBuilder kept = new StringBuilder();
    int left = columns - of(CUT);
    for (int letter : text.codePoints().toArray()) {
      left -= of(letter);
      if (left < 0) {
        break;
      }
      kept.appendCodePoint(letter);
    }
    return columns < 1 ? "" : kept.toString().stripTrailing() + CUT;
  }

  /** The text with blanks up to some columns. */
  static String padded(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - of(text)));
  }
}
