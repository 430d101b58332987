package portolan.diagram.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portolan.diagram.layout.Geometry.Box;
import portolan.diagram.layout.Geometry.Route;
import portolan.diagram.layout.Geometry.Title;
import portolan.diagram.layout.Sketch.Link;
import portolan.diagram.layout.Sketch.Node;
import portolan.diagram.layout.Sketch.Zone;

/**
 * Columns with straight lines between them: one tall node, the pivot, with its callers to the left
 * and those that it calls to the right. With a single peer both are equally tall. Nothing can cross
 * anything.
 *
 * <p>The tier of a node is its column: 0 left, 1 the pivot, 2 right. Every link joins the pivot
 * with a peer, in either direction. A zone is the heading of one column, names no parent, and has
 * no place when nothing stands in it.
 */
public final class ColumnLayout implements DiagramLayout {
  /** Round everything. */
  private static final double MARGIN = 8;

  /** Band of headings, between margin and columns. */
  private static final double HEADING = 32;

  /** Height of the words of a heading. */
  private static final double TITLE_HEIGHT = 20;

  /** Between two peers of a column. */
  private static final double BAND_GAP = 16;

  /** Between two labels of a peer. */
  private static final double LABEL_GAP = 12;

  /** Height that a line needs on the side of a node: it keeps half of it from the corners. */
  private static final double LINE_HEIGHT = 24;

  /** On each side of a label: room for an arrow head and for a piece of the dash pattern. */
  private static final double BESIDE_LABEL = 20;

  /** Between two columns, at least. */
  private static final double COLUMN_GAP = 110;

  private static final int COLUMNS = 3;
  private static final int PIVOT = 1;

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException when the sketch is none of columns: not exactly one pivot, a
   *     link beside the pivot, a zone in two columns or in another zone, two zones in one column
   */
  @Override
  public Geometry lay(Sketch sketch) {
    return new Columns(sketch).lay();
  }

  /** One run. */
  private static final class Columns {
    private final Sketch sketch;
    private final Map<String, Node> nodes = new HashMap<>();
    private final List<List<Node>> columns =
        List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    private final Map<String, List<Link>> linksOfPeer = new HashMap<>();
    private final Zone[] headings = new Zone[COLUMNS];
    private final double[] x = new double[COLUMNS];
    private final double[] width = new double[COLUMNS];

    private final Map<String, Box> boxes = new HashMap<>();
    private final Map<String, Route> routes = new HashMap<>();

    Columns(Sketch sketch) {
      this.sketch = sketch;
      for (Node node : sketch.nodes()) {
        check(node.tier() >= 0 && node.tier() < COLUMNS, "no column for node " + node.id());
        nodes.put(node.id(), node);
        columns.get(node.tier()).add(node);
        linksOfPeer.put(node.id(), new ArrayList<>());
      }
      check(columns.get(PIVOT).size() == 1, columns.get(PIVOT).size() + " pivots");
      for (Link link : sketch.links()) {
        check(
            (nodes.get(link.from()).tier() == PIVOT) != (nodes.get(link.to()).tier() == PIVOT),
            "no pivot and no peer joined by link " + link.id());
        linksOfPeer.get(peer(link).id()).add(link);
      }
      for (Zone zone : sketch.zones()) {
        check(zone.parent().isEmpty(), "a zone in a zone: " + zone.id());
        for (Node node : sketch.nodes()) {
          if (node.zone().equals(zone.id())) {
            head(zone, node.tier());
          }
        }
      }
    }

    private void head(Zone zone, int column) {
      for (int i = 0; i < COLUMNS; i++) {
        check(i == column || !zone.equals(headings[i]), "in two columns: zone " + zone.id());
      }
      check(
          headings[column] == null || zone.equals(headings[column]),
          "two zones in column " + column);
      headings[column] = zone;
    }

    private static void check(boolean holds, String message) {
      if (!holds) {
        throw new IllegalArgumentException(message);
      }
    }

    private Node peer(Link link) {
      Node from = nodes.get(link.from());
      return from.tier() == PIVOT ? nodes.get(link.to()) : from;
    }

    Geometry lay() {
      double right = placeColumns();
      double top = MARGIN + (titled() ? HEADING : 0);
      double height = columns.get(PIVOT).get(0).height();
      for (int i = 0; i < COLUMNS; i++) {
        height = Math.max(height, heightOf(columns.get(i)));
      }
      // Two alone: both as tall as their links.
      boolean two = nodes.size() == 2;
      for (int i = 0; i < COLUMNS; i++) {
        if (i == PIVOT || two) {
          for (Node node : columns.get(i)) {
            boxes.put(node.id(), Tenths.box(x[i], top, width[i], height));
          }
        }
      }
      for (int i = 0; i < COLUMNS; i++) {
        if (i != PIVOT) {
          placePeers(i, top + (height - heightOf(columns.get(i))) / 2);
        }
      }
      return new Geometry(
          Tenths.round(right + MARGIN),
          Tenths.round(top + height + MARGIN),
          zones(top, height),
          titles(),
          boxes,
          routes);
    }

    private boolean titled() {
      return sketch.zones().stream().anyMatch(z -> z.titleWidth() > 0);
    }

    /** Gives all columns place and width; answers with the right side of the last one. */
    private double placeColumns() {
      double right = 0;
      for (int i = 0; i < COLUMNS; i++) {
        List<Node> column = columns.get(i);
        if (!column.isEmpty()) {
          double heading = headings[i] == null ? 0 : headings[i].titleWidth();
          x[i] = right == 0 ? MARGIN : right + gapBefore(i);
          // A heading that is wider than its column would run into the next one.
          width[i] =
              Tenths.ceil(
                  Math.max(heading, column.stream().mapToDouble(Node::width).max().orElse(0)));
          right = x[i] + width[i];
        }
      }
      return right;
    }

    private double gapBefore(int column) {
      List<Node> peers = columns.get(column == PIVOT ? 0 : column);
      double widest =
          peers.stream()
              .flatMap(n -> linksOfPeer.get(n.id()).stream())
              .mapToDouble(Link::labelWidth)
              .max()
              .orElse(0);
      return Math.max(COLUMN_GAP, Tenths.ceil(widest + 2 * BESIDE_LABEL));
    }

    private double heightOf(List<Node> column) {
      double bands = column.stream().mapToDouble(this::bandOf).sum();
      return bands + BAND_GAP * Math.max(0, column.size() - 1);
    }

    /** Height of a node with all that leads to it. */
    private double bandOf(Node node) {
      return Tenths.ceil(Math.max(node.height(), stackOf(node)));
    }

    /** Height of the links of a node one under the other. */
    private double stackOf(Node node) {
      List<Link> links = linksOfPeer.get(node.id());
      return links.stream().mapToDouble(Columns::slotOf).sum()
          + LABEL_GAP * Math.max(0, links.size() - 1);
    }

    private static double slotOf(Link link) {
      return Math.max(LINE_HEIGHT, link.hasLabel() ? link.labelHeight() : 0);
    }

    private void placePeers(int column, double top) {
      double y = top;
      for (Node node : columns.get(column)) {
        double band = bandOf(node);
        double middle = y + band / 2;
        double half = node.height() / 2;
        double slot = middle - stackOf(node) / 2;
        for (Link link : linksOfPeer.get(node.id())) {
          double at = slot + slotOf(link) / 2;
          routes.put(link.id(), route(link, column, at));
          half = Math.max(half, Math.abs(at - middle) + LINE_HEIGHT / 2);
          slot += slotOf(link) + LABEL_GAP;
        }
        boxes.putIfAbsent(node.id(), Tenths.box(x[column], middle - half, width[column], 2 * half));
        y += band + BAND_GAP;
      }
    }

    private Route route(Link link, int column, double y) {
      int left = Math.min(column, PIVOT);
      double begin = x[left] + width[left];
      double end = x[left + 1];
      boolean toTheRight = nodes.get(link.from()).tier() == left;
      Optional<Box> label =
          link.hasLabel()
              ? Optional.of(
                  Tenths.box(
                      (begin + end - link.labelWidth()) / 2,
                      y - link.labelHeight() / 2,
                      link.labelWidth(),
                      link.labelHeight()))
              : Optional.empty();
      return new Route(
          List.of(
              Tenths.point(toTheRight ? begin : end, y), Tenths.point(toTheRight ? end : begin, y)),
          label);
    }

    private Map<String, Box> zones(double top, double height) {
      Map<String, Box> zones = new HashMap<>();
      for (int i = 0; i < COLUMNS; i++) {
        if (headings[i] != null) {
          zones.put(headings[i].id(), Tenths.box(x[i], top, width[i], height));
        }
      }
      return zones;
    }

    private Map<String, Title> titles() {
      Map<String, Title> titles = new HashMap<>();
      for (int i = 0; i < COLUMNS; i++) {
        if (headings[i] != null && headings[i].titleWidth() > 0) {
          Box box = Tenths.box(x[i], MARGIN, headings[i].titleWidth(), TITLE_HEIGHT);
          titles.put(headings[i].id(), new Title(box, false));
        }
      }
      return titles;
    }
  }
}
