package portolan.diagram.draw;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import portolan.diagram.Diagram;
import portolan.diagram.DiagramLine;
import portolan.diagram.DiagramNode;
import portolan.diagram.DiagramZone;
import portolan.diagram.PortRow;

/** Writes a diagram as a Mermaid flowchart for wikis: who is joined to whom, without places. */
final class MermaidWriter {
  private static final String BREAK = "<br>";

  /** Ends quotes, begins markup, or is a sign of the Markdown that newer versions look for. */
  private static final String SPECIAL = "\"#&<>%*_[]\\`~|$:";

  /** Makes a label a list, of which Mermaid shows nothing. */
  private static final Pattern LIST = Pattern.compile("^(\\d*)([-+=.)])");

  private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Cc}\u2028\u2029]+");

  private final Diagram diagram;
  private final Map<String, String> names = new LinkedHashMap<>();
  private final StringBuilder out = new StringBuilder();

  MermaidWriter(Diagram diagram) {
    this.diagram = diagram;
    // Ids of the content could be words of the language, such as "end".
    diagram.nodes().forEach(n -> names.put(n.id(), "n" + (names.size() + 1)));
  }

  String write() {
    out.append("---\ntitle: ").append(yaml(diagram.title())).append("\n---\n");
    out.append("flowchart ").append(diagram.kind().inColumns() ? "LR" : "TB").append('\n');
    content("", "  ");
    diagram.lines().forEach(this::line);
    diagram.nodes().forEach(this::loop);
    return out.toString();
  }

  private void content(String zone, String indent) {
    for (DiagramNode node : diagram.nodes()) {
      if (node.zone().equals(zone)) {
        out.append(indent).append(names.get(node.id()));
        out.append('[').append(quoted(text(node))).append("]\n");
      }
    }
    int number = 0;
    for (DiagramZone inner : diagram.zones()) {
      number++;
      if (inner.parent().equals(zone)) {
        out.append(indent).append("subgraph z").append(number);
        out.append('[').append(quoted(List.of(inner.title()))).append("]\n");
        content(inner.id(), indent + "  ");
        out.append(indent).append("end\n");
      }
    }
  }

  private static List<String> text(DiagramNode node) {
    List<String> lines = new ArrayList<>();
    // A list of ports stands before the node that it belongs to.
    if (node.look() != DiagramNode.Look.PORTS) {
      lines.add(node.title());
    }
    if (!node.subtitle().isEmpty()) {
      lines.add(node.subtitle());
    }
    for (DiagramNode.Section section : node.sections()) {
      if (!section.loop()) {
        if (!section.title().isEmpty()) {
          lines.add(section.title());
        }
        section.rows().forEach(r -> lines.add(r.text()));
      }
    }
    return lines;
  }

  /**
   * A line whose ports differ in who opens the connections becomes several arrows: nothing but an
   * arrow can say so, since nobody knows where Mermaid puts the nodes.
   */
  private void line(DiagramLine line) {
    String from = names.get(line.from());
    String to = names.get(line.to());
    String step = line.step() > 0 ? "(" + line.step() + ")" : "";
    if (line.rows().isEmpty() || line.style() == DiagramLine.Style.SHARED) {
      String arrow = line.pointsForward() && line.pointsBack() ? "<-->" : "-->";
      boolean turned = !line.pointsForward();
      arrow(turned ? to : from, arrow, List.of(step), turned ? from : to);
      return;
    }
    for (PortRow.Direction direction : PortRow.Direction.values()) {
      List<String> rows =
          line.rows().stream()
              .filter(r -> r.direction() == direction)
              .map(PortRow::text)
              .collect(Collectors.toList());
      if (!rows.isEmpty()) {
        rows.set(0, (step + " " + rows.get(0)).strip());
        boolean back = direction == PortRow.Direction.BACK;
        String arrow = direction == PortRow.Direction.BOTH ? "<-->" : "-->";
        arrow(back ? to : from, arrow, rows, back ? from : to);
      }
    }
  }

  private void loop(DiagramNode node) {
    List<String> rows =
        node.sections().stream()
            .filter(DiagramNode.Section::loop)
            .flatMap(s -> s.rows().stream())
            .map(PortRow::text)
            .toList();
    if (!rows.isEmpty()) {
      arrow(names.get(node.id()), "-->", rows, names.get(node.id()));
    }
  }

  private void arrow(String from, String arrow, List<String> label, String to) {
    out.append("  ").append(from).append(' ').append(arrow);
    if (!String.join("", label).isEmpty()) {
      out.append('|').append(quoted(label)).append('|');
    }
    out.append(' ').append(to).append('\n');
  }

  /** The title is YAML, which knows nothing of Mermaid's ways. */
  private static String yaml(String title) {
    return "\"" + oneLine(title).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  /** Rows between quotes. */
  private static String quoted(List<String> rows) {
    return rows.stream().map(MermaidWriter::plain).collect(Collectors.joining(BREAK, "\"", "\""));
  }

  /** Mermaid writes a sign that would mean something by its number. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    for (char c : oneLine(text).toCharArray()) {
      if (SPECIAL.indexOf(c) < 0) {
        plain.append(c);
      } else {
        plain.append(code(c));
      }
    }
    return LIST.matcher(plain).replaceFirst(m -> m.group(1) + code(m.group(2).charAt(0)));
  }

  private static String code(char sign) {
    return "#" + (int) sign + ";";
  }

  private static String oneLine(String text) {
    return BREAKS.matcher(text).replaceAll(" ").strip();
  }
}
