package portolan.entry;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Connections of an older version and those that took their place, where not one took the place of
 * one: split, joined, or divided in another way.
 *
 * @param older connections of the older version
 * @param newer connections of the newer version
 */
public record Regrouping(List<PathEntry> older, List<PathEntry> newer) {
  public Regrouping {
    older = List.copyOf(older);
    newer = List.copyOf(newer);
  }

  /** Joins replacements that have a connection in common. */
  static List<Regrouping> of(List<PathChange> replacements) {
    List<Regrouping> groups = new ArrayList<>();
    for (PathChange change : replacements) {
      Set<PathEntry> older = new LinkedHashSet<>();
      Set<PathEntry> newer = new LinkedHashSet<>();
      for (Regrouping group : List.copyOf(groups)) {
        if (group.older.contains(change.older()) || group.newer.contains(change.newer())) {
          older.addAll(group.older);
          newer.addAll(group.newer);
          groups.remove(group);
        }
      }
      older.add(change.older());
      newer.add(change.newer());
      groups.add(new Regrouping(List.copyOf(older), List.copyOf(newer)));
    }
    return groups;
  }

  /** Whether one connection took the place of one. */
  boolean isPlain() {
    return older.size() == 1 && newer.size() == 1;
  }
}
