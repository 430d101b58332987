package portolan.diagram.draw;

import portolan.diagram.Diagram;

/** Fills the gaps of a {@link Draft} for one page or file. */
final class Filling {
  private final StringBuilder out;
  private final Diagram diagram;
  private final Paint paint;
  private final DiagramLinks links;
  private boolean linked;

  /**
   * A filling.
   *
   * @param out where it is written
   */
  Filling(StringBuilder out, Diagram diagram, Paint paint, DiagramLinks links) {
    this.out = out;
    this.diagram = diagram;
    this.paint = paint;
    this.links = links;
  }

  /** The colours of the element whose tag is being written. */
  void colours(Ink ink, String family) {
    out.append(paint.attributes(ink, family));
  }

  /**
   * Begins a link if there is an address. Links do not contain each other.
   *
   * @param name its name, escaped
   */
  void beginLink(Part part, String name) {
    String address = part.address(diagram, links);
    linked = !address.isEmpty();
    if (linked) {
      out.append("<a")
          .append(Xml.attribute("href", address))
          .append(" aria-label=\"")
          .append(name)
          .append('"')
          .append(paint.attributes(Ink.LINK, ""))
          .append('>');
    }
  }

  /** Ends the link that was begun last. */
  void endLink() {
    if (linked) {
      out.append("</a>");
    }
  }

  /** An attribute {@code link} if there is an address. */
  void address(Part part) {
    String address = part.address(diagram, links);
    if (!address.isEmpty()) {
      out.append(Xml.attribute("link", address));
    }
  }
}
