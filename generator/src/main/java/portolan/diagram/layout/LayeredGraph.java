package portolan.diagram.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.elk.alg.layered.options.CenterEdgeLabelPlacementStrategy;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import portolan.diagram.layout.Geometry.Box;
import portolan.diagram.layout.Geometry.Point;
import portolan.diagram.layout.Geometry.Route;
import portolan.diagram.layout.Sketch.Link;
import portolan.diagram.layout.Sketch.Node;
import portolan.diagram.layout.Sketch.Zone;

/** A sketch as a graph of the layout library. Not safe for threads; one per run. */
final class LayeredGraph {
  /** Between two lines in the same direction: two of one colour must not look like one. */
  private static final double LINE_GAP = 16;

  /** Above what stands in a zone: its title, and below it an arrow head. */
  private static final double TITLE_BAND = 40;

  private static final double EMPTY_HEIGHT = 60;

  private final Sketch sketch;
  private final LayeredVariant variant;
  private final Tiers tiers;
  private final ZoneWidths widths;
  private final ElkNode root = ElkGraphUtil.createGraph();
  private final Map<String, ElkNode> zones = new HashMap<>();
  private final Map<String, ElkNode> nodes = new HashMap<>();
  private final Map<String, ElkEdge> edges = new HashMap<>();

  LayeredGraph(Sketch sketch, LayeredVariant variant) {
    this.variant = variant;
    this.sketch = sketch;
    this.tiers = new Tiers(sketch);
    this.widths = new ZoneWidths(sketch, tiers);
    root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
    options(root);
    root.setProperty(LayeredOptions.PADDING, new ElkPadding(8));
    sketch.zones().forEach(this::add);
    sketch.nodes().forEach(this::add);
    sketch.links().forEach(this::add);
  }

  private void options(ElkNode graph) {
    graph.setProperty(LayeredOptions.DIRECTION, Direction.DOWN);
    graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    graph.setProperty(LayeredOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
    graph.setProperty(LayeredOptions.RANDOM_SEED, variant.seed());
    graph.setProperty(LayeredOptions.THOROUGHNESS, 40);
    // The order within zones follows the order outside of them.
    graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_HIERARCHICAL_SWEEPINESS, 1.0);
    graph.setProperty(
        LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
    graph.setProperty(LayeredOptions.NODE_PLACEMENT_FAVOR_STRAIGHT_EDGES, true);
    graph.setProperty(
        LayeredOptions.EDGE_LABELS_CENTER_LABEL_PLACEMENT_STRATEGY,
        CenterEdgeLabelPlacementStrategy.SPACE_EFFICIENT_LAYER);
    graph.setProperty(LayeredOptions.SPACING_NODE_NODE, 24.0);
    graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 32.0);
    graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, LINE_GAP);
    graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, LINE_GAP);
    graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 14.0);
    graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 16.0);
    graph.setProperty(LayeredOptions.SPACING_EDGE_LABEL, 4.0);
    graph.setProperty(LayeredOptions.PARTITIONING_ACTIVATE, true);
  }

  private ElkNode graph(String zone) {
    return zone.isEmpty() ? root : zones.get(zone);
  }

  private void add(Zone zone) {
    ElkNode node = ElkGraphUtil.createNode(graph(zone.parent()));
    zones.put(zone.id(), node);
    options(node);
    double beside = widths.beside(zone);
    double above = zone.titleWidth() > 0 ? TITLE_BAND : ZoneWidths.PADDING;
    node.setProperty(
        LayeredOptions.PADDING,
        new ElkPadding(
            above,
            beside,
            ZoneWidths.PADDING,
            beside + Math.ceil(variant.wider().getOrDefault(zone.id(), 0.0))));
    double width = widths.least(zone);
    if (widths.empty(zone)) {
      node.setDimensions(width, EMPTY_HEIGHT);
    } else {
      node.setProperty(
          LayeredOptions.NODE_SIZE_CONSTRAINTS, EnumSet.of(SizeConstraint.MINIMUM_SIZE));
      // Of a graph whose rows run downwards the library takes the smallest size turned.
      node.setProperty(LayeredOptions.NODE_SIZE_MINIMUM, new KVector(EMPTY_HEIGHT, width));
    }
    node.setProperty(LayeredOptions.PARTITIONING_PARTITION, tiers.ofZone(zone.id()));
  }

  private void add(Node node) {
    ElkNode box = ElkGraphUtil.createNode(graph(node.zone()));
    nodes.put(node.id(), box);
    box.setDimensions(widths.of(node), ZoneWidths.even(node.height()));
    box.setProperty(LayeredOptions.PARTITIONING_PARTITION, node.tier());
  }

  private void add(Link link) {
    ElkNode from = nodes.get(link.from());
    ElkNode to = nodes.get(link.to());
    boolean turned = tiers.upwards(link);
    ElkEdge edge = ElkGraphUtil.createSimpleEdge(turned ? to : from, turned ? from : to);
    edges.put(link.id(), edge);
    if (link.hasLabel()) {
      ElkLabel label = ElkGraphUtil.createLabel(link.id(), edge);
      label.setDimensions(ZoneWidths.even(link.labelWidth()), ZoneWidths.even(link.labelHeight()));
      label.setProperty(LayeredOptions.EDGE_LABELS_INLINE, true);
      label.setProperty(LayeredOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
    }
  }

  Geometry lay() {
    new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
    Map<String, Box> zoneBoxes = new HashMap<>();
    zones.forEach((id, node) -> zoneBoxes.put(id, box(node)));
    Map<String, Box> nodeBoxes = new HashMap<>();
    nodes.forEach((id, node) -> nodeBoxes.put(id, box(node)));
    Map<String, Route> routes = new HashMap<>();
    sketch.links().forEach(link -> routes.put(link.id(), route(link)));
    return new Geometry(
        Tenths.round(root.getWidth()),
        Tenths.round(root.getHeight()),
        zoneBoxes,
        Map.of(),
        nodeBoxes,
        routes);
  }

  private static KVector offset(ElkNode graph) {
    KVector sum = new KVector();
    for (ElkNode at = graph; at.getParent() != null; at = at.getParent()) {
      sum.add(at.getX(), at.getY());
    }
    return sum;
  }

  private static Box box(ElkNode node) {
    KVector at = offset(node);
    return Tenths.box(at.x, at.y, node.getWidth(), node.getHeight());
  }

  private Route route(Link link) {
    ElkEdge edge = edges.get(link.id());
    KVector at = offset(edge.getContainingNode());
    ElkEdgeSection section = edge.getSections().get(0);
    List<Point> points = new ArrayList<>();
    points.add(new Point(at.x + section.getStartX(), at.y + section.getStartY()));
    for (ElkBendPoint bend : section.getBendPoints()) {
      points.add(new Point(at.x + bend.getX(), at.y + bend.getY()));
    }
    points.add(new Point(at.x + section.getEndX(), at.y + section.getEndY()));
    if (tiers.upwards(link)) {
      Collections.reverse(points);
    }
    Optional<Box> label =
        edge.getLabels().stream()
            .findFirst()
            .map(l -> Tenths.box(at.x + l.getX(), at.y + l.getY(), l.getWidth(), l.getHeight()));
    return new Route(Corners.of(points), label);
  }
}
