package portolan.entry;

import java.util.List;
import portolan.model.Product;

/**
 * The connections of a role, as its page and its picture divide them; each stands in one part.
 *
 * @param incoming the role listens, others connect
 * @param outgoing the role connects to others
 * @param within both sides are the role
 */
public record RolePaths(
    List<PathEntry> incoming, List<PathEntry> outgoing, List<PathEntry> within) {
  public RolePaths {
    incoming = List.copyOf(incoming);
    outgoing = List.copyOf(outgoing);
    within = List.copyOf(within);
  }

  /** The connections of a role in a version, in file order. */
  public static RolePaths of(Entries entries, Product product, String role) {
    List<PathEntry> all = entries.paths(product);
    return new RolePaths(
        all.stream().filter(p -> p.listens(role) && !p.opens(role)).toList(),
        all.stream().filter(p -> p.opens(role) && !p.listens(role)).toList(),
        all.stream().filter(p -> p.listens(role) && p.opens(role)).toList());
  }

  /** All parts in the order of the page. */
  public List<List<PathEntry>> parts() {
    return List.of(incoming, outgoing, within);
  }
}
