package portolan.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import portolan.entry.PathEntry;
import portolan.entry.PortEntry;
import portolan.entry.PortPlaces;
import portolan.entry.RuleEntry;
import portolan.model.Protocol;
import portolan.model.Transport;
import portolan.model.Zone;

/** What the rows say about one port or range. */
final class PortFacts {
  private final Scope scope;

  PortFacts(Scope scope) {
    this.scope = scope;
  }

  /** Uses of exactly these numbers in rows. */
  private static List<PortEntry> uses(PortPlaces.Uses uses) {
    List<PortEntry> all = new ArrayList<>();
    for (PathEntry path : uses.paths()) {
      all.addAll(path.ports());
    }
    for (RuleEntry rule : uses.rules()) {
      all.addAll(rule.ports());
    }
    return all.stream().filter(p -> p.span().equals(Optional.of(uses.span()))).toList();
  }

  /** Protocols that are spoken on it, those of most rows first. */
  static List<Protocol> protocols(PortPlaces.Uses uses) {
    Map<Protocol, Integer> rows = new LinkedHashMap<>();
    uses(uses).forEach(p -> p.protocol().ifPresent(q -> rows.merge(q, 1, Integer::sum)));
    return rows.entrySet().stream()
        .sorted(Map.Entry.<Protocol, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** {@code TCP}, {@code UDP}, {@code TCP+UDP} or empty when no row names a transport. */
  static String transports(PortPlaces.Uses uses) {
    Set<Transport> transports = new TreeSet<>();
    uses(uses).forEach(p -> transports.addAll(p.transports()));
    uses.ranges().forEach(r -> transports.addAll(r.thing().transports()));
    uses.notes().stream()
        .flatMap(n -> n.thing().mentions().stream())
        .filter(m -> m.span().equals(uses.span()))
        .forEach(m -> transports.addAll(m.transports()));
    if (!uses.examples().isEmpty() && transports.isEmpty()) {
      transports.add(Transport.TCP);
    }
    return transports.stream().map(Enum::name).collect(Collectors.joining("+"));
  }

  /** Zones from which it is used. */
  static List<Zone> zones(PortPlaces.Uses uses) {
    return uses.paths().stream().map(PathEntry::exposure).distinct().sorted().toList();
  }

  /** In a few words: the first connection, else the first thing that names it. */
  String use(PortPlaces.Uses uses) {
    return uses.paths().stream()
        .map(p -> scope.name(p.label()))
        .findFirst()
        .or(() -> uses.ranges().stream().map(r -> scope.name(r.thing().label())).findFirst())
        .or(() -> uses.examples().stream().map(s -> scope.name(s.thing().service())).findFirst())
        .or(() -> uses.rules().stream().map(RuleEntry::name).findFirst())
        .or(() -> uses.notes().stream().map(n -> scope.texts().plain(n.thing().text())).findFirst())
        .orElse("");
  }
}
