package portolan.model;

import java.util.List;
import java.util.Optional;
import portolan.source.Position;
import portolan.text.Localized;

/**
 * Something that should not be used any more, what to use instead, and which connections have it.
 *
 * @param id id
 * @param kind weak or retired
 * @param label what it is, in a few words
 * @param aliases other names
 * @param text why, and what to use instead; inline Markdown
 * @param sources ids of the public sources that say so, never empty
 * @param matches a connection has it when one of them fits; none for what no row can show
 * @param at where it is written
 */
public record Weakness(
    String id,
    Kind kind,
    Localized label,
    Aliases aliases,
    Localized text,
    List<String> sources,
    List<Match> matches,
    Position at) {
  public Weakness {
    sources = List.copyOf(sources);
    matches = List.copyOf(matches);
  }

  /** How bad it is. */
  public enum Kind {
    /** Works, but protects badly. */
    WEAK("weak"),
    /** Given up by those who made it. */
    RETIRED("retired");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    /** The word in content files and views. */
    public String id() {
      return id;
    }

    /** The value of its word. */
    public static Kind of(String id) {
      return switch (id) {
        case "weak" -> WEAK;
        case "retired" -> RETIRED;
        default -> throw new IllegalArgumentException("no kind of weakness " + id);
      };
    }
  }

  /**
   * What a connection must be like; an empty part asks for nothing, a list for one of its values.
   *
   * @param in versions
   * @param exposure widest zones of use
   * @param protocols application protocols of a port
   * @param security how the protocol is protected on the same port
   * @param authentication methods used by default or supported
   * @param encryption methods that can protect it
   * @param encryptionDefault what protects it by default
   */
  public record Match(
      List<String> in,
      List<Zone> exposure,
      List<String> protocols,
      List<Security> security,
      List<String> authentication,
      List<String> encryption,
      Optional<Encryption.Default> encryptionDefault) {
    public Match {
      in = List.copyOf(in);
      exposure = List.copyOf(exposure);
      protocols = List.copyOf(protocols);
      security = List.copyOf(security);
      authentication = List.copyOf(authentication);
      encryption = List.copyOf(encryption);
    }
  }
}
