package portolan.diagram;

import java.util.List;
import portolan.entry.Lock;

/**
 * Ports with the same family, transports and direction: one row of a chip.
 *
 * @param direction who opens the connections
 * @param ports the numbers, such as {@code 25, 587} or {@code 5065–5068}
 * @param transports {@code TCP}, {@code UDP}, {@code TCP+UDP} or empty
 * @param family protocol family
 * @param protocols names of the protocols; none when no source states them
 * @param runTime whether the system assigns one of the numbers at run time
 * @param lock the worst encryption of the connections that use them
 * @param locksDiffer whether other connections are better encrypted
 */
public record PortRow(
    Direction direction,
    String ports,
    String transports,
    String family,
    List<String> protocols,
    boolean runTime,
    Lock lock,
    boolean locksDiffer) {
  public PortRow {
    protocols = List.copyOf(protocols);
  }

  /** Who opens the connections of a row. */
  public enum Direction {
    /** The node at the beginning of the line. */
    FORWARD,
    /** The node at its end. */
    BACK,
    /** Either. */
    BOTH;

    /** What two directions are together. */
    Direction and(Direction other) {
      return this == other ? this : BOTH;
    }
  }

  /** The ports as a chip shows them, such as {@code 25, 587/TCP}; a star marks run-time ports. */
  public String text() {
    return ports + (transports.isEmpty() ? "" : "/" + transports) + (runTime ? "*" : "");
  }

  /** The same ports, used by a further connection. */
  PortRow with(PortRow other) {
    return new PortRow(
        direction,
        ports,
        transports,
        family,
        protocols,
        runTime,
        lock.worse(other.lock),
        locksDiffer || other.locksDiffer || lock != other.lock);
  }
}
