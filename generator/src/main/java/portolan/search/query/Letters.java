package portolan.search.query;

/** Single letters: replacing them, and telling blanks and letters apart alike on every machine. */
public final class Letters {
  private Letters() {}

  /** Replaces each letter of {@code from} by the one at its place in {@code to}. */
  static String swap(String text, String from, String to) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int at = from.indexOf(text.charAt(i));
      out.append(at < 0 ? text.charAt(i) : to.charAt(at));
    }
    return out.toString();
  }

  /** Blanks are exactly what {@code \s} means in a browser. */
  public static boolean isBlank(char c) {
    return (c >= '\t' && c <= '\r')
        || c == ' '
        || c == '\u00a0'
        || c == '\u1680'
        || (c >= '\u2000' && c <= '\u200a')
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u202f'
        || c == '\u205f'
        || c == '\u3000'
        || c == '\ufeff';
  }

  /** Small letters that words are made of. */
  static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= '\u00df' && c <= '\u00ff' && c != '\u00f7')
        || (c >= '\u0400' && c <= '\u04ff');
  }

  /** Whether there is nothing but blanks. */
  static boolean isBlank(String text) {
    return text.chars().allMatch(c -> isBlank((char) c));
  }
}
