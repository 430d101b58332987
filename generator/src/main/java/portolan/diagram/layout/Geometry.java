package portolan.diagram.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where everything stands, in pixels from the upper left corner, with one decimal.
 *
 * @param width width of the picture
 * @param height height of the picture
 * @param zones zones by id
 * @param titles places of the titles of zones by id of the zone; none for zones without a title
 * @param nodes nodes by id
 * @param routes connections by id
 */
public record Geometry(
    double width,
    double height,
    Map<String, Box> zones,
    Map<String, Title> titles,
    Map<String, Box> nodes,
    Map<String, Route> routes) {
  public Geometry {
    zones = Map.copyOf(zones);
    titles = Map.copyOf(titles);
    nodes = Map.copyOf(nodes);
    routes = Map.copyOf(routes);
  }

  /**
   * A point.
   *
   * @param x to the right
   * @param y downwards
   */
  public record Point(double x, double y) {}

  /**
   * A rectangle.
   *
   * @param x left side
   * @param y upper side
   * @param width width
   * @param height height
   */
  public record Box(double x, double y, double width, double height) {
    /** Right side. */
    public double right() {
      return x + width;
    }

    /** Lower side. */
    public double bottom() {
      return y + height;
    }

    /** Whether two rectangles have more than their edges in common. */
    public boolean overlaps(Box other) {
      return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }
  }

  /**
   * The title of a zone.
   *
   * @param box where it is written
   * @param covers whether a line passes behind it, so that it needs a ground
   */
  public record Title(Box box, boolean covers) {}

  /**
   * A connection.
   *
   * @param points corners from the edge of the first node to the edge of the second; all pieces are
   *     horizontal or vertical
   * @param label place of its label
   */
  public record Route(List<Point> points, Optional<Box> label) {
    public Route {
      points = List.copyOf(points);
    }
  }
}
