package portolan.search;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import portolan.address.Place;
import portolan.text.Localized;

/**
 * One thing that can be found, with its words in both languages. All texts are plain.
 *
 * @param id number in the index, from 0; of equal scores the lower number comes first
 * @param kind what it is, such as {@code path}
 * @param place where it is, below the folder of a language
 * @param title its name as shown
 * @param named what of the title is its own; the number of a port, nothing of the title of a note
 * @param context one line that says where it belongs, such as the ends of a connection
 * @param product short name of its version; empty when it has several or none
 * @param ports its ports as shown, such as {@code 80, 443/TCP}; may be empty
 * @param text from which the shown passage is taken; may be empty
 * @param roles names of its ends and of the roles behind them in both languages; of a connection
 *     the ends that open it
 * @param targets the same of the ends that a connection leads to
 * @param alt other names of whatever it uses, and parts of names
 * @param names other names of the thing itself and of what its title speaks of
 * @param spans its ports
 * @param facets terms {@code key:id} by which it can be filtered, in order
 */
public record SearchDocument(
    int id,
    String kind,
    Place place,
    Localized title,
    Localized named,
    Localized context,
    Localized product,
    String ports,
    Localized text,
    String roles,
    String targets,
    String alt,
    String names,
    List<PortSpan> spans,
    Set<String> facets) {
  public SearchDocument {
    requireNonNull(kind, "kind");
    requireNonNull(place, "place");
    requireNonNull(title, "title");
    requireNonNull(named, "named");
    requireNonNull(context, "context");
    requireNonNull(product, "product");
    requireNonNull(ports, "ports");
    requireNonNull(text, "text");
    requireNonNull(roles, "roles");
    requireNonNull(targets, "targets");
    requireNonNull(alt, "alt");
    requireNonNull(names, "names");
    spans = List.copyOf(spans);
    facets = Collections.unmodifiableSet(new TreeSet<>(facets));
  }

  /**
   * A port or range.
   *
   * @param low lowest port, 0 to 65535
   * @param high highest port, inclusive; same as {@code low} for a single port
   * @param transports sum of {@link #TCP} and {@link #UDP}; 0 when none is stated
   * @param dynamic whether the system picks a port in it at run time
   * @param itself whether the thing is this port, not something that uses it
   */
  public record PortSpan(int low, int high, int transports, boolean dynamic, boolean itself) {
    /** TCP in {@link #transports}. */
    public static final int TCP = 1;

    /** UDP in {@link #transports}. */
    public static final int UDP = 2;

    public PortSpan {
      if (low < 0 || high > 65535 || low > high) {
        throw new IllegalArgumentException("ports %d-%d must ascend".formatted(low, high));
      }
      if (transports < 0 || transports > (TCP | UDP)) {
        throw new IllegalArgumentException("no transports " + transports);
      }
    }

    /** Whether it is kept as a range: a single port is one when the system picks in it. */
    public boolean isRange() {
      return dynamic || low < high;
    }
  }
}
