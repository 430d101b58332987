package portolan.diagram.draw;

import java.util.ArrayDeque;
import java.util.Deque;
import portolan.diagram.Diagram;

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
    expectTag();
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      if (attributes[i + 1] instanceof Double number) {
        out.append(Numbers.text(number));
      } else {
        escape(out, String.valueOf(attributes[i + 1]), true);
      }
      out.append('"');
    }
    return this;
  }

  private void expectTag() {
    if (end.isEmpty()) {
      throw new IllegalStateException("no element is begun");
    }
  }

  /** Leaves a gap for the colours of the element that was begun last. */
  Xml coloursLater(Ink ink, String family) {
    expectTag();
    out.append(Draft.colours(ink, family));
    return this;
  }

  /** Leaves a gap for where the element that was begun last leads. */
  Xml addressLater(Part part) {
    expectTag();
    out.append(Draft.address(part));
    return this;
  }

  /** Leaves a gap for the beginning of a link. */
  Xml beginLinkLater(Part from, String name) {
    endTag();
    out.append(Draft.link(from, escaped(name)));
    return this;
  }

  /** Leaves a gap for the end of the link that was begun last. */
  Xml endLinkLater() {
    endTag();
    out.append(Draft.linkEnd());
    return this;
  }

  /** Writes a draft of a diagram here. */
  Xml fill(Draft draft, Diagram diagram, Paint paint, DiagramLinks links) {
    endTag();
    draft.write(out, new Filling(out, diagram, paint, links));
    return this;
  }

  /** One attribute with the space before it. */
  static String attribute(String name, String value) {
    return " " + name + "=\"" + escaped(value) + "\"";
  }

  private static String escaped(String attribute) {
    StringBuilder out = new StringBuilder();
    escape(out, attribute, true);
    return out.toString();
  }

  /** Text inside the open element. */
  Xml text(String value) {
    endTag();
    escape(out, value, false);
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

  private static void escape(StringBuilder out, String value, boolean attribute) {
    int plain = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      // Most values have nothing to escape and are copied whole.
      if (c < ' ' || c == '"' || c == '&' || c == '<' || c == '>' || c >= Character.MIN_SURROGATE) {
        out.append(value, plain, i);
        int whole = value.codePointAt(i);
        escape(out, whole, attribute);
        i += Character.charCount(whole) - 1;
        plain = i + 1;
      }
    }
    out.append(value, plain, value.length());
  }

  private static void escape(StringBuilder out, int c, boolean attribute) {
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
