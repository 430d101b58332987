package portolan.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where several nodes use the same long list of ports of one node, the list is drawn once, before
 * that node, and their lines lead to it.
 */
final class SharedPorts {
  /** Shortest list that is worth a box of its own, in rows. */
  private static final int ROWS = 3;

  /** Fewest lines that it has to spare. */
  private static final int LINES = 2;

  private final List<DiagramNode> nodes = new ArrayList<>();
  private final List<DiagramLine> lines;

  private SharedPorts(List<DiagramLine> lines) {
    this.lines = new ArrayList<>(lines);
  }

  /** The diagram with its long lists drawn once. */
  static Diagram in(Diagram diagram) {
    SharedPorts shared = new SharedPorts(diagram.lines());
    diagram.nodes().forEach(shared::add);
    return new Diagram(
        diagram.id(),
        diagram.kind(),
        diagram.title(),
        diagram.summary(),
        diagram.zones(),
        shared.nodes,
        shared.lines);
  }

  private void add(DiagramNode node) {
    Map<String, List<DiagramLine>> alike = new LinkedHashMap<>();
    for (DiagramLine line : lines) {
      boolean leadsHere = line.to().equals(node.id()) && line.back().isEmpty();
      if (leadsHere && line.rows().size() >= ROWS) {
        alike.computeIfAbsent(key(line.rows()), k -> new ArrayList<>()).add(line);
      }
    }
    int lists = 0;
    for (List<DiagramLine> same : alike.values()) {
      if (same.size() >= LINES) {
        lists++;
        draw(node, node.id() + "--ports" + (lists == 1 ? "" : "-" + lists), same);
      }
    }
    nodes.add(lists == 0 ? node : lower(node));
  }

  private static String key(List<PortRow> rows) {
    StringBuilder key = new StringBuilder();
    rows.forEach(r -> key.append(r.family()).append(' ').append(r.text()).append('\n'));
    return key.toString();
  }

  /** The node itself stands below its list. */
  private static DiagramNode lower(DiagramNode node) {
    return new DiagramNode(
        node.id(),
        node.look(),
        node.endpoints(),
        node.zone(),
        node.tier() + 1,
        node.title(),
        node.subtitle(),
        node.sections(),
        node.inside());
  }

  private void draw(DiagramNode node, String id, List<DiagramLine> same) {
    List<PortRow> rows = new ArrayList<>(same.get(0).rows());
    for (DiagramLine line : same) {
      for (int i = 0; i < rows.size(); i++) {
        rows.set(i, rows.get(i).with(line.rows().get(i)));
      }
    }
    Set<String> ids = same.stream().map(DiagramLine::id).collect(Collectors.toSet());
    lines.replaceAll(l -> ids.contains(l.id()) ? leadingTo(id, l) : l);
    nodes.add(
        new DiagramNode(
            id,
            DiagramNode.Look.PORTS,
            List.of(),
            node.zone(),
            node.tier(),
            // In words a line leads to the node itself.
            node.title(),
            "",
            List.of(new DiagramNode.Section("", rows, false)),
            List.of()));
    lines.add(
        new DiagramLine(
            id + "--" + node.id(),
            id,
            node.id(),
            DiagramLine.Style.STEM,
            List.of(),
            List.of(),
            List.of(),
            0));
  }

  private static DiagramLine leadingTo(String list, DiagramLine line) {
    return new DiagramLine(
        line.id(),
        line.from(),
        list,
        DiagramLine.Style.SHARED,
        line.rows(),
        line.forward(),
        line.back(),
        0);
  }
}
