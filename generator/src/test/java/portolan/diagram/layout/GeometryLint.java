package portolan.diagram.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import portolan.diagram.layout.Geometry.Box;
import portolan.diagram.layout.Geometry.Point;
import portolan.diagram.layout.Geometry.Route;
import portolan.diagram.layout.Geometry.Title;
import portolan.diagram.layout.Sketch.Link;
import portolan.diagram.layout.Sketch.Node;
import portolan.diagram.layout.Sketch.Zone;

/**
 * Finds what makes a picture wrong: things one over the other, lines through boxes, what stands in
 * the wrong place. One per sketch and geometry; a fault is a sentence that begins with what is at
 * fault.
 */
public final class GeometryLint {
  /** What the rounding of coordinates may make of two things that touch. */
  private static final double NOTHING = 0.15;

  /** Space for an arrow head at either end of a line. */
  private static final double ARROW = 12;

  /** Rounded corners, and half an arrow head. */
  private static final double CORNER = 12;

  /** Lines nearer than this look like one. */
  private static final double LINE = 3;

  /** What two lines may run on the same line: as much as crossing lines with rounded corners. */
  private static final double SHARED = 6;

  /** Between two ends on one side of a node, if it is wide enough. */
  private static final double APART = 18;

  /** From the end of a line to where it were if all ends were spread evenly. */
  private static final double UNEVEN = 20;

  private final Sketch sketch;
  private final Geometry geometry;
  private final Map<String, Node> nodes = new HashMap<>();
  private final Map<String, Zone> zones = new HashMap<>();
  private final List<String> faults = new ArrayList<>();

  private GeometryLint(Sketch sketch, Geometry geometry) {
    this.sketch = sketch;
    this.geometry = geometry;
    sketch.nodes().forEach(n -> nodes.put(n.id(), n));
    sketch.zones().forEach(z -> zones.put(z.id(), z));
  }

  /**
   * Looks a geometry over.
   *
   * @return faults; empty when there are none
   */
  public static List<String> faults(Sketch sketch, Geometry geometry) {
    GeometryLint lint = new GeometryLint(sketch, geometry);
    if (lint.complete()) {
      lint.picture();
      lint.nodes();
      lint.zones();
      lint.labels();
      lint.routes();
      lint.evenEnds();
      lint.sharedLines();
      lint.titles();
    }
    return List.copyOf(lint.faults);
  }

  private void fault(boolean found, String what) {
    if (found) {
      faults.add(what);
    }
  }

  // What is there

  private boolean complete() {
    for (Node node : sketch.nodes()) {
      fault(!geometry.nodes().containsKey(node.id()), "missing: node " + node.id());
    }
    for (Link link : sketch.links()) {
      Route route = geometry.routes().get(link.id());
      fault(route == null || route.points().size() < 2, "missing: line " + link.id());
      fault(
          route != null && route.label().isPresent() != link.hasLabel(),
          "label: there, or not there, against the sketch, of line " + link.id());
    }
    for (Zone zone : sketch.zones()) {
      boolean used = sketch.nodes().stream().anyMatch(n -> within(n.zone(), zone.id()));
      fault(used && !geometry.zones().containsKey(zone.id()), "missing: zone " + zone.id());
      fault(
          geometry.zones().containsKey(zone.id())
              && geometry.titles().containsKey(zone.id()) != zone.titleWidth() > 0,
          "title: there, or not there, against the sketch, of zone " + zone.id());
    }
    return faults.isEmpty();
  }

  /** Whether a zone is another one or stands somewhere in it. */
  private boolean within(String zone, String outer) {
    String at = zone;
    while (!at.isEmpty()) {
      if (at.equals(outer)) {
        return true;
      }
      at = zones.get(at).parent();
    }
    return false;
  }

  private void picture() {
    Box all = new Box(0, 0, geometry.width(), geometry.height());
    geometry.nodes().forEach((id, b) -> inPicture("node " + id, all, b));
    geometry.zones().forEach((id, b) -> inPicture("zone " + id, all, b));
    geometry.titles().forEach((id, t) -> inPicture("title " + id, all, t.box()));
    geometry
        .routes()
        .forEach(
            (id, r) -> {
              r.label().ifPresent(b -> inPicture("label " + id, all, b));
              r.points().forEach(p -> inPicture("line " + id, all, new Box(p.x(), p.y(), 0, 0)));
            });
  }

  private void inPicture(String what, Box all, Box box) {
    fault(!contains(all, box), "outside of the picture: " + what);
  }

  // Nodes and zones

  private void nodes() {
    for (int i = 0; i < sketch.nodes().size(); i++) {
      Node node = sketch.nodes().get(i);
      Box box = box(node.id());
      fault(
          box.width() < node.width() - NOTHING || box.height() < node.height() - NOTHING,
          "size: node " + node.id() + " is smaller than its words");
      for (Node other : sketch.nodes().subList(0, i)) {
        fault(
            overlap(box, box(other.id())),
            "overlap: node " + node.id() + " and node " + other.id());
      }
      geometry
          .zones()
          .forEach(
              (zone, area) -> {
                if (within(node.zone(), zone)) {
                  fault(!contains(area, box), "outside: node " + node.id() + " of zone " + zone);
                } else {
                  fault(overlap(area, box), "overlap: node " + node.id() + " and zone " + zone);
                }
              });
    }
  }

  private void zones() {
    for (Zone zone : sketch.zones()) {
      for (Zone other : sketch.zones()) {
        Optional<Box> box = zone(zone.id());
        Optional<Box> next = zone(other.id());
        if (box.isEmpty() || next.isEmpty() || zone.equals(other)) {
          continue;
        }
        if (within(zone.id(), other.id())) {
          fault(
              !contains(next.get(), box.get()),
              "outside: zone " + zone.id() + " of zone " + other.id());
        } else if (!within(other.id(), zone.id()) && zone.id().compareTo(other.id()) < 0) {
          fault(
              overlap(box.get(), next.get()),
              "overlap: zone " + zone.id() + " and zone " + other.id());
        }
      }
    }
  }

  // Labels

  private void labels() {
    List<Link> done = new ArrayList<>();
    for (Link link : sketch.links()) {
      Route route = route(link);
      if (route.label().isEmpty()) {
        continue;
      }
      Box label = route.label().get();
      fault(
          label.width() < link.labelWidth() - NOTHING
              || label.height() < link.labelHeight() - NOTHING,
          "size: label " + link.id() + " is smaller than its words");
      Point middle = new Point(label.x() + label.width() / 2, label.y() + label.height() / 2);
      fault(
          pieces(route).stream().noneMatch(p -> overlap(grow(p, 1), around(middle))),
          "label: beside its line: " + link.id());
      geometry
          .nodes()
          .forEach(
              (id, box) ->
                  fault(overlap(label, box), "overlap: label " + link.id() + " and node " + id));
      for (Link other : done) {
        fault(
            overlap(label, route(other).label().orElseThrow()),
            "overlap: label " + link.id() + " and label " + other.id());
      }
      done.add(link);
    }
  }

  private static Box around(Point point) {
    return new Box(point.x() - 1, point.y() - 1, 2, 2);
  }

  // Lines

  private void routes() {
    for (Link link : sketch.links()) {
      Route route = route(link);
      List<Point> points = route.points();
      for (int i = 1; i < points.size(); i++) {
        Point a = points.get(i - 1);
        Point b = points.get(i);
        fault(a.x() != b.x() && a.y() != b.y(), "slanting: line " + link.id() + " at " + a);
      }
      end(link, link.from(), points.get(0), points.get(1));
      end(link, link.to(), points.get(points.size() - 1), points.get(points.size() - 2));
      for (Box piece : pieces(route)) {
        geometry
            .nodes()
            .forEach(
                (id, box) ->
                    fault(overlap(piece, box), "through: line " + link.id() + " and node " + id));
        for (Link other : sketch.links()) {
          route(other)
              .label()
              .ifPresent(
                  label ->
                      fault(
                          !other.equals(link) && overlap(piece, label),
                          "through: line " + link.id() + " and label " + other.id()));
        }
      }
    }
  }

  private void end(Link link, String node, Point end, Point before) {
    Box box = box(node);
    boolean upright = end.x() == before.x();
    double along = upright ? end.x() - box.x() : end.y() - box.y();
    double length = upright ? box.width() : box.height();
    double across = upright ? end.y() - box.y() : end.x() - box.x();
    double depth = upright ? box.height() : box.width();
    boolean touches = Math.abs(across) <= NOTHING || Math.abs(across - depth) <= NOTHING;
    fault(
        !touches || along < 0 || along > length,
        "loose: line " + link.id() + " does not reach node " + node);
    fault(
        touches && Math.min(along, length - along) < CORNER - NOTHING,
        "corner: line " + link.id() + " ends at a corner of node " + node);
  }

  /** Ends on the upper and on the lower side of each node. */
  private void evenEnds() {
    for (Node node : sketch.nodes()) {
      Box box = box(node.id());
      for (double side : new double[] {box.y(), box.bottom()}) {
        List<Double> ends = new ArrayList<>();
        for (Link link : sketch.links()) {
          List<Point> points = route(link).points();
          int last = points.size() - 1;
          if (link.from().equals(node.id())) {
            endOn(side, points.get(0), points.get(1)).ifPresent(ends::add);
          }
          if (link.to().equals(node.id())) {
            endOn(side, points.get(last), points.get(last - 1)).ifPresent(ends::add);
          }
        }
        ends.sort(null);
        evenEnds(node, box, ends);
      }
    }
  }

  private static Optional<Double> endOn(double side, Point end, Point before) {
    boolean on = end.x() == before.x() && Math.abs(end.y() - side) <= NOTHING;
    return on ? Optional.of(end.x()) : Optional.empty();
  }

  private void evenEnds(Node node, Box box, List<Double> ends) {
    double step = box.width() / (ends.size() + 1);
    for (int i = 0; i < ends.size(); i++) {
      double even = box.x() + step * (i + 1);
      fault(
          Math.abs(ends.get(i) - even) > Math.min(UNEVEN, step / 2) + NOTHING,
          "uneven: a line ends far from its place on node " + node.id());
      fault(
          i > 0 && step >= APART && ends.get(i) - ends.get(i - 1) < APART - NOTHING,
          "crowded: two lines end near each other on node " + node.id());
    }
  }

  private void sharedLines() {
    for (int i = 0; i < sketch.links().size(); i++) {
      for (Link other : sketch.links().subList(0, i)) {
        Link link = sketch.links().get(i);
        boolean shared = false;
        for (Box a : pieces(route(link))) {
          for (Box b : pieces(route(other))) {
            shared |= shared(a, b);
          }
        }
        fault(shared, "shared: line " + link.id() + " and line " + other.id());
      }
    }
  }

  /** Whether two pieces of lines in the same direction run on each other. */
  private static boolean shared(Box a, Box b) {
    double wide = Math.min(a.right(), b.right()) - Math.max(a.x(), b.x());
    double tall = Math.min(a.bottom(), b.bottom()) - Math.max(a.y(), b.y());
    boolean level = a.height() == 0 && b.height() == 0;
    boolean upright = a.width() == 0 && b.width() == 0;
    return (level && wide > SHARED && tall > -LINE) || (upright && tall > SHARED && wide > -LINE);
  }

  // Titles

  private void titles() {
    Map<String, Title> titles = new TreeMap<>(geometry.titles());
    titles.forEach(
        (id, title) -> {
          Box box = title.box();
          fault(
              box.width() < zones.get(id).titleWidth() - NOTHING,
              "size: title " + id + " is smaller than its words");
          geometry
              .nodes()
              .forEach(
                  (node, b) ->
                      fault(overlap(box, b), "overlap: title " + id + " and node " + node));
          titles.forEach(
              (other, t) ->
                  fault(
                      other.compareTo(id) < 0 && overlap(box, t.box()),
                      "overlap: title " + id + " and title " + other));
          geometry.zones().forEach((zone, area) -> titleInZone(id, box, zone, area));
          titleOnLines(id, title);
        });
  }

  private void titleInZone(String id, Box title, String zone, Box area) {
    boolean inside = contains(area, title);
    fault(
        overlap(area, title) && !inside,
        "overlap: title " + id + " and the border of zone " + zone);
    fault(inside && !within(id, zone), "overlap: title " + id + " and zone " + zone);
  }

  private void titleOnLines(String id, Title title) {
    boolean covered = false;
    for (Link link : sketch.links()) {
      Route route = route(link);
      List<Box> pieces = pieces(route);
      route
          .label()
          .ifPresent(
              b ->
                  fault(
                      overlap(title.box(), b), "overlap: title " + id + " and label " + link.id()));
      covered |= pieces.stream().anyMatch(p -> overlap(p, title.box()));
      int last = route.points().size() - 1;
      Box begin = arrow(route.points().get(0), route.points().get(1));
      Box end = arrow(route.points().get(last), route.points().get(last - 1));
      fault(
          overlap(begin, title.box()) || overlap(end, title.box()),
          "arrow: title " + id + " covers an end of line " + link.id());
    }
    fault(covered && !title.covers(), "covers: title " + id + " does not say that it covers");
    fault(!covered && title.covers(), "covers: title " + id + " covers nothing");
  }

  /** The ground of an arrow head: it is wider than its line. */
  private static Box arrow(Point end, Point before) {
    double x = end.x() + Math.signum(before.x() - end.x()) * ARROW;
    double y = end.y() + Math.signum(before.y() - end.y()) * ARROW;
    return grow(piece(end, new Point(x, y)), 2);
  }

  // Rectangles

  private Box box(String node) {
    return Objects.requireNonNull(geometry.nodes().get(node));
  }

  private Optional<Box> zone(String zone) {
    return Optional.ofNullable(geometry.zones().get(zone));
  }

  private Route route(Link link) {
    return Objects.requireNonNull(geometry.routes().get(link.id()));
  }

  private static List<Box> pieces(Route route) {
    List<Box> pieces = new ArrayList<>();
    for (int i = 1; i < route.points().size(); i++) {
      pieces.add(piece(route.points().get(i - 1), route.points().get(i)));
    }
    return pieces;
  }

  private static Box piece(Point a, Point b) {
    return new Box(
        Math.min(a.x(), b.x()),
        Math.min(a.y(), b.y()),
        Math.abs(a.x() - b.x()),
        Math.abs(a.y() - b.y()));
  }

  private static Box grow(Box box, double by) {
    return new Box(box.x() - by, box.y() - by, box.width() + 2 * by, box.height() + 2 * by);
  }

  private static boolean contains(Box outer, Box inner) {
    return inner.x() >= outer.x() - NOTHING
        && inner.y() >= outer.y() - NOTHING
        && inner.right() <= outer.right() + NOTHING
        && inner.bottom() <= outer.bottom() + NOTHING;
  }

  /** Whether two things, lines among them, have more in common than rounding explains. */
  private static boolean overlap(Box a, Box b) {
    return a.x() < b.right() - NOTHING
        && b.x() < a.right() - NOTHING
        && a.y() < b.bottom() - NOTHING
        && b.y() < a.bottom() - NOTHING;
  }
}
