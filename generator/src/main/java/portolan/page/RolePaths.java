package portolan.page;

import java.util.ArrayList;
import java.util.List;
import portolan.entry.Entries;
import portolan.entry.PathEntry;
import portolan.model.Product;

/**
 * The connections of a role, as its page divides them; each stands in one part.
 *
 * @param incoming the role listens, others connect
 * @param outgoing the role connects to others
 * @param within both sides are the role
 */
record RolePaths(List<PathEntry> incoming, List<PathEntry> outgoing, List<PathEntry> within) {

  /** The connections of a role in a version, in file order. */
  static RolePaths of(Entries entries, Product product, String role) {
    List<PathEntry> all = entries.paths(product);
    return new RolePaths(
        all.stream().filter(p -> p.listens(role) && !p.opens(role)).toList(),
        all.stream().filter(p -> p.opens(role) && !p.listens(role)).toList(),
        all.stream().filter(p -> p.listens(role) && p.opens(role)).toList());
  }

  /** All parts in the order of the page. */
  List<List<PathEntry>> parts() {
    return List.of(incoming, outgoing, within);
  }

  /** How many there are of each part that has any. */
  String counts(Words words) {
    List<String> counts = new ArrayList<>();
    if (!incoming.isEmpty()) {
      counts.add(words.count("count.incoming", incoming.size()));
    }
    if (!outgoing.isEmpty()) {
      counts.add(words.count("count.outgoing", outgoing.size()));
    }
    if (!within.isEmpty()) {
      counts.add(words.count("count.within", within.size()));
    }
    return counts.isEmpty() ? words.count("count.paths", 0) : String.join(", ", counts);
  }
}
