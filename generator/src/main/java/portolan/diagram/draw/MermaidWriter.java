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
  private static final String BREAK = "<br>";

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
    lines.add(node.title());
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

  /** Lines of text between quotes. */
  private static String quoted(List<String> lines) {
    return lines.stream()
        .map(MermaidWriter::escaped)
        .collect(Collectors.joining(BREAK, "\"", "\""));
  }

  /**
   * A text of a label, safe from the quote that ends it, from HTML, Markdown, formulas, icons and
   * directives, which Mermaid 11 looks for in labels. It has entities of its own for that, decimal
   * between {@code #} and a semicolon; it mistakes those behind "style" and a colon for colours.
   */
  private static String escaped(String text) {
    StringBuilder safe = new StringBuilder();
    text.replaceAll("\\R", " ")
        .codePoints()
        .forEach(
            c -> {
              if ("\"#&<>`*_~$\\%{}|^".indexOf(c) >= 0) {
                safe.append('#').append(c).append(';');
              } else if (c >= ' ') {
                safe.appendCodePoint(c);
              }
            });
    return safe.toString()
        .replace("style", "#115;tyle")
        .replace("classDef", "#99;lassDef")
        .replaceAll("\\b(fa[a-z]?|mdi):", "$1#58;")
        .replaceAll("^([-+=]|\\d+[.)])(?=\\s)", "#8203;$1");
  }

  /** A text between double quotes in YAML, where entities of labels mean nothing. */
  private static String yaml(String text) {
    StringBuilder safe = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                safe.append('\\').appendCodePoint(c);
              } else if (c == '<' || Character.isISOControl(c)) {
                // Mermaid takes tags out of titles; a character of the same look stays.
                safe.append(c == '<' ? "‹" : " ");
              } else {
                safe.appendCodePoint(c);
              }
            });
    return safe.append('"').toString();
  }
}
