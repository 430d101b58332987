package portolan.page;

import portolan.diagram.Diagram;
import portolan.diagram.DiagramWords;
import portolan.diagram.draw.Drawing;
import portolan.diagram.draw.Drawings;

/**
 * Draws diagrams in one language.
 *
 * @param drawings where they are drawn
 * @param words words of the language
 */
record Pictures(Drawings drawings, DiagramWords words) {
  Drawing draw(Diagram diagram) {
    return drawings.draw(diagram, words);
  }
}
