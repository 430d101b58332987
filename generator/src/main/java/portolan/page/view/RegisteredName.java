package portolan.page.view;

import java.util.List;

/**
 * What the registry of the IANA says of a port.
 *
 * @param lead what the name is, in words
 * @param name registered name, or empty when there is none
 * @param transports transports of the registration, or empty
 * @param description description in English, or empty
 * @param remark a warning that the name means another service, or empty
 * @param sources where it is from
 */
public record RegisteredName(
    String lead,
    String name,
    String transports,
    String description,
    String remark,
    List<Link> sources) {
  public RegisteredName {
    sources = List.copyOf(sources);
  }
}
