package portolan.model;

import java.util.List;
import java.util.Optional;
import portolan.source.Position;
import portolan.text.Localized;

/**
 * What is known of a path in some versions.
 *
 * @param label what the connection is
 * @param from endpoints that open it
 * @param to endpoints that listen
 * @param exposure widest zone of use, when the zones of the ends do not tell it
 * @param ports ports of the listening end in ascending order
 * @param defaultAuthentication what is used by default
 * @param supportedAuthentication what can be used
 * @param encryption what can protect it
 * @param encryptionDefault what protects it by default
 * @param at where it is written
 */
public record PathFacts(
    Localized label,
    List<String> from,
    List<String> to,
    Optional<Zone> exposure,
    Cell<List<PortUse>> ports,
    Cell<Authentication> defaultAuthentication,
    Cell<Authentication> supportedAuthentication,
    Cell<Encryption> encryption,
    Cell<Encryption.Default> encryptionDefault,
    Position at) {
  public PathFacts {
    from = List.copyOf(from);
    to = List.copyOf(to);
  }
}
