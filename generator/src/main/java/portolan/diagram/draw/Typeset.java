package portolan.diagram.draw;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import portolan.diagram.Diagram;
import portolan.diagram.DiagramLine;
import portolan.diagram.DiagramNode;
import portolan.diagram.DiagramZone;
import portolan.diagram.layout.Sketch;

/** A diagram whose texts are measured, so that a layout can place it. */
final class Typeset {
  private final Diagram diagram;
  private final Map<String, NodeBlock> nodes = new LinkedHashMap<>();
  private final Map<String, ChipBlock> chips = new LinkedHashMap<>();
  private final Map<String, SetText> titles = new LinkedHashMap<>();

  Typeset(Diagram diagram) {
    this.diagram = diagram;
    for (DiagramNode node : diagram.nodes()) {
      nodes.put(node.id(), NodeBlock.of(node));
    }
    for (DiagramLine line : diagram.lines()) {
      if (ChipBlock.isOn(line)) {
        chips.put(line.id(), ChipBlock.of(line));
      }
    }
    for (DiagramZone zone : diagram.zones()) {
      titles.put(zone.id(), SetText.of(zone.title(), true, Measures.SMALL));
    }
  }

  NodeBlock node(String id) {
    return nodes.get(id);
  }

  /** The chip of a line; null for lines without one. */
  ChipBlock chip(String id) {
    return chips.get(id);
  }

  SetText title(String zone) {
    return titles.get(zone);
  }

  /** What the layout has to know. */
  Sketch sketch() {
    List<Sketch.Zone> zones = new ArrayList<>();
    for (DiagramZone zone : diagram.zones()) {
      zones.add(new Sketch.Zone(zone.id(), zone.parent(), titles.get(zone.id()).width()));
    }
    List<Sketch.Node> boxes = new ArrayList<>();
    for (DiagramNode node : diagram.nodes()) {
      NodeBlock block = nodes.get(node.id());
      boxes.add(
          new Sketch.Node(node.id(), node.zone(), node.tier(), block.width(), block.height()));
    }
    List<Sketch.Link> links = new ArrayList<>();
    for (DiagramLine line : diagram.lines()) {
      ChipBlock chip = chips.get(line.id());
      links.add(
          new Sketch.Link(
              line.id(),
              line.from(),
              line.to(),
              chip == null ? 0 : chip.width(),
              chip == null ? 0 : chip.height()));
    }
    return new Sketch(zones, boxes, links);
  }
}
