package portolan.diagram.draw;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML without a declaration. Every value is escaped, also line breaks in attributes, which a
 * reader would turn into spaces; characters that XML has no place for become U+FFFD.
 */
final class Xml {
  private static final int REPLACEMENT = 0xFFFD;

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** What the element that was begun last still lacks; empty when its tag is written. */
  private String end = "";

  /** Begins an element; attributes follow as names and values in turn. */
  Xml open(String name, Object... attributes) {
    begin(name, ">");
    open.push(name);
    return attributes(attributes);
  }

  /** An element without content. */
  Xml empty(String name, Object... attributes) {
    begin(name, "/>");
    return attributes(attributes);
  }

  private void begin(String name, String tagEnd) {
    endTag();
    out.append('<').append(name);
    end = tagEnd;
  }

  private void endTag() {
    out.append(end);
    end = "";
  }

  /** Further attributes of the element that was begun last. */
  Xml attributes(Object... attributes) {
    if (end.isEmpty()) {
      throw new IllegalStateException("no element is begun");
    }
    for (int i = 0; i < attributes.length; i += 2) {
      Object value = attributes[i + 1];
      out.append(' ').append(attributes[i]).append("=\"");
      escape(value instanceof Double number ? Numbers.text(number) : String.valueOf(value), true);
      out.append('"');
    }
    return this;
  }

  /** Text inside the open element. */
  Xml text(String value) {
    endTag();
    escape(value, false);
    return this;
  }

  /** Ends the element that was opened last. */
  Xml close() {
    endTag();
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** A line break between elements. */
  Xml line() {
    return text("\n");
  }

  /** Everything written; all elements must be closed. */
  String finish() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("still open: " + open);
    }
    endTag();
    return out.toString();
  }

  private void escape(String value, boolean attribute) {
    value.codePoints().forEach(c -> escape(c, attribute));
  }

  private void escape(int c, boolean attribute) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '\r' -> out.append("&#13;");
      case '"' -> out.append(attribute ? "&quot;" : "\"");
      case '\n' -> out.append(attribute ? "&#10;" : "\n");
      case '\t' -> out.append(attribute ? "&#9;" : "\t");
      default -> out.appendCodePoint(isAllowed(c) ? c : REPLACEMENT);
    }
  }

  /** XML 1.0, production 2, besides tab and line ends. */
  private static boolean isAllowed(int c) {
    return (c >= 0x20 && c < 0xD800) || (c > 0xDFFF && c != 0xFFFE && c != 0xFFFF);
  }
}
