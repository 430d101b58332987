package portolan.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import portolan.entry.Lock;
import portolan.entry.PathEntry;
import portolan.entry.PortEntry;
import portolan.model.Ports;
import portolan.model.Protocol;
import portolan.model.Transport;

/**
 * Condenses the ports of several connections between the same two parties. Every number stays; a
 * number that several connections use is named once.
 */
public final class PortRows {
  /** Longest row in characters; more numbers go on in the next one. */
  private static final int LONGEST = 18;

  /** Single ports in a row from which a range is written. */
  private static final int RUN = 3;

  /** Stands for ports without a number, after all numbers. */
  private static final Ports.Span NO_NUMBER = Ports.Span.of(Ports.HIGHEST);

  private final DiagramWords words;
  private final Predicate<PortEntry> wanted;
  private final List<Group> groups = new ArrayList<>();

  private PortRows(DiagramWords words, Predicate<PortEntry> wanted) {
    this.words = words;
    this.wanted = wanted;
  }

  /**
   * What ports of one row have in common, besides the direction.
   *
   * @param uses the numbers and ranges; ports without a number stand under {@link #NO_NUMBER}
   */
  private record Group(
      String family,
      List<Transport> transports,
      PortEntry.Kind kind,
      boolean numbered,
      TreeMap<Ports.Span, Use> uses) {
    boolean isFixed() {
      return kind == PortEntry.Kind.SINGLE;
    }

    boolean takes(String otherFamily, PortEntry port, PortEntry.Kind otherKind) {
      return kind == otherKind
          && numbered == port.span().isPresent()
          && family.equals(otherFamily)
          && transports.equals(port.transports());
    }
  }

  /** What is known of one number or range. */
  private static final class Use {
    private PortRow.Direction direction;
    private final Set<Lock> locks = EnumSet.noneOf(Lock.class);
    private final Set<String> protocols = new LinkedHashSet<>();

    Use(PortRow.Direction direction) {
      this.direction = direction;
    }
  }

  /**
   * The ports of a line.
   *
   * @param forward connections that the beginning opens
   * @param back connections that the end opens
   */
  static List<PortRow> of(
      Collection<PathEntry> forward, Collection<PathEntry> back, DiagramWords words) {
    PortRows rows = new PortRows(words, p -> true);
    forward.forEach(e -> rows.add(e, PortRow.Direction.FORWARD));
    back.forEach(e -> rows.add(e, PortRow.Direction.BACK));
    return rows.rows();
  }

  /**
   * Some of the ports of one direction.
   *
   * @param entries the connections
   * @param wanted whether a port is to be named
   */
  public static List<PortRow> of(
      Collection<PathEntry> entries, Predicate<PortEntry> wanted, DiagramWords words) {
    PortRows rows = new PortRows(words, wanted);
    entries.forEach(e -> rows.add(e, PortRow.Direction.FORWARD));
    return rows.rows();
  }

  private void add(PathEntry entry, PortRow.Direction direction) {
    for (PortEntry port : entry.ports().stream().filter(wanted).toList()) {
      Use use =
          group(port)
              .uses()
              .computeIfAbsent(port.span().orElse(NO_NUMBER), s -> new Use(direction));
      use.direction = use.direction.and(direction);
      use.locks.add(Lock.of(entry));
      port.protocol().ifPresent(p -> use.protocols.add(words.name(p.label())));
    }
  }

  private Group group(PortEntry port) {
    String family = port.protocol().map(Protocol::family).orElse("other");
    PortEntry.Kind kind = port.kind() == PortEntry.Kind.RANGE ? PortEntry.Kind.SINGLE : port.kind();
    for (Group group : groups) {
      if (group.takes(family, port, kind)) {
        return group;
      }
    }
    Group group =
        new Group(family, port.transports(), kind, port.span().isPresent(), new TreeMap<>());
    groups.add(group);
    return group;
  }

  private List<PortRow> rows() {
    record Placed(Ports.Span first, boolean word, PortRow row) {}
    List<Placed> placed = new ArrayList<>();
    for (Group group : groups) {
      for (PortRow.Direction direction : PortRow.Direction.values()) {
        List<Ports.Span> same = new ArrayList<>();
        group
            .uses()
            .forEach(
                (span, use) -> {
                  if (use.direction == direction) {
                    same.add(span);
                  }
                });
        for (List<Ports.Span> part : parts(group, same)) {
          placed.add(new Placed(part.get(0), !group.isFixed(), row(group, direction, part)));
        }
      }
    }
    return placed.stream()
        .sorted(Comparator.comparing(Placed::word).thenComparing(Placed::first))
        .map(Placed::row)
        .toList();
  }

  /** Numbers in portions that fit a row. */
  private List<List<Ports.Span>> parts(Group group, Collection<Ports.Span> spans) {
    List<List<Ports.Span>> parts = new ArrayList<>();
    List<Ports.Span> part = new ArrayList<>();
    for (Ports.Span span : group.isFixed() ? joined(spans) : spans) {
      part.add(span);
      if (part.size() > 1 && text(group, part).length() > LONGEST) {
        part.remove(part.size() - 1);
        parts.add(List.copyOf(part));
        part = new ArrayList<>(List.of(span));
      }
    }
    if (!part.isEmpty()) {
      parts.add(part);
    }
    return parts;
  }

  /**
   * Several ports in a row as a range; where a range of its own has the same numbers, it is named
   * once.
   */
  private static Collection<Ports.Span> joined(Collection<Ports.Span> spans) {
    Set<Ports.Span> all = new TreeSet<>();
    List<Ports.Span> run = new ArrayList<>();
    for (Ports.Span span : spans) {
      if (!span.isSingle()) {
        all.add(span);
        continue;
      }
      if (!run.isEmpty() && span.first() > run.get(run.size() - 1).last() + 1) {
        end(run, all);
      }
      run.add(span);
    }
    end(run, all);
    return all;
  }

  private static void end(List<Ports.Span> run, Set<Ports.Span> all) {
    if (run.size() >= RUN) {
      all.add(new Ports.Span(run.get(0).first(), run.get(run.size() - 1).last()));
    } else {
      all.addAll(run);
    }
    run.clear();
  }

  private PortRow row(Group group, PortRow.Direction direction, List<Ports.Span> part) {
    Set<String> protocols = new LinkedHashSet<>();
    Set<Lock> locks = EnumSet.noneOf(Lock.class);
    group
        .uses()
        .forEach(
            (span, use) -> {
              for (Ports.Span own : part) {
                if (use.direction == direction && own.contains(span)) {
                  protocols.addAll(use.protocols);
                }
                // A number may also lie in a range that stands in another row.
                if (use.direction.meets(direction) && own.overlaps(span)) {
                  locks.addAll(use.locks);
                }
              }
            });
    return new PortRow(
        direction,
        text(group, part),
        group.transports().stream().map(Enum::name).collect(Collectors.joining("+")),
        group.family(),
        List.copyOf(protocols),
        group.kind() == PortEntry.Kind.RUN_TIME,
        Collections.max(locks),
        locks.size() > 1);
  }

  private String text(Group group, List<Ports.Span> part) {
    if (group.numbered()) {
      return part.stream()
          .map(s -> s.isSingle() ? Integer.toString(s.first()) : s.first() + "–" + s.last())
          .collect(Collectors.joining(", "));
    }
    return words.text("port." + group.kind().id());
  }
}
