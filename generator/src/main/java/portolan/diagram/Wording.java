package portolan.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portolan.entry.Lock;

/** Says in words what a diagram shows. */
public final class Wording {
  private final Diagram diagram;
  private final DiagramWords words;

  /** Words for a diagram. */
  public Wording(Diagram diagram, DiagramWords words) {
    this.diagram = diagram;
    this.words = words;
  }

  /** A line: who connects to whom over what, such as {@code A → B: 25/TCP (SMTP), encrypted}. */
  public String line(DiagramLine line) {
    String ends = between(line);
    String text = line.rows().isEmpty() ? ends : ends + ": " + rows(line.rows());
    return line.step() > 0 ? words.text("diagram.line-step", line.step(), text) : text;
  }

  /**
   * The name of a line that shows a chip: what the chip shows comes first, so that whoever speaks
   * to the page can call it by what is seen.
   */
  public String name(DiagramLine line) {
    String ends = between(line);
    String chip =
        Stream.concat(
                line.step() > 0 ? Stream.of(Integer.toString(line.step())) : Stream.empty(),
                line.rows().stream().map(PortRow::text))
            .collect(Collectors.joining(" "));
    return line.rows().isEmpty()
        ? words.text("diagram.step-name", chip, ends)
        : words.text("diagram.line-name", chip, ends, locks(line.rows()));
  }

  /** The name of the connections of a node with itself, beginning with what is seen. */
  public String insideName(DiagramNode node) {
    List<String> seen = new ArrayList<>();
    List<PortRow> rows = new ArrayList<>();
    for (DiagramNode.Section section : node.sections()) {
      if (section.loop()) {
        rows.addAll(section.rows());
        seen.add(section.title());
        for (PortRow row : section.rows()) {
          seen.add(row.text());
        }
      }
    }
    return words.text(
        "diagram.line-name",
        seen.stream().filter(s -> !s.isEmpty()).collect(Collectors.joining(" ")),
        node.title(),
        locks(rows));
  }

  private String locks(List<PortRow> rows) {
    Lock first = rows.get(0).lock();
    return rows.stream().allMatch(r -> r.lock() == first)
        ? lock(first)
        : words.text("diagram.lock-differs");
  }

  private String between(DiagramLine line) {
    String key = line.back().isEmpty() ? "forward" : line.forward().isEmpty() ? "back" : "both";
    return words.text("diagram.line-" + key, name(line.from()), name(line.to()));
  }

  /**
   * Who connects to whom in one direction of a line.
   *
   * @param forward whether the beginning of the line connects
   */
  public String ends(DiagramLine line, boolean forward) {
    String from = name(forward ? line.from() : line.to());
    String to = name(forward ? line.to() : line.from());
    String ends = words.text("diagram.line-forward", from, to);
    return line.step() > 0 ? words.text("diagram.line-step", line.step(), ends) : ends;
  }

  /** The ports of one direction of a line. */
  public String ports(DiagramLine line, boolean forward) {
    PortRow.Direction other = forward ? PortRow.Direction.BACK : PortRow.Direction.FORWARD;
    return rows(line.rows().stream().filter(r -> r.direction() != other).toList());
  }

  /** Who connects with itself. */
  public String inside(DiagramNode node) {
    return words.text("diagram.inside", node.title());
  }

  /** The ports of the connections of a node with itself. */
  public String insidePorts(DiagramNode node) {
    return node.sections().stream()
        .filter(DiagramNode.Section::loop)
        .map(s -> rows(s.rows()))
        .collect(Collectors.joining("; "));
  }

  /** A node with what stands below its name. */
  public String node(DiagramNode node) {
    return node.subtitle().isEmpty()
        ? node.title()
        : words.text("diagram.node", node.title(), node.subtitle());
  }

  /** Several rows of ports; what all of them have in common is said once. */
  public String rows(List<PortRow> rows) {
    if (rows.isEmpty()) {
      return "";
    }
    Lock first = rows.get(0).lock();
    if (rows.stream().allMatch(r -> r.lock() == first)) {
      return rows.stream().map(this::ports).collect(Collectors.joining("; ")) + ", " + lock(first);
    }
    return rows.stream()
        .map(r -> ports(r) + ", " + lock(r.lock()))
        .collect(Collectors.joining("; "));
  }

  private String lock(Lock lock) {
    return words.text("diagram.lock-" + lock.id());
  }

  private String ports(PortRow row) {
    List<String> remarks = new ArrayList<>(row.protocols());
    // Where no range is known the port itself is called dynamic.
    if (row.runTime() && !row.ports().equals(words.text("port.run-time"))) {
      remarks.add(words.text("diagram.dynamic"));
    }
    // Numbers of one row stay on one line where they can.
    String numbers = row.ports().replace(", ", ",\u00a0");
    String ports = row.transports().isEmpty() ? numbers : numbers + "/" + row.transports();
    return remarks.isEmpty() ? ports : ports + " (" + String.join(", ", remarks) + ")";
  }

  private String name(String node) {
    return diagram.node(node).title();
  }
}
