package portolan.entry;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import portolan.text.Localized;

/** What everything that can be filtered by is called. */
public final class FacetNames {
  /** Endpoints, and the roles behind them. */
  public static final String ROLE = "role";

  /** Versions of products. */
  public static final String PRODUCT = "product";

  /** Application protocols. */
  public static final String PROTOCOL = "proto";

  /** Authentication methods. */
  public static final String AUTHENTICATION = "auth";

  /** Encryption methods. */
  public static final String ENCRYPTION = "enc";

  /** Kinds of things. */
  public static final String KIND = "kind";

  /** Transports. */
  public static final String TRANSPORT = "transport";

  /** Ids of {@link #KIND} in the order in which equal finds are shown. */
  public static final List<String> KINDS =
      List.of(
          "path",
          "setting",
          "connector",
          "error",
          "static-port",
          "range",
          "port",
          "rule",
          "role",
          "product",
          "protocol",
          "authentication",
          "encryption",
          "term",
          "event",
          "note",
          "guide");

  private final List<Facet> all;

  /**
   * Names of ids.
   *
   * @param all in the order in which they are shown, those of one key together
   */
  public FacetNames(List<Facet> all) {
    this.all = List.copyOf(all);
  }

  /**
   * An id to filter by.
   *
   * @param key one of the keys of this class
   * @param id the id, unique for its key
   * @param names what a reader may call it: labels, short labels and aliases of both languages,
   *     without repetitions
   * @param label its name as shown
   */
  public record Facet(String key, String id, List<String> names, Localized label) {
    public Facet {
      requireNonNull(key, "key");
      requireNonNull(id, "id");
      names = List.copyOf(names);
      requireNonNull(label, "label");
    }

    /** The term of the index. */
    public String term() {
      return FacetNames.term(key, id);
    }
  }

  /** The term of an id in the field {@code facet}. */
  public static String term(String key, String id) {
    return key + ":" + id;
  }

  /** All ids with their names. */
  public List<Facet> all() {
    return all;
  }

  /** An id with its names. */
  public Optional<Facet> find(String key, String id) {
    return all.stream().filter(f -> f.key().equals(key) && f.id().equals(id)).findFirst();
  }
}
