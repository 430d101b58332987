package portolan.model;

import java.util.List;
import java.util.Optional;
import portolan.source.Position;

/**
 * What the registry of the IANA says of a port number: the name under which other programs show it.
 *
 * @param span numbers of the registration
 * @param transports transports of the registration, none for an unassigned number
 * @param service registered name; empty for an unassigned number
 * @param description description in the registry's words
 * @param otherService whether the name means another service than those of the catalog
 * @param evidence where it was seen
 * @param at where it is written
 */
public record IanaName(
    Ports.Span span,
    List<Transport> transports,
    Optional<String> service,
    Optional<String> description,
    boolean otherService,
    Evidence evidence,
    Position at) {
  public IanaName {
    transports = List.copyOf(transports);
  }
}
