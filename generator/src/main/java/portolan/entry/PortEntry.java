package portolan.entry;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import portolan.model.Evidence;
import portolan.model.Ports;
import portolan.model.Protocol;
import portolan.model.Security;
import portolan.model.Transport;
import portolan.text.Localized;

/**
 * A use of ports with everything resolved.
 *
 * @param kind what kind of ports
 * @param span the numbers; for run-time ports the range from which they are assigned
 * @param transports one or both; empty for local connections
 * @param protocol application protocol, when a source states it
 * @param security how it is protected
 * @param changeable whether an administrator can choose another number
 * @param when condition
 * @param evidence where it was seen
 * @param derived whether it was added because of an endpoint mapper
 * @param rangeId id of the range that the numbers are from
 */
public record PortEntry(
    Kind kind,
    Optional<Ports.Span> span,
    List<Transport> transports,
    Optional<Protocol> protocol,
    Security security,
    boolean changeable,
    Optional<Localized> when,
    Evidence evidence,
    boolean derived,
    Optional<String> rangeId) {
  /** Ascending, ports that are assigned at run time or have no number after the others. */
  public static final Comparator<PortEntry> ORDER =
      Comparator.<PortEntry>comparingInt(
              p -> p.kind().compareTo(PortEntry.Kind.RUN_TIME) < 0 ? 0 : 1)
          .thenComparingInt(p -> p.span().map(Ports.Span::first).orElse(Integer.MAX_VALUE))
          .thenComparingInt(p -> p.span().map(Ports.Span::last).orElse(Integer.MAX_VALUE));

  public PortEntry {
    transports = List.copyOf(transports);
  }

  /** Kinds of ports, in the order in which a row shows them. */
  public enum Kind {
    /** One port. */
    SINGLE("port"),
    /** Several ports in a row. */
    RANGE("range"),
    /** Assigned by the system, within a range when one is known. */
    RUN_TIME("run-time"),
    /** Every port. */
    ANY("any"),
    /** No port, inside one server. */
    LOCAL("local");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    /** The word in views. */
    public String id() {
      return id;
    }
  }
}
