package portolan.diagram.draw;

import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML without a declaration; every value is escaped. */
final class Xml {
  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter out;
  private final Deque<String> open = new ArrayDeque<>();

  Xml() {
    try {
      out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Begins an element; attributes follow as names and values in turn. */
  Xml open(String name, Object... attributes) {
    try {
      out.writeStartElement(name);
      open.push(name);
      return attributes(attributes);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An element without content. */
  Xml empty(String name, Object... attributes) {
    try {
      out.writeEmptyElement(name);
      return attributes(attributes);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Further attributes of the element that was begun last. */
  Xml attributes(Object... attributes) {
    try {
      for (int i = 0; i < attributes.length; i += 2) {
        Object value = attributes[i + 1];
        out.writeAttribute(
            (String) attributes[i],
            value instanceof Double number ? Numbers.text(number) : String.valueOf(value));
      }
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Text inside the open element. */
  Xml text(String value) {
    try {
      out.writeCharacters(value);
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Ends the element that was opened last. */
  Xml close() {
    try {
      out.writeEndElement();
      open.pop();
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
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
    try {
      out.flush();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text.toString();
  }
}
