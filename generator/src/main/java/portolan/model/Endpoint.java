package portolan.model;

import java.util.List;
import portolan.source.Position;

/**
 * Who opens or accepts connections.
 *
 * @param id id
 * @param line id of the product line
 * @param kind what it is
 * @param in versions that have it
 * @param common what holds unless a version differs
 * @param variants what differs in some versions
 * @param aliases other names
 * @param at where it is written
 */
public record Endpoint(
    String id,
    String line,
    Kind kind,
    List<String> in,
    EndpointFacts common,
    List<Variant<EndpointFacts>> variants,
    Aliases aliases,
    Position at) {
  public Endpoint {
    in = List.copyOf(in);
    variants = List.copyOf(variants);
  }

  /** What an endpoint is. */
  public enum Kind {
    ROLE("role"),
    SERVICE("service"),
    CLIENT("client"),
    DIRECTORY("directory"),
    EXTERNAL("external"),
    INTERNET("internet"),
    GROUP("group");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    /** The word in content files. */
    public String id() {
      return id;
    }
  }

  /** What holds in a version. */
  public EndpointFacts factsIn(String version) {
    return Variant.pick(common, variants, version);
  }
}
