package portolan.model;

import java.util.List;
import java.util.Optional;
import portolan.source.Position;
import portolan.text.Localized;

/**
 * An application protocol.
 *
 * @param id id
 * @param label short name, as in tables
 * @param name long name
 * @param family family that decides colour, marker and dash
 * @param transports transports that it can use
 * @param endpointMapper port of its endpoint mapper; a use of that port brings the dynamic range of
 *     the listening server with it
 * @param aliases other names
 * @param summary what it means for a firewall
 * @param at where it is written
 */
public record Protocol(
    String id,
    Localized label,
    Localized name,
    String family,
    List<Transport> transports,
    Optional<Integer> endpointMapper,
    Aliases aliases,
    Localized summary,
    Position at) {
  public Protocol {
    transports = List.copyOf(transports);
  }
}
