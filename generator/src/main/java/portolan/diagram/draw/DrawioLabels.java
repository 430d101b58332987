package portolan.diagram.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import portolan.diagram.DiagramLine;
import portolan.diagram.DiagramNode;
import portolan.diagram.PortRow;

/**
 * Labels for draw.io: plain text, which every program that reads its files can show, with explicit
 * line breaks, since plain text is not wrapped. Nothing is cut short.
 */
final class DrawioLabels {
  /** The markers of the picture as characters: one label has one colour, whatever its families. */
  private static final Map<String, String> MARKERS =
      Map.of(
          "smtp", "●", "http", "■", "rpc", "▲", "ldap", "◆", "pop", "▼", "sip", "⬢", "other", "✚");

  private DrawioLabels() {}

  static String marker(String family) {
    return MARKERS.get(family);
  }

  static String node(DiagramNode node) {
    List<String> lines = new ArrayList<>();
    if (node.look() != DiagramNode.Look.PORTS) {
      add(lines, node.title(), true, Measures.NAME, Measures.NAME_WIDTH);
      add(lines, node.subtitle(), false, Measures.SMALL, Measures.SUBTITLE_WIDTH);
    }
    for (DiagramNode.Section section : node.sections()) {
      add(lines, section.title(), false, Measures.SMALL, Double.MAX_VALUE);
      section.rows().forEach(r -> lines.add((section.loop() ? "↻ " : "") + row(r)));
    }
    return String.join("\n", lines);
  }

  private static void add(
      List<String> lines, String text, boolean heavy, double size, double width) {
    if (!text.isEmpty()) {
      SetText.lines(text, heavy, size, width, Integer.MAX_VALUE).forEach(l -> lines.add(l.text()));
    }
  }

  /**
   * The label of a line.
   *
   * @param downwards whether the end of the line is below its beginning
   */
  static String line(DiagramLine line, boolean downwards) {
    boolean signs = line.tellsDirections();
    String rows =
        line.style() == DiagramLine.Style.SHARED
            ? ""
            : line.rows().stream()
                .map(r -> (signs ? sign(r.direction(), downwards) : "") + row(r))
                .collect(Collectors.joining("\n"));
    return line.step() > 0 ? (line.step() + ". " + rows).strip() : rows;
  }

  private static String row(PortRow row) {
    return marker(row.family()) + " " + row.text();
  }

  private static String sign(PortRow.Direction direction, boolean downwards) {
    return switch (direction) {
      case FORWARD -> downwards ? "↓ " : "↑ ";
      case BACK -> downwards ? "↑ " : "↓ ";
      case BOTH -> "↕ ";
    };
  }
}
