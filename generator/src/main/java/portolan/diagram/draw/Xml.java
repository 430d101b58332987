package portolan.diagram.draw;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML without a declaration; every value is escaped. The writer of the JDK leaves line
 * breaks in attributes as they are, which readers take for spaces.
 */
final class Xml {
  /** Stands for what XML cannot hold. */
  private static final int REPLACEMENT = 0xFFFD;

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** How the tag that was begun last ends; empty when it has ended. */
  private String pending = "";

  /** Begins an element; attributes follow as names and values in turn. */
  Xml open(String name, Object... attributes) {
    endTag();
    out.append('<').append(name);
    pending = ">";
    open.push(name);
    return attributes(attributes);
  }

  /** An element without content. */
  Xml empty(String name, Object... attributes) {
    endTag();
    out.append('<').append(name);
    pending = "/>";
    return attributes(attributes);
  }

  /** Further attributes of the element that was begun last. */
  Xml attributes(Object... attributes) {
    if (pending.isEmpty() && attributes.length > 0) {
      throw new IllegalStateException("no element for " + attributes[0]);
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

  private void endTag() {
    out.append(pending);
    pending = "";
  }

  private void escape(String value, boolean attribute) {
    value.codePoints().forEach(c -> escape(c, attribute));
  }

  private void escape(int c, boolean attribute) {
    if (c == '&') {
      out.append("&amp;");
    } else if (c == '<') {
      out.append("&lt;");
    } else if (c == '>') {
      out.append("&gt;");
    } else if (c == '"' && attribute) {
      out.append("&quot;");
    } else if (c == '\r' || attribute && (c == '\n' || c == '\t')) {
      out.append("&#").append(c).append(';');
    } else {
      out.appendCodePoint(allowed(c) ? c : REPLACEMENT);
    }
  }

  /** The characters of XML 1.0, section 2.2. */
  private static boolean allowed(int c) {
    return c == '\n'
        || c == '\t'
        || c >= ' ' && c < Character.MIN_SURROGATE
        || c > Character.MAX_SURROGATE && c < 0xFFFE
        || c > 0xFFFF;
  }
}
