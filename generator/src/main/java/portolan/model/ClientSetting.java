package portolan.model;

import java.util.List;
import java.util.Optional;
import portolan.source.Position;
import portolan.text.Localized;

/**
 * What to enter in a client: a path with a host. Port, protection and authentication are those of
 * the path.
 *
 * @param path id of the path
 * @param line product line
 * @param in versions for which it holds
 * @param host name of the server; {@code <domain>} and the like stand for names of the reader
 * @param purpose what it is for
 * @param preferred port to try first, when the path has several
 * @param note remark
 * @param evidence where the host was seen
 * @param at where it is written
 */
public record ClientSetting(
    String path,
    String line,
    List<String> in,
    String host,
    Purpose purpose,
    Optional<Ports.Span> preferred,
    Optional<Localized> note,
    Evidence evidence,
    Position at) {
  public ClientSetting {
    in = List.copyOf(in);
  }

  /** What a setting is for. */
  public enum Purpose {
    RECEIVE("receive"),
    SEND("send"),
    DISCOVER("discover"),
    ACCESS("access");

    private final String id;

    Purpose(String id) {
      this.id = id;
    }

    /** The word in content files. */
    public String id() {
      return id;
    }
  }
}
