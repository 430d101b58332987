package portolan.diagram.draw;

import portolan.diagram.Diagram;
import portolan.diagram.DiagramWords;
import portolan.diagram.layout.Geometry;
import portolan.text.Html;

/** A diagram with places for everything, ready to be written in several forms. */
public final class Drawing {
  private final Diagram diagram;
  private final Geometry geometry;
  private final DiagramWords words;
  private final SvgPicture picture;

  Drawing(Diagram diagram, Typeset set, Geometry geometry, DiagramWords words) {
    this.diagram = diagram;
    this.geometry = geometry;
    this.words = words;
    this.picture = new SvgWriter(diagram, set, geometry, words).write();
  }

  /** What is drawn. */
  public Diagram diagram() {
    return diagram;
  }

  /**
   * SVG for a page, painted by its style sheet.
   *
   * @param id what the ids in it begin with, unique in the page
   */
  public Html inline(String id, DiagramLinks links) {
    return new Html(picture.inline(id, links));
  }

  /** SVG as a file of its own, in the light colours. */
  public String svg(DiagramLinks links) {
    return picture.standalone(links);
  }

  /** XML for draw.io with the places of the picture. */
  public String drawio(DiagramLinks links) {
    return new DrawioWriter(diagram, geometry, links, words).write();
  }

  /** A Mermaid flowchart; it has no places. */
  public String mermaid() {
    return new MermaidWriter(diagram).write();
  }
}
