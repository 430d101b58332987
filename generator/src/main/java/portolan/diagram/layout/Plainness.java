package portolan.diagram.layout;

import java.util.ArrayList;
import java.util.List;
import portolan.diagram.layout.Geometry.Box;
import portolan.diagram.layout.Geometry.Route;
import portolan.diagram.layout.Geometry.Title;

/** How hard a picture is to read: what eyes have to follow. */
final class Plainness {
  /** Width of a page; what is wider is shown smaller, or has to be scrolled. */
  private static final double PAGE = 900;

  private static final double PER_CORNER = 10;
  private static final double PER_CROSSING = 25;
  private static final double PER_COVERED_TITLE = 80;
  private static final double PER_PIXEL_TOO_WIDE = 1;
  private static final double PER_PIXEL_OF_SIZE = 0.25;
  private static final double PER_PIXEL_OF_LINES = 0.02;

  private Plainness() {}

  /** Cost of a picture; a plainer one has a smaller one. Only good for comparing. */
  static double cost(Geometry geometry) {
    long covered = geometry.titles().values().stream().filter(Title::covers).count();
    double cost =
        covered * PER_COVERED_TITLE
            + Math.max(0, geometry.width() - PAGE) * PER_PIXEL_TOO_WIDE
            + (geometry.width() + geometry.height()) * PER_PIXEL_OF_SIZE;
    // Sums of fractions depend on their order, so they are made of whole numbers.
    long corners = 0;
    long crossings = 0;
    long length = 0;
    List<Box> before = new ArrayList<>();
    for (Route route : geometry.routes().values()) {
      List<Box> pieces = Clearance.pieces(route);
      corners += pieces.size() - 1;
      for (Box piece : pieces) {
        length += Math.round(10 * (piece.width() + piece.height()));
        crossings += before.stream().filter(piece::overlaps).count();
      }
      before.addAll(pieces);
    }
    return cost
        + corners * PER_CORNER
        + crossings * PER_CROSSING
        + length / 10.0 * PER_PIXEL_OF_LINES;
  }
}
