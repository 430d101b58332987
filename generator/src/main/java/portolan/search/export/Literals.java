package portolan.search.export;

import java.util.Collection;
import java.util.stream.Collectors;

/** Values as they are written in a script. Nothing in a text can end the text or the script. */
final class Literals {
  private static final int FIRST_PRINTABLE = 0x20;

  private Literals() {}

  /** A text in quotes, those of {@code <}, controls and the line ends of Unicode written out. */
  static String text(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c == '\n') {
        out.append("\\n");
      } else if (isUnsafe(c)) {
        out.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }

  private static boolean isUnsafe(char c) {
    return c < FIRST_PRINTABLE
        || c == '<'
        || (c >= '\u007f' && c <= '\u009f')
        || c == '\u2028'
        || c == '\u2029'
        // Half of a pair alone is not a character and would not survive as UTF-8.
        || Character.isSurrogate(c);
  }

  /** A list of texts. */
  static String texts(Collection<String> texts) {
    return list(texts.stream().map(Literals::text).toList());
  }

  /** A list of values that are written already. */
  static String list(Collection<String> values) {
    return values.stream().collect(Collectors.joining(",", "[", "]"));
  }

  /** A call of the script of the site. */
  static String call(String function, String... arguments) {
    return "portolanSearch." + function + "(" + String.join(",", arguments) + ");\n";
  }
}
