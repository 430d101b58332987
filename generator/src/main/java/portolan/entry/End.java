package portolan.entry;

import java.util.List;
import java.util.Optional;
import portolan.address.Place;
import portolan.model.Endpoint;
import portolan.model.Zone;
import portolan.text.Localized;

/**
 * One end of a connection in a version.
 *
 * @param id id of the endpoint
 * @param kind what it is
 * @param label full name
 * @param shortLabel name for narrow places
 * @param zones where it stands, the widest first
 * @param roles roles behind it; empty for clients, directories and outsiders
 * @param page its page, when it has one
 */
public record End(
    String id,
    Endpoint.Kind kind,
    Localized label,
    Localized shortLabel,
    List<Zone> zones,
    List<String> roles,
    Optional<Place> page) {
  public End {
    zones = List.copyOf(zones);
    roles = List.copyOf(roles);
  }
}
