package portolan.yaml;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import portolan.source.Position;

/** All ids of the content by product line and kind. Ids of the vocabulary belong to no line. */
public final class Ids {
  private record Scope(String line, String kind) {}

  private final Map<Scope, Map<String, Position>> declared = new HashMap<>();
  private final Set<Scope> incomplete = new HashSet<>();

  /**
   * Declares an id.
   *
   * @param line product line, or an empty string
   * @return where the same id of that kind was declared before
   */
  public Optional<Position> declare(String line, String kind, String id, Position at) {
    Map<String, Position> ids =
        declared.computeIfAbsent(new Scope(line, kind), k -> new HashMap<>());
    return Optional.ofNullable(ids.putIfAbsent(id, at));
  }

  /** Notes that some ids of a kind could not be read. */
  public void lose(String line, String kind) {
    incomplete.add(new Scope(line, kind));
  }

  /** Whether no id was lost, so that all rows are there. */
  public boolean isComplete() {
    return incomplete.isEmpty();
  }

  /**
   * Whether an id that is not {@linkplain #known known} may be one that could not be read, so that
   * nobody can say whether a reference to it is wrong.
   */
  public boolean isIncomplete(String line, List<String> kinds) {
    return kinds.stream()
        .anyMatch(
            k -> incomplete.contains(new Scope(line, k)) || incomplete.contains(new Scope("", k)));
  }

  /** Ids of some kinds that a file of a product line can refer to, sorted. */
  public Set<String> known(String line, List<String> kinds) {
    TreeSet<String> all = new TreeSet<>();
    for (String kind : kinds) {
      all.addAll(declared.getOrDefault(new Scope(line, kind), Map.of()).keySet());
      all.addAll(declared.getOrDefault(new Scope("", kind), Map.of()).keySet());
    }
    return all;
  }

  /** Ids of some kinds in all product lines, sorted. */
  public Set<String> everywhere(List<String> kinds) {
    TreeSet<String> all = new TreeSet<>();
    declared.forEach(
        (scope, ids) -> {
          if (kinds.contains(scope.kind())) {
            all.addAll(ids.keySet());
          }
        });
    return all;
  }
}
