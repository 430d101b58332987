package portolan.page;

import java.util.ArrayList;
import java.util.List;
import portolan.entry.RolePaths;

/** Says how many connections a role has. */
final class RoleCounts {
  private RoleCounts() {}

  /** How many there are of each part that has any. */
  static String text(RolePaths paths, Words words) {
    List<String> counts = new ArrayList<>();
    if (!paths.incoming().isEmpty()) {
      counts.add(words.count("count.incoming", paths.incoming().size()));
    }
    if (!paths.outgoing().isEmpty()) {
      counts.add(words.count("count.outgoing", paths.outgoing().size()));
    }
    if (!paths.within().isEmpty()) {
      counts.add(words.count("count.within", paths.within().size()));
    }
    return counts.isEmpty() ? words.count("count.paths", 0) : String.join(", ", counts);
  }
}
