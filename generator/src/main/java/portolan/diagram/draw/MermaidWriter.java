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
        out.append(indent).append(names.get(node.id())).append('[');
        out.append(quoted(text(node))).append("]\n");
      }
    }
    int number = 0;
    for (DiagramZone inner : diagram.zones()) {
      number++;
      if (inner.parent().equals(zone)) {
        out.append(indent).append("subgraph z").append(number).append('[');
        out.append(quoted(List.of(inner.title()))).append("]\n");
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

  private static List<String> label(DiagramLine line) {
    List<String> rows = new ArrayList<>();
    if (line.style() != DiagramLine.Style.SHARED) {
      line.rows().forEach(r -> rows.add(r.text()));
    }
    if (line.step() > 0) {
      String step = "(" + line.step() + ")";
      if (rows.isEmpty()) {
        rows.add(step);
      } else {
        rows.set(0, step + " " + rows.get(0));
      }
    }
    return rows;
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
    if (!label.isEmpty()) {
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
    return rows.stream().map(MermaidWriter::plain).collect(Collectors.joining("<br>", "\"", "\""));
  }

  /** Mermaid writes a sign that would mean something by its number. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    for (char c : oneLine(text).toCharArray()) {
      plain.append(SPECIAL.indexOf(c) < 0 ? String.valueOf(c) : code(c));
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
