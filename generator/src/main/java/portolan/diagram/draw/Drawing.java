package portolan.diagram.draw;

import java.util.Optional;
import portolan.diagram.Diagram;
import portolan.text.Html;
import portolan.text.Language;

/** A drawn diagram, ready to be written in several forms. */
public final class Drawing {
  /** Stands between the parts of the text; in none of them is a control character of its kind. */
  private static final String BETWEEN = "\u001e";

  private final Diagram diagram;
  private final SvgPicture picture;
  private final Draft drawio;
  private final String mermaid;

  Drawing(Diagram diagram, SvgPicture picture, Draft drawio, String mermaid) {
    this.diagram = diagram;
    this.picture = picture;
    this.drawio = drawio;
    this.mermaid = mermaid;
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
    return new Xml().fill(drawio, diagram, new Paint.Literal(), links).finish();
  }

  /** A Mermaid flowchart; it has no places. */
  public String mermaid() {
    return mermaid;
  }

  /** Everything but the diagram itself, as a text to be kept. */
  String text() {
    return String.join(
        BETWEEN,
        Double.toString(picture.width()),
        Double.toString(picture.height()),
        picture.content().text(),
        drawio.text(),
        mermaid);
  }

  /** The drawing that a text was made of; empty when it is none. */
  static Optional<Drawing> of(String text, Diagram diagram, Language language) {
    String[] parts = text.split(BETWEEN, -1);
    if (parts.length != 5) {
      return Optional.empty();
    }
    try {
      double width = Double.parseDouble(parts[0]);
      double height = Double.parseDouble(parts[1]);
      Draft svg = new Draft(parts[2]);
      return Optional.of(
          new Drawing(
              diagram,
              new SvgPicture(diagram, language, width, height, svg),
              new Draft(parts[3]),
              parts[4]));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
