package portolan.diagram.draw;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import portolan.diagram.Diagram;
import portolan.diagram.DiagramLine;
import portolan.diagram.DiagramNode;
import portolan.diagram.DiagramZone;
import portolan.diagram.PortRow;

/** Writes a diagram as a Mermaid flowchart for wikis: who is joined to whom, without places. */
final class MermaidWriter {
  private final Diagram diagram;
  private final Map<String, String> names = new LinkedHashMap<>();
  private final StringBuilder out = new StringBuilder();

  MermaidWriter(Diagram diagram) {
    this.diagram = diagram;
    // Ids of the content could be words of the language, such as "end".
    diagram.nodes().forEach(n -> names.put(n.id(), "n" + (names.size() + 1)));
  }

  String write() {
    out.append("---\ntitle: ").append(quoted(diagram.title())).append("\n---\n");
    out.append("flowchart ").append(diagram.kind().inColumns() ? "LR" : "TB").append('\n');
    content("", "  ");
    diagram.lines().forEach(this::line);
    diagram.nodes().forEach(this::loop);
    return out.toString();
  }

  private void content(String zone, String indent) {
    for (DiagramNode node : diagram.nodes()) {
      if (node.zone().equals(zone)) {
        out.append(indent).append(names.get(node.id())).append('[');
        out.append(quoted(String.join("<br>", text(node)))).append("]\n");
      }
    }
    int number = 0;
    for (DiagramZone inner : diagram.zones()) {
      number++;
      if (inner.parent().equals(zone)) {
        out.append(indent).append("subgraph z").append(number).append('[');
        out.append(quoted(inner.title())).append("]\n");
        content(inner.id(), indent + "  ");
        out.append(indent).append("end\n");
      }
    }
  }

  private static List<String> text(DiagramNode node) {
    List<String> lines = new ArrayList<>();
    lines.add(node.title());
    if (!node.subtitle().isEmpty()) {
      lines.add(node.subtitle());
    }
    node.sections().stream()
        .filter(s -> !s.loop())
        .forEach(s -> s.rows().forEach(r -> lines.add(r.text())));
    return lines;
  }

  private void line(DiagramLine line) {
    String arrow =
        line.pointsForward() && line.pointsBack() ? "<-->" : line.pointsForward() ? "-->" : "<--";
    boolean turned = arrow.equals("<--");
    arrow(
        names.get(turned ? line.to() : line.from()),
        turned ? "-->" : arrow,
        label(line),
        names.get(turned ? line.from() : line.to()));
  }

  private static String label(DiagramLine line) {
    String rows = line.style() == DiagramLine.Style.SHARED ? "" : rows(line.rows());
    return line.step() > 0 ? (line.step() + ". " + rows).strip() : rows;
  }

  private static String rows(List<PortRow> rows) {
    return rows.stream().map(PortRow::text).collect(Collectors.joining("<br>"));
  }

  private void loop(DiagramNode node) {
    List<PortRow> rows =
        node.sections().stream()
            .filter(DiagramNode.Section::loop)
            .flatMap(s -> s.rows().stream())
            .toList();
    if (!rows.isEmpty()) {
      arrow(names.get(node.id()), "-->", rows(rows), names.get(node.id()));
    }
  }

  private void arrow(String from, String arrow, String label, String to) {
    out.append("  ").append(from).append(' ').append(arrow);
    if (!label.isEmpty()) {
      out.append('|').append(quoted(label)).append('|');
    }
    out.append(' ').append(to).append('\n');
  }

  /** A text between quotes; only a quote ends it, and Mermaid has its own way to write one. */
  private static String quoted(String text) {
    return "\"" + text.replace("#", "#35;").replace("\"", "#quot;") + "\"";
  }
}
