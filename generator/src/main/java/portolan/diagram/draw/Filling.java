package portolan.diagram.draw;

/** Fills the gaps of a {@link Draft} for one page or file. */
final class Filling {
  private final StringBuilder out;
  private final Paint paint;
  private final DiagramLinks links;
  private boolean linked;

  Filling(StringBuilder out, Paint paint, DiagramLinks links) {
    this.out = out;
    this.paint = paint;
    this.links = links;
  }

  /** Something that a link may lead to. */
  interface Target {
    /** Its address; empty when there is none. */
    String in(DiagramLinks links);
  }

  /** The colours of the element whose tag is being written. */
  void colours(Ink ink, String family) {
    out.append(paint.attributes(ink, family));
  }

  /** Begins a link if there is an address. Links do not contain each other. */
  void beginLink(Target target, String name) {
    String address = target.in(links);
    linked = !address.isEmpty();
    if (linked) {
      out.append("<a")
          .append(Xml.attribute("href", address))
          .append(Xml.attribute("aria-label", name))
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
}
