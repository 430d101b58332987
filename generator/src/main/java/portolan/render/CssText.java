package portolan.render;

/** Makes style sheets shorter without understanding them. */
final class CssText {
  private CssText() {}

  /**
   * The rules without comments, indentation and empty lines. Strings are kept as they are. Lines
   * are kept too, since a line end may separate two words.
   */
  static String compact(String css) {
    StringBuilder bare = new StringBuilder(css.length());
    char quote = 0;
    for (int i = 0; i < css.length(); i++) {
      char c = css.charAt(i);
      if (quote == 0 && css.startsWith("/*", i)) {
        int end = css.indexOf("*/", i + 2);
        i = end < 0 ? css.length() : end + 1;
        continue;
      }
      if (c == '\\' && i + 1 < css.length()) {
        bare.append(c).append(css.charAt(++i));
        continue;
      }
      if (quote != 0) {
        quote = c == quote || c == '\n' ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      }
      bare.append(c);
    }
    StringBuilder out = new StringBuilder(bare.length());
    for (String line : bare.toString().split("\n", -1)) {
      String text = line.strip();
      if (!text.isEmpty()) {
        out.append(text).append('\n');
      }
    }
    return out.toString();
  }
}
