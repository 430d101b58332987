package portolan.model;

import java.util.List;
import java.util.Optional;
import portolan.source.Position;
import portolan.text.Localized;

/**
 * A range of ports with a name.
 *
 * @param id id, unique in the line
 * @param line id of the product line
 * @param in versions for which it matters
 * @param label where it holds
 * @param kind what it is
 * @param span the numbers
 * @param transports transports
 * @param protocol id of the protocol, when it serves one
 * @param evidence where it was seen
 * @param note remark
 * @param at where it is written
 */
public record DynamicRange(
    String id,
    String line,
    List<String> in,
    Localized label,
    Kind kind,
    Ports.Span span,
    List<Transport> transports,
    Optional<String> protocol,
    Evidence evidence,
    Optional<Localized> note,
    Position at) {
  public DynamicRange {
    in = List.copyOf(in);
    transports = List.copyOf(transports);
  }

  /** What a range is. */
  public enum Kind {
    /** Set by the operating system. */
    WINDOWS_DEFAULT("windows-default"),
    /** Set by the product. */
    PRODUCT("product"),
    /** Recommended for ports that an administrator fixes. */
    RECOMMENDED("recommended"),
    /** Part of a protocol or service. */
    FIXED("fixed");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    /** The word in content files. */
    public String id() {
      return id;
    }
  }
}
