package portolan.model;

import java.util.List;
import java.util.Optional;
import portolan.source.Position;
import portolan.text.Localized;

/**
 * A connector of a mail server: it accepts or sends messages over some paths. Ports and protection
 * are those of the paths; what differs from them stands here.
 *
 * @param id permanent id, unique in the line
 * @param line product line
 * @param in versions for which it holds
 * @param kind whether it receives or sends
 * @param name name as the product shows it in that language; {@code <server>} and the like stand
 *     for names of the site
 * @param service id of the service that it belongs to
 * @param paths ids of the paths that it serves
 * @param hidden whether administrators cannot see it
 * @param createdBy who creates it
 * @param carries which messages, when not all
 * @param transportRole role that a command shows
 * @param permissionGroups groups that may connect
 * @param protocolLogging level of its protocol log after setup
 * @param defaultAuthentication methods used by default, where they differ from those of its paths
 * @param supportedAuthentication methods that it offers, where they differ
 * @param encryption methods that can protect it, where they differ
 * @param encryptionDefault what protects it by default, where it differs
 * @param note remark
 * @param evidence where it was seen
 * @param at where it is written
 */
public record Connector(
    String id,
    String line,
    List<String> in,
    Kind kind,
    Localized name,
    String service,
    List<String> paths,
    boolean hidden,
    Creator createdBy,
    Optional<Localized> carries,
    Optional<String> transportRole,
    List<String> permissionGroups,
    Optional<String> protocolLogging,
    Optional<Cell<Authentication>> defaultAuthentication,
    Optional<Cell<Authentication>> supportedAuthentication,
    Optional<Cell<Encryption>> encryption,
    Optional<Cell<Encryption.Default>> encryptionDefault,
    Optional<Localized> note,
    Evidence evidence,
    Position at) {
  public Connector {
    in = List.copyOf(in);
    paths = List.copyOf(paths);
    permissionGroups = List.copyOf(permissionGroups);
  }

  /** What a connector does. */
  public enum Kind {
    RECEIVE("receive"),
    SEND("send");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    /** The word in content files. */
    public String id() {
      return id;
    }
  }

  /** Who creates a connector. */
  public enum Creator {
    SETUP("setup"),
    SYSTEM("system"),
    ADMINISTRATOR("administrator"),
    SUBSCRIPTION("subscription");

    private final String id;

    Creator(String id) {
      this.id = id;
    }

    /** The word in content files. */
    public String id() {
      return id;
    }
  }
}
