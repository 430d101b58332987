package portolan.search.export;

/**
 * Lets Cyrillic letters and ASCII ones change places, so that a Russian text has mostly characters
 * of one byte. This saves a sixth of it after compression, which works on bytes: every Cyrillic
 * letter has two, and the first of them is noise between the others.
 *
 * <p>The 64 letters from А to я and the 64 characters from {@code ?} to {@code ~} do so in their
 * order, thus the swap undoes itself. Digits, blanks, and most punctuation stay what they are, and
 * so does ё.
 */
final class LetterSwap {
  private static final char FIRST_ASCII = '?';
  private static final char LAST_ASCII = '~';
  private static final char FIRST_CYRILLIC = 'А';
  private static final char LAST_CYRILLIC = 'я';
  private static final int DISTANCE = FIRST_CYRILLIC - FIRST_ASCII;

  private LetterSwap() {}

  /** The text with its letters swapped, or back again. */
  static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      out.append(of(text.charAt(i)));
    }
    return out.toString();
  }

  private static char of(char c) {
    if (c >= FIRST_ASCII && c <= LAST_ASCII) {
      return (char) (c + DISTANCE);
    }
    return c >= FIRST_CYRILLIC && c <= LAST_CYRILLIC ? (char) (c - DISTANCE) : c;
  }

  /** Whether most of a shard that begins so is Cyrillic. */
  static boolean pays(String first) {
    return !first.isEmpty() && first.charAt(0) >= '\u0400';
  }
}
