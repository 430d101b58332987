package portolan.model;

import java.util.List;
import java.util.Optional;
import portolan.source.Position;
import portolan.text.Localized;

/**
 * One or more ports of the listening end and what is spoken there.
 *
 * @param ports numbers, a named range, or a word for ports without a number
 * @param transports one or both, in the order TCP, UDP; empty only for local connections
 * @param protocol id of the application protocol; empty when no source states it
 * @param security how the protocol is protected here
 * @param changeable whether an administrator can choose another number
 * @param when condition under which the port is used
 * @param evidence where the port was seen
 * @param at where it is written
 */
public record PortUse(
    Ports ports,
    List<Transport> transports,
    Optional<String> protocol,
    Security security,
    boolean changeable,
    Optional<Localized> when,
    Evidence evidence,
    Position at) {
  public PortUse {
    transports = List.copyOf(transports);
  }
}
