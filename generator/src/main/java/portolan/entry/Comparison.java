package portolan.entry;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import portolan.model.Ports;
import portolan.model.Product;
import portolan.model.Transport;

/**
 * What differs between two versions of a line. Connections belong together when they have the same
 * id, or when the newer one replaces the older one, perhaps through versions between them.
 *
 * @param older the older version
 * @param newer the newer version
 * @param opened connections of the newer version that have no counterpart, in file order
 * @param closed connections of the older version that have no counterpart, in file order
 * @param changed connections with other values, or with another one in their place
 * @param regrouped connections that were split or joined
 * @param moved connections of a service that runs on another role, otherwise the same
 * @param silent connections that differ only where one version's sources say nothing
 * @param unchanged number of connections without any difference
 */
public record Comparison(
    Product older,
    Product newer,
    List<PathEntry> opened,
    List<PathEntry> closed,
    List<PathChange> changed,
    List<Regrouping> regrouped,
    List<PathChange> moved,
    List<PathChange> silent,
    int unchanged) {
  public Comparison {
    opened = List.copyOf(opened);
    closed = List.copyOf(closed);
    changed = List.copyOf(changed);
    regrouped = List.copyOf(regrouped);
    moved = List.copyOf(moved);
    silent = List.copyOf(silent);
  }

  /** Compares two versions of one line. */
  public static Comparison of(Product older, Product newer, Entries entries) {
    Map<String, List<PathEntry>> successors = successors(older, newer, entries);
    List<PathEntry> closed = new ArrayList<>();
    List<PathChange> pairs = new ArrayList<>();
    Set<String> matched = new HashSet<>();
    for (PathEntry before : entries.paths(older)) {
      List<PathEntry> after = successors.getOrDefault(before.id(), List.of());
      if (after.isEmpty()) {
        closed.add(before);
      }
      after.forEach(a -> matched.add(a.id()));
      after.forEach(a -> pairs.add(PathChange.of(before, a)));
    }
    List<Regrouping> regrouped =
        Regrouping.of(pairs.stream().filter(PathChange::isReplacement).toList()).stream()
            .filter(r -> !r.isPlain())
            .toList();
    pairs.removeIf(
        p -> p.isReplacement() && regrouped.stream().anyMatch(r -> r.older().contains(p.older())));
    List<PathChange> differing = pairs.stream().filter(p -> !p.isNone()).toList();
    return new Comparison(
        older,
        newer,
        entries.paths(newer).stream().filter(p -> !matched.contains(p.id())).toList(),
        closed,
        of(differing, PathChange.Difference.CHANGED),
        regrouped,
        of(differing, PathChange.Difference.MOVED),
        of(differing, PathChange.Difference.SILENT),
        pairs.size() - differing.size());
  }

  private static List<PathChange> of(List<PathChange> changes, PathChange.Difference most) {
    return changes.stream().filter(c -> c.most() == most).toList();
  }

  /** Ids of the older version to what has their place in the newer one. */
  private static Map<String, List<PathEntry>> successors(
      Product older, Product newer, Entries entries) {
    Set<String> before = new HashSet<>();
    entries.paths(older).forEach(p -> before.add(p.id()));
    Set<String> kept = new HashSet<>();
    entries.paths(newer).stream().map(PathEntry::id).filter(before::contains).forEach(kept::add);
    Map<String, List<String>> replaces = new HashMap<>();
    entries.paths().stream()
        .filter(p -> p.product().line().equals(newer.line()))
        .forEach(p -> replaces.put(p.id(), p.replaces()));
    Map<String, List<PathEntry>> successors = new HashMap<>();
    for (PathEntry after : entries.paths(newer)) {
      Stream.concat(Stream.of(after.id()), ancestors(after.id(), replaces).stream())
          .distinct()
          .filter(before::contains)
          .filter(id -> id.equals(after.id()) || !kept.contains(id))
          .forEach(id -> successors.computeIfAbsent(id, k -> new ArrayList<>()).add(after));
    }
    return successors;
  }

  /** Everything whose place a connection takes, directly or through others. */
  private static Set<String> ancestors(String id, Map<String, List<String>> replaces) {
    Set<String> found = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(replaces.getOrDefault(id, List.of()));
    while (!open.isEmpty()) {
      String next = open.remove();
      if (found.add(next)) {
        open.addAll(replaces.getOrDefault(next, List.of()));
      }
    }
    return found;
  }

  /** Ports and ranges that only the newer version names, with their transports. */
  public static SortedMap<Ports.Span, Set<Transport>> newPorts(
      List<PathEntry> older, List<PathEntry> newer) {
    SortedMap<Ports.Span, Set<Transport>> ports = ports(newer);
    SortedMap<Ports.Span, Set<Transport>> known = ports(older);
    ports.forEach((span, transports) -> transports.removeAll(known.getOrDefault(span, Set.of())));
    ports.values().removeIf(Set::isEmpty);
    return ports;
  }

  private static SortedMap<Ports.Span, Set<Transport>> ports(List<PathEntry> paths) {
    SortedMap<Ports.Span, Set<Transport>> ports = new TreeMap<>();
    for (PathEntry path : paths) {
      for (PortEntry port : path.ports()) {
        port.span()
            .ifPresent(
                s ->
                    ports
                        .computeIfAbsent(s, k -> EnumSet.noneOf(Transport.class))
                        .addAll(port.transports()));
      }
    }
    return ports;
  }
}
