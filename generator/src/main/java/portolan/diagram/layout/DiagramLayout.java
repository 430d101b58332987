package portolan.diagram.layout;

/** Finds places for the boxes and lines of a diagram. The same sketch gets the same geometry. */
public interface DiagramLayout {
  /**
   * Lays out a sketch.
   *
   * @return places of everything that the sketch names, in pixels with one decimal
   */
  Geometry lay(Sketch sketch);
}
