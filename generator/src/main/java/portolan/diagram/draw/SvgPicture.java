package portolan.diagram.draw;

import portolan.diagram.Diagram;
import portolan.text.Language;

/**
 * A diagram drawn as SVG, once for every page and file that shows it.
 *
 * @param diagram what is drawn
 * @param language language of its texts
 * @param width width in pixels
 * @param height height in pixels
 * @param content what is inside, colours and links excepted
 */
record SvgPicture(Diagram diagram, Language language, double width, double height, Draft content) {
  /** Faces with the measures of the table, then what there is. */
  private static final String FACES =
      "'Segoe UI', Roboto, 'Noto Sans', 'PT Sans', Arial, 'Liberation Sans', sans-serif";

  /**
   * The picture for a page, whose style sheet paints it.
   *
   * @param id what the ids in it begin with, unique in the page
   */
  String inline(String id, DiagramLinks links) {
    Xml xml = begun();
    xml.attributes(
        "class",
        "diagram__picture diagram__picture--" + diagram.kind().id(),
        "role",
        "group",
        "aria-labelledby",
        id + "-title",
        "aria-describedby",
        id + "-desc");
    xml.open("title", "id", id + "-title").text(diagram.title()).close();
    xml.open("desc", "id", id + "-desc").text(diagram.summary()).close();
    return xml.fill(content, diagram, new Paint.Classes(), links).close().finish();
  }

  /** The picture as a file of its own, in the light colours. */
  String standalone(DiagramLinks links) {
    Xml xml = begun();
    xml.attributes(
        "xmlns", "http://www.w3.org/2000/svg", "lang", language.code(), "font-family", FACES);
    xml.open("title").text(diagram.title()).close();
    xml.open("desc").text(diagram.summary()).close();
    String ground = Paint.Literal.COLOURS.get("surface");
    xml.empty("rect", "x", 0, "y", 0, "width", width, "height", height, "rx", 0, "fill", ground);
    xml.fill(content, diagram, new Paint.Literal(), links).close();
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + xml.finish() + "\n";
  }

  private Xml begun() {
    String size = Numbers.text(width) + " " + Numbers.text(height);
    return new Xml().open("svg", "viewBox", "0 0 " + size, "width", width, "height", height);
  }
}
