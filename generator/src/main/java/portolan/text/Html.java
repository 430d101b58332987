package portolan.text;

import static java.util.Objects.requireNonNull;

/**
 * Markup that is ready to stand in a page. Whoever makes one answers for its escaping; templates
 * print it as it is and escape every other string.
 *
 * @param markup well-formed HTML
 */
public record Html(String markup) {
  /** No markup. */
  public static final Html EMPTY = new Html("");

  public Html {
    requireNonNull(markup, "markup");
  }

  /** Markup that shows a plain text. */
  public static Html text(String plain) {
    return new Html(escape(plain));
  }

  /**
   * The text with {@code & < > " '} as character references, for element content and attributes.
   */
  public static String escape(String plain) {
    StringBuilder out = new StringBuilder(plain.length() + 16);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  /** Whether there is nothing to show. */
  public boolean isEmpty() {
    return markup.isEmpty();
  }
}
