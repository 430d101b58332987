package portolan.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where several nodes use the same long list of ports of one node, the list is drawn once, before
 * that node, and their lines lead to it.
 */
final class SharedPorts {
  /** Shortest list that is worth a box of its own, in rows. */
  private static final int ROWS = 3;

  /** Fewest lines that it has to spare. */
  private static final int LINES = 2;

  private final DiagramWords words;
  private final List<DiagramNode> nodes = new ArrayList<>();
  private final List<DiagramLine> lines;

  private SharedPorts(List<DiagramLine> lines, DiagramWords words) {
    this.lines = new ArrayList<>(lines);
    this.words = words;
  }

  /** The diagram with its long lists drawn once. */
  static Diagram in(Diagram diagram, DiagramWords words) {
    SharedPorts shared = new SharedPorts(diagram.lines(), words);
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
      lines.set(
          lines.indexOf(line),
          new DiagramLine(
              line.id(),
              line.from(),
              id,
              DiagramLine.Style.SHARED,
              line.rows(),
              line.forward(),
              line.back(),
              0));
    }
    nodes.add(
        new DiagramNode(
            id,
            DiagramNode.Look.PORTS,
            List.of(),
            node.zone(),
            node.tier(),
            words.text("diagram.bundle", node.title()),
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
}
