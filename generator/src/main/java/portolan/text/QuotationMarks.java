package portolan.text;

/**
 * Straight quotation marks as the language writes them: {@code «„“»} in Russian, {@code “”} and
 * {@code ’} in English. Each mark stays one character.
 */
final class QuotationMarks {
  private static final char NO_BREAK = '\u00A0';

  private final String text;
  private final Language language;
  private StringBuilder out;
  private int depth;

  private QuotationMarks(String text, Language language) {
    this.text = text;
    this.language = language;
  }

  static String set(String text, Language language) {
    boolean straight =
        text.indexOf('"') >= 0 || (language == Language.EN && text.indexOf('\'') >= 0);
    return straight ? new QuotationMarks(text, language).set() : text;
  }

  private String set() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        mark(i);
      } else if (c == '\'' && language == Language.EN) {
        replace(i, opens(i) ? '‘' : '’');
      } else if (c == '«' || c == '„') {
        depth++;
      } else if ((c == '»' || c == '“') && language == Language.RU) {
        depth = Math.max(0, depth - 1);
      }
    }
    return out == null ? text : out.toString();
  }

  private void mark(int at) {
    boolean opening = opens(at);
    if (language == Language.EN) {
      replace(at, opening ? '“' : '”');
    } else if (opening) {
      replace(at, depth == 0 ? '«' : '„');
      depth++;
    } else {
      replace(at, depth > 1 ? '“' : '»');
      depth = Math.max(0, depth - 1);
    }
  }

  /** A mark opens when a word follows and nothing or a blank, a bracket or a dash stands before. */
  private boolean opens(int at) {
    if (at + 1 == text.length() || isBlank(text.charAt(at + 1))) {
      return false;
    }
    return at == 0 || isBlank(text.charAt(at - 1)) || "([{«„“‘—–/=".indexOf(before(at)) >= 0;
  }

  /** The character before, as it was set when it is a mark itself. */
  private char before(int at) {
    return out == null ? text.charAt(at - 1) : out.charAt(at - 1);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == NO_BREAK;
  }

  private void replace(int at, char c) {
    if (out == null) {
      out = new StringBuilder(text);
    }
    out.setCharAt(at, c);
  }
}
