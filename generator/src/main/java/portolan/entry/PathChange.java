package portolan.entry;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A connection of one version beside the one that has its place in another.
 *
 * @param older the connection in the older version
 * @param newer the connection in the newer version
 * @param cells cells that differ, in the order of the tables
 */
public record PathChange(PathEntry older, PathEntry newer, Map<Part, Difference> cells) {
  public PathChange {
    requireNonNull(older, "older");
    requireNonNull(newer, "newer");
    Map<Part, Difference> copy = new EnumMap<>(Part.class);
    copy.putAll(cells);
    cells = Collections.unmodifiableMap(copy);
  }

  /** Parts of a connection, in the order of the tables. */
  public enum Part {
    /** Who connects to whom. */
    WHO("who"),
    PORTS("ports"),
    DEFAULT_AUTHENTICATION("default-authentication"),
    SUPPORTED_AUTHENTICATION("supported-authentication"),
    ENCRYPTION("encryption"),
    ENCRYPTION_DEFAULT("encryption-default");

    private final String id;

    Part(String id) {
      this.id = id;
    }

    /** The word in views. */
    public String id() {
      return id;
    }
  }

  /** How a cell differs, from the least to the most. */
  public enum Difference {
    /** One version's sources say nothing, or less; whether anything changed is unknown. */
    SILENT("silent"),
    /** The same service, on another role. */
    MOVED("moved"),
    /** The values are different. */
    CHANGED("changed");

    private final String id;

    Difference(String id) {
      this.id = id;
    }

    /** The word in views. */
    public String id() {
      return id;
    }
  }

  /** Compares all cells of two connections. */
  static PathChange of(PathEntry older, PathEntry newer) {
    return new PathChange(older, newer, CellDifferences.of(older, newer));
  }

  /** Whether another connection took the place of the older one. */
  public boolean isReplacement() {
    return !older.id().equals(newer.id());
  }

  /** Whether nothing differs, and the newer one is no other connection. */
  public boolean isNone() {
    return cells.isEmpty() && !isReplacement();
  }

  /** The most that a cell differs; a connection that takes the place of another is changed. */
  public Difference most() {
    return isReplacement()
        ? Difference.CHANGED
        : cells.values().stream().max(Difference::compareTo).orElse(Difference.SILENT);
  }
}
