package portolan.diagram.draw;

import java.util.List;
import java.util.StringJoiner;
import portolan.entry.Lock;
import portolan.entry.PathEntry;

/** Draws the small pieces that all pictures are made of; colours and links come later. */
final class Pen {
  /** From the upper side of a line of text to where its letters stand. */
  private static final double BASE = 0.8;

  private final Xml xml;

  Pen(Xml xml) {
    this.xml = xml;
  }

  Xml xml() {
    return xml;
  }

  /** A piece with colours. */
  void shape(Ink ink, String family, String element, Object... attributes) {
    xml.empty(element, attributes);
    colours(ink, family);
  }

  /** The colours of the element that was begun last. */
  private void colours(Ink ink, String family) {
    xml.coloursLater(ink, family);
  }

  /** A rectangle with round corners. */
  void box(Ink ink, String family, double x, double y, double width, double height, double radius) {
    shape(ink, family, "rect", "x", x, "y", y, "width", width, "height", height, "rx", radius);
  }

  /**
   * A text, kept to its measured width in every font.
   *
   * @param y upper side of its line
   * @param line height of its line
   */
  void text(SetText text, Ink ink, double x, double y, double line) {
    if (text.text().isEmpty()) {
      return;
    }
    xml.open(
        "text",
        "x",
        x,
        "y",
        y + line / 2 + text.size() * (BASE - 0.44),
        "textLength",
        text.width(),
        "lengthAdjust",
        "spacingAndGlyphs",
        "font-size",
        text.size());
    if (text.heavy()) {
      xml.attributes("font-weight", "700");
    }
    colours(ink, "");
    // The break keeps the words of two texts apart for whoever reads them without seeing them.
    xml.text(text.text()).close().line();
  }

  void marker(String family, double x, double y) {
    shape(Ink.MARKER, family, "path", "d", Shapes.marker(family), "transform", move(x, y));
  }

  void sign(String path, String family, double x, double y) {
    shape(
        Ink.SIGN,
        family,
        "path",
        "d",
        path,
        "transform",
        move(x, y),
        "stroke-width",
        "1.6",
        "stroke-linecap",
        "round",
        "stroke-linejoin",
        "round");
  }

  void lock(Lock lock, double x, double y) {
    shape(
        Signs.ink(lock),
        "",
        "path",
        "d",
        Signs.lock(lock),
        "transform",
        move(x, y) + " scale(.75)",
        "stroke-width",
        lock == Lock.ON ? "0" : "1.6",
        "stroke-linecap",
        "round");
    if (lock == Lock.UNKNOWN) {
      xml.attributes("stroke-dasharray", "2.8 1.6");
    }
  }

  /** A line in the colour and the dash of a family. */
  void line(String family, String path) {
    xml.empty("path", "d", path, "stroke-width", "2");
    if (!Shapes.dash(family).isEmpty()) {
      xml.attributes("stroke-dasharray", Shapes.dash(family));
    }
    colours(Ink.LINE, family);
  }

  /** The rows of a block, from its upper left corner, padlocks at its right side. */
  void rows(RowBlock block, boolean loop, boolean downwards, double x, double y, double right) {
    for (int i = 0; i < block.rows().size(); i++) {
      var row = block.rows().get(i);
      double top = y + i * Measures.ROW;
      double middle = top + Measures.ROW / 2;
      double at = x;
      marker(row.family(), at, middle - Measures.MARKER / 2);
      at += Measures.MARKER + Measures.GAP;
      if (block.signs()) {
        sign(
            loop ? Signs.loop() : Signs.direction(row.direction(), downwards),
            row.family(),
            at,
            middle - Measures.SIGN / 2);
        at += Measures.SIGN + Measures.GAP / 2;
      }
      text(block.texts().get(i), Ink.PORTS, at, top, Measures.ROW);
      if (!block.protocols().isEmpty()) {
        text(block.protocols().get(i), Ink.QUIET, x + block.protocolsAt(), top, Measures.ROW);
      }
      lock(row.lock(), right - Measures.SIGN, middle - Measures.SIGN / 2);
    }
  }

  /**
   * Begins a link.
   *
   * @param part decides where it leads; without an address there is no link
   * @param name its name, which begins with what is seen of it
   */
  void beginLink(Part part, String name) {
    xml.beginLinkLater(part, name);
  }

  /** Ends the link that was begun last. */
  void endLink() {
    xml.endLinkLater();
  }

  /**
   * What a pointer shows over the group that was begun last. It stands outside of links, whose
   * visible text it would count as.
   */
  void title(String text) {
    xml.open("title").text(text).close();
  }

  /** Ids of connections, with a space between them. */
  static String ids(List<PathEntry> entries) {
    StringJoiner ids = new StringJoiner(" ");
    entries.forEach(e -> ids.add(e.id()));
    return ids.toString();
  }

  private static String move(double x, double y) {
    return "translate(" + Numbers.text(x) + " " + Numbers.text(y) + ")";
  }
}
