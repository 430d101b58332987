package portolan.diagram.draw;

import java.util.List;
import java.util.Map;
import portolan.diagram.DiagramNode;
import portolan.diagram.layout.Geometry.Point;

/** The drawings: markers, padlocks, arrows, and what a node is. */
final class Shapes {
  /** Corners of lines. */
  private static final double RADIUS = 6;

  /** Length of an arrow head, and half its width. */
  private static final double ARROW = 10;

  private static final double ARROW_HALF = 5;

  /** Markers of protocol families in a square of 10. */
  private static final Map<String, String> MARKERS =
      Map.of(
          "smtp", "M5 .8a4.2 4.2 0 1 1 0 8.4 4.2 4.2 0 0 1 0-8.4z",
          "http", "M1.2 1.2h7.6v7.6H1.2z",
          "rpc", "M5 .8 9.6 9H.4z",
          "ldap", "M5 .2 9.8 5 5 9.8.2 5z",
          "pop", "M5 9.2.4 1h9.2z",
          "sip", "M2.6.9h4.8L9.8 5 7.4 9.1H2.6L.2 5z",
          "other", "M3.4.6h3.2v2.8h2.8v3.2H6.6v2.8H3.4V6.6H.6V3.4h2.8z");

  /** Dash patterns of lines; none for solid ones. */
  private static final Map<String, String> DASHES =
      Map.of("rpc", "7 4", "ldap", "2 4", "pop", "10 3 2 3", "sip", "12 4", "other", "4 3");

  /** What a node is, in a square of 20. */
  private static final Map<DiagramNode.Look, String> ICONS =
      Map.of(
          DiagramNode.Look.ROLE,
              "M2.5 3.5h15v5.5h-15zM2.5 11h15v5.5h-15zM5.5 6.3h.1M8 6.3h.1M5.5 13.8h.1M8 13.8h.1M12"
                  + " 6.3h3M12 13.8h3",
          DiagramNode.Look.SERVICE,
              "M10 6.7a3.3 3.3 0 1 1 0 6.6 3.3 3.3 0 0 1 0-6.6M10 1.8v3M10 15.2v3M1.8 10h3M15.2"
                  + " 10h3M4.2 4.2l2.1 2.1M13.7 13.7l2.1 2.1M15.8 4.2l-2.1 2.1M6.3 13.7l-2.1 2.1",
          DiagramNode.Look.CLIENT, "M2.5 3.5h15v10h-15zM7 17h6M10 13.5V17",
          DiagramNode.Look.DIRECTORY,
              "M7.5 2.5h5v4.2h-5zM2 13.3h5v4.2H2zM13 13.3h5v4.2h-5zM10 6.7V10M4.5 13.3V10h11v3.3",
          DiagramNode.Look.EXTERNAL,
              "M3 5.8 10 2.2l7 3.6v8.4l-7 3.6-7-3.6zM3 5.8l7 3.6 7-3.6M10 9.4v8.4",
          DiagramNode.Look.INTERNET,
              "M10 2.2a7.8 7.8 0 1 1 0 15.6 7.8 7.8 0 0 1 0-15.6M2.4 10h15.2M10 2.2c-5.2 4.3-5.2 11.3"
                  + " 0 15.6 5.2-4.3 5.2-11.3 0-15.6",
          DiagramNode.Look.GROUP,
              "M5.5 6.5h12v4h-12zM5.5 13h12v4h-12zM2.5 14V3h12M8 8.5h.1M8 15h.1",
          DiagramNode.Look.PART, "M2 10h10M8.5 6.2 12.3 10l-3.8 3.8M16 3v14",
          DiagramNode.Look.PORTS, "M3 5h14M3 10h14M3 15h14");

  private Shapes() {}

  static String marker(String family) {
    return MARKERS.get(family);
  }

  /** The dash pattern of a family; empty for solid lines. */
  static String dash(String family) {
    return DASHES.getOrDefault(family, "");
  }

  static String icon(DiagramNode.Look look) {
    return ICONS.get(look);
  }

  /** A line with rounded corners. */
  static String path(List<Point> points) {
    StringBuilder d = new StringBuilder("M").append(point(points.get(0)));
    for (int i = 1; i < points.size(); i++) {
      Point here = points.get(i);
      if (i == points.size() - 1) {
        d.append('L').append(point(here));
      } else {
        double room =
            Math.min(length(points.get(i - 1), here), length(here, points.get(i + 1))) / 2;
        double radius = Math.min(RADIUS, room);
        d.append('L').append(point(toward(here, points.get(i - 1), radius)));
        d.append('Q').append(point(here)).append(' ');
        d.append(point(toward(here, points.get(i + 1), radius)));
      }
    }
    return d.toString();
  }

  /** The head of an arrow that comes from one point and ends at another. */
  static String arrow(Point from, Point tip) {
    double length = length(from, tip);
    double dx = (tip.x() - from.x()) / length;
    double dy = (tip.y() - from.y()) / length;
    double x = tip.x() - dx * ARROW;
    double y = tip.y() - dy * ARROW;
    return "M"
        + point(tip)
        + "L"
        + point(new Point(x - dy * ARROW_HALF, y + dx * ARROW_HALF))
        + "L"
        + point(new Point(x + dy * ARROW_HALF, y - dx * ARROW_HALF))
        + "z";
  }

  private static double length(Point a, Point b) {
    return Math.hypot(a.x() - b.x(), a.y() - b.y());
  }

  private static Point toward(Point from, Point to, double distance) {
    double length = length(from, to);
    if (length == 0) {
      return from;
    }
    return new Point(
        from.x() + (to.x() - from.x()) * distance / length,
        from.y() + (to.y() - from.y()) * distance / length);
  }

  private static String point(Point p) {
    return Numbers.text(p.x()) + " " + Numbers.text(p.y());
  }
}
