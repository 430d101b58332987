package portolan.diagram;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private static final String MIXED = "mixed";

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
    INSIDE,
    /**
     * No step: from the part of a server that a step ends at to the one that the next begins at.
     */
    PART
  }

  /** All connections, those of the beginning first. */
  public List<PathEntry> entries() {
    Set<PathEntry> entries = new LinkedHashSet<>(forward);
    entries.addAll(back);
    return List.copyOf(entries);
  }

  /** Whether an arrow points at the end. */
  public boolean pointsForward() {
    return !forward.isEmpty() || style == Style.STEM || entersInside();
  }

  private boolean entersInside() {
    return style == Style.INSIDE || style == Style.PART;
  }

  /** Whether it says something of its own, rather than being a piece of other lines. */
  public boolean isStated() {
    return style != Style.STEM && style != Style.PART;
  }

  /** Whether an arrow points at the beginning. */
  public boolean pointsBack() {
    return !back.isEmpty();
  }

  /** Whether its rows have to say who opens the connections, since not the beginning opens all. */
  public boolean tellsDirections() {
    return pointsForward()
        && rows.stream().anyMatch(r -> r.direction() != PortRow.Direction.FORWARD);
  }

  /**
   * What decides the colour: the family that most of the ports have, of several the first; {@code
   * mixed} for lines to a list of ports, and for steps inside a server, which have none.
   */
  public String family() {
    if (style != Style.CHIP) {
      return MIXED;
    }
    Map<String, Integer> counts = new LinkedHashMap<>();
    rows.forEach(r -> counts.merge(r.family(), 1, Integer::sum));
    String best = "other";
    int most = 0;
    for (Map.Entry<String, Integer> family : counts.entrySet()) {
      if (family.getValue() > most) {
        most = family.getValue();
        best = family.getKey();
      }
    }
    return best;
  }
}
