package portolan.model;

import java.util.List;
import java.util.Optional;
import portolan.text.Localized;

/**
 * What is known of an endpoint in some versions.
 *
 * @param label full name
 * @param shortLabel name for narrow places
 * @param zones where it stands, the widest first
 * @param runsOn roles that a service runs on
 * @param members endpoints of a group
 * @param dynamicRange range from which its ports are assigned at run time, when it is not the
 *     product's
 * @param serviceName name of a service for the system
 * @param displayName name of a service in lists of services
 * @param summary one sentence
 */
public record EndpointFacts(
    Localized label,
    Localized shortLabel,
    List<Zone> zones,
    List<String> runsOn,
    List<String> members,
    Optional<String> dynamicRange,
    Optional<String> serviceName,
    Optional<String> displayName,
    Localized summary) {
  public EndpointFacts {
    zones = List.copyOf(zones);
    runsOn = List.copyOf(runsOn);
    members = List.copyOf(members);
  }
}
