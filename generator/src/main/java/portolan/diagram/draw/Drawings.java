package portolan.diagram.draw;

import portolan.diagram.Diagram;
import portolan.diagram.DiagramWords;
import portolan.diagram.layout.ColumnLayout;
import portolan.diagram.layout.DiagramLayout;
import portolan.diagram.layout.Geometry;

/** Draws diagrams. Safe for use by several threads when its layout is. */
public final class Drawings {
  private final DiagramLayout layered;
  private final DiagramLayout columns = new ColumnLayout();

  /**
   * A drawing office.
   *
   * @param layered places diagrams that do not stand in columns
   */
  public Drawings(DiagramLayout layered) {
    this.layered = layered;
  }

  /**
   * Places a diagram.
   *
   * @param words words of the diagram's language
   */
  public Drawing draw(Diagram diagram, DiagramWords words) {
    Typeset set = new Typeset(diagram);
    Geometry geometry = (diagram.kind().inColumns() ? columns : layered).lay(set.sketch());
    return new Drawing(diagram, set, geometry, words);
  }
}
