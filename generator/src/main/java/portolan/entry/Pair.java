package portolan.entry;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import portolan.address.Place;
import portolan.model.Product;

/**
 * Two endpoints of a version with what they open to each other. Services count for their roles and
 * groups for their members, so both ends are what stands at either side of a firewall.
 *
 * @param product the version
 * @param first one end
 * @param second the other end; the same for two servers of one role
 * @param forward what the first opens to the second, in file order; everything for two servers of
 *     one role
 * @param back what the second opens to the first, in file order; a connection that either may open
 *     is in both lists
 * @param home the page of the pair, the same whichever end is the first
 */
public record Pair(
    Product product,
    End first,
    End second,
    List<PathEntry> forward,
    List<PathEntry> back,
    Place home) {
  public Pair {
    forward = List.copyOf(forward);
    back = List.copyOf(back);
  }

  /** Whether both ends are servers of one role. */
  public boolean isWithin() {
    return first.id().equals(second.id());
  }

  /** The end that is not the given one; the end itself for two servers of one role. */
  public End other(String id) {
    return first.id().equals(id) ? second : first;
  }

  /** Whether an endpoint is one of the ends. */
  public boolean has(String id) {
    return first.id().equals(id) || second.id().equals(id);
  }

  /** The same pair, the end that opens more being the first; unchanged when both open as much. */
  public Pair openerFirst() {
    return back.size() > forward.size() ? turned() : this;
  }

  /** The same pair with its ends in the other order. */
  public Pair turned() {
    return new Pair(
        product,
        /* first= */ second,
        /* second= */ first,
        /* forward= */ back,
        /* back= */ forward,
        home);
  }

  /** Connections that either end may open, in file order. */
  public List<PathEntry> either() {
    return forward.stream().filter(back::contains).toList();
  }

  /** All connections, each once: those of the first end, then those that only the second opens. */
  public List<PathEntry> all() {
    Set<PathEntry> all = new LinkedHashSet<>(forward);
    all.addAll(back);
    return List.copyOf(all);
  }
}
