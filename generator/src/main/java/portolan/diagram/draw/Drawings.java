package portolan.diagram.draw;

import java.util.Optional;
import portolan.diagram.Diagram;
import portolan.diagram.DiagramWords;
import portolan.diagram.layout.ColumnLayout;
import portolan.diagram.layout.DiagramLayout;
import portolan.diagram.layout.FileCache;
import portolan.diagram.layout.Geometry;

/** Draws diagrams. Safe for use by several threads when its layout is. */
public final class Drawings {
  private final DiagramLayout layered;
  private final DiagramLayout columns = new ColumnLayout();
  private final Optional<FileCache> kept;
  private final String version;

  /**
   * A drawing office that keeps nothing.
   *
   * @param layered places diagrams that do not stand in columns
   */
  public Drawings(DiagramLayout layered) {
    this.layered = layered;
    this.kept = Optional.empty();
    this.version = "";
  }

  /**
   * A drawing office that keeps its drawings.
   *
   * @param layered places diagrams that do not stand in columns
   * @param kept where drawings are kept
   * @param version changes with the program
   */
  public Drawings(DiagramLayout layered, FileCache kept, String version) {
    this.layered = layered;
    this.kept = Optional.of(kept);
    this.version = version;
  }

  /**
   * Draws a diagram.
   *
   * @param words words of the diagram's language
   */
  public Drawing draw(Diagram diagram, DiagramWords words) {
    if (kept.isEmpty()) {
      return drawn(diagram, words);
    }
    String origin = version + "\n" + words.all() + DiagramText.of(diagram);
    return kept.get()
        .read(origin)
        .flatMap(text -> Drawing.of(text, diagram, words.language()))
        .orElseGet(
            () -> {
              Drawing drawing = drawn(diagram, words);
              kept.get().write(origin, drawing.text());
              return drawing;
            });
  }

  private Drawing drawn(Diagram diagram, DiagramWords words) {
    Typeset set = new Typeset(diagram);
    Geometry geometry = (diagram.kind().inColumns() ? columns : layered).lay(set.sketch());
    return new Drawing(
        diagram,
        new SvgWriter(diagram, set, geometry, words).write(),
        new DrawioWriter(diagram, geometry, words).write(),
        new MermaidWriter(diagram).write());
  }
}
