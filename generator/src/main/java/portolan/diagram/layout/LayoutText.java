package portolan.diagram.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import portolan.diagram.layout.Geometry.Box;
import portolan.diagram.layout.Geometry.Point;
import portolan.diagram.layout.Geometry.Route;
import portolan.diagram.layout.Geometry.Title;
import portolan.diagram.layout.Sketch.Link;
import portolan.diagram.layout.Sketch.Node;
import portolan.diagram.layout.Sketch.Zone;

/**
 * Sketches and geometries as text: one thing per line, words between tabs, the same text for equal
 * ones. Ids are escaped, so that none is mistaken for something else.
 */
final class LayoutText {
  private static final String ZONE = "zone";
  private static final String NODE = "node";
  private static final String LINK = "link";
  private static final String TITLE = "title";
  private static final String ROUTE = "route";
  private static final String PICTURE = "picture";
  private static final String NO_LABEL = "-";
  private static final String TAB = "\t";

  private LayoutText() {}

  /** A sketch, with everything that is in it, in its order. */
  static String of(Sketch sketch) {
    StringBuilder text = new StringBuilder();
    for (Zone z : sketch.zones()) {
      line(text, ZONE, id(z.id()), id(z.parent()), z.titleWidth());
    }
    for (Node n : sketch.nodes()) {
      line(text, NODE, id(n.id()), id(n.zone()), n.tier(), n.width(), n.height());
    }
    for (Link l : sketch.links()) {
      line(text, LINK, id(l.id()), id(l.from()), id(l.to()), l.labelWidth(), l.labelHeight());
    }
    return text.toString();
  }

  /** A geometry, sorted by id. */
  static String of(Geometry geometry) {
    StringBuilder text = new StringBuilder();
    line(text, PICTURE, geometry.width(), geometry.height());
    new TreeMap<>(geometry.zones()).forEach((id, b) -> line(text, ZONE, id(id), words(b)));
    new TreeMap<>(geometry.titles())
        .forEach((id, t) -> line(text, TITLE, id(id), t.covers(), words(t.box())));
    new TreeMap<>(geometry.nodes()).forEach((id, b) -> line(text, NODE, id(id), words(b)));
    new TreeMap<>(geometry.routes())
        .forEach(
            (id, r) -> {
              StringJoiner points = new StringJoiner(TAB);
              r.points().forEach(p -> points.add(p.x() + TAB + p.y()));
              String label = r.label().map(LayoutText::words).orElse(NO_LABEL);
              line(text, ROUTE, id(id), label, points);
            });
    return text.toString();
  }

  private static void line(StringBuilder text, Object... words) {
    for (int i = 0; i < words.length; i++) {
      text.append(i == 0 ? "" : TAB).append(words[i]);
    }
    text.append('\n');
  }

  private static String words(Box box) {
    return box.x() + TAB + box.y() + TAB + box.width() + TAB + box.height();
  }

  private static String id(String id) {
    return id.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
  }

  private static String unescaped(String id) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      if (c == '\\' && i + 1 < id.length()) {
        char next = id.charAt(++i);
        text.append(next == 't' ? '\t' : next == 'n' ? '\n' : next);
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  /**
   * Reads a geometry.
   *
   * @throws IllegalArgumentException when the text is none
   */
  static Geometry geometry(String text) {
    Map<String, Box> zones = new HashMap<>();
    Map<String, Title> titles = new HashMap<>();
    Map<String, Box> nodes = new HashMap<>();
    Map<String, Route> routes = new HashMap<>();
    Words picture = null;
    for (String line : text.lines().toList()) {
      Words words = new Words(line.split(TAB, -1));
      switch (words.next()) {
        case PICTURE -> picture = words;
        case ZONE -> zones.put(unescaped(words.next()), words.box());
        case TITLE -> {
          String id = unescaped(words.next());
          boolean covers = words.next().equals("true");
          titles.put(id, new Title(words.box(), covers));
        }
        case NODE -> nodes.put(unescaped(words.next()), words.box());
        case ROUTE -> routes.put(unescaped(words.next()), words.route());
        default -> throw new IllegalArgumentException(line);
      }
    }
    if (picture == null) {
      throw new IllegalArgumentException("no size of the picture");
    }
    return new Geometry(picture.number(), picture.number(), zones, titles, nodes, routes);
  }

  /** Whether a geometry can be one of a sketch: whether it names the same nodes and links. */
  static boolean fits(Geometry geometry, Sketch sketch) {
    Set<String> nodes = new HashSet<>();
    sketch.nodes().forEach(n -> nodes.add(n.id()));
    Set<String> links = new HashSet<>();
    sketch.links().forEach(l -> links.add(l.id()));
    return geometry.nodes().keySet().equals(nodes) && geometry.routes().keySet().equals(links);
  }

  /** The words of a line, one after the other. */
  private static final class Words {
    private final String[] words;
    private int at;

    Words(String[] words) {
      this.words = words;
    }

    String next() {
      if (at == words.length) {
        throw new IllegalArgumentException("a line is too short");
      }
      return words[at++];
    }

    double number() {
      return Double.parseDouble(next());
    }

    Box box() {
      return new Box(number(), number(), number(), number());
    }

    Route route() {
      boolean bare = next().equals(NO_LABEL);
      at -= bare ? 0 : 1;
      Optional<Box> label = bare ? Optional.empty() : Optional.of(box());
      List<Point> points = new ArrayList<>();
      while (at < words.length) {
        points.add(new Point(number(), number()));
      }
      return new Route(points, label);
    }
  }
}
