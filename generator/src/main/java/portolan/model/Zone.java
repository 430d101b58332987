package portolan.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A part of the network, from the widest to the narrowest. */
public enum Zone {
  INTERNET("internet"),
  PERIMETER("perimeter"),
  INTERNAL("internal"),
  SAME_SERVER("same-server");

  private final String id;

  Zone(String id) {
    this.id = id;
  }

  /** The word in content files. */
  public String id() {
    return id;
  }

  /** All words. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(Zone::id).toList();
  }

  /** The zone of a word of {@link #ids}. */
  public static Zone of(String id) {
    return Arrays.stream(values())
        .filter(z -> z.id.equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no zone " + id));
  }

  /** The widest of some zones; empty when there are none. */
  public static Optional<Zone> widest(Collection<Zone> zones) {
    return zones.stream().min(Zone::compareTo);
  }
}
