package portolan.diagram;

import java.util.List;
import java.util.stream.Stream;
import portolan.entry.PathEntry;

/**
 * A line between two nodes.
 *
 * @param id id in the diagram
 * @param from id of the node at its beginning
 * @param to id of the node at its end, never the same
 * @param style how it is drawn
 * @param rows its ports
 * @param forward connections that the node at the beginning opens
 * @param back connections that the node at the end opens
 * @param step number of the step in a pipeline, from 1; 0 elsewhere
 */
public record DiagramLine(
    String id,
    String from,
    String to,
    Style style,
    List<PortRow> rows,
    List<PathEntry> forward,
    List<PathEntry> back,
    int step) {
  public DiagramLine {
    rows = List.copyOf(rows);
    forward = List.copyOf(forward);
    back = List.copyOf(back);
  }

  /** How a line is drawn. */
  public enum Style {
    /** With a chip that lists its ports. */
    CHIP,
    /** Without a chip, since it leads to a list of ports. */
    SHARED,
    /** From a list of ports to the node that listens there. */
    STEM,
    /** A step inside one server, without a port. */
    INSIDE
  }

  /** All connections, those of the beginning first. */
  public List<PathEntry> entries() {
    return Stream.concat(forward.stream(), back.stream()).distinct().toList();
  }

  /** Whether an arrow points at the end. */
  public boolean pointsForward() {
    return !forward.isEmpty() || style == Style.STEM || style == Style.INSIDE;
  }

  /** Whether an arrow points at the beginning. */
  public boolean pointsBack() {
    return !back.isEmpty();
  }

  /** The family that most of the ports have, of several the first; it decides the colour. */
  public String family() {
    String best = "other";
    long most = 0;
    for (PortRow row : rows) {
      long count = rows.stream().filter(r -> r.family().equals(row.family())).count();
      if (count > most) {
        most = count;
        best = row.family();
      }
    }
    return best;
  }
}
