package portolan.diagram;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import portolan.diagram.PortRow.Direction;
import portolan.entry.Lock;
import portolan.entry.PathEntry;
import portolan.entry.PortEntry;

/**
 * Ports number by number, once as the rows of a diagram say them and once as the connections do.
 * Rows are read back from the text that a reader sees, with nothing of the code that wrote it.
 */
final class StatedPorts {
  private static final Pattern ROW =
      Pattern.compile("(?<ports>[^/*]+)(?:/(?<transports>[A-Z+]+))?(?<star>\\*)?");
  private static final Pattern NUMBERS = Pattern.compile("(\\d+)(?:–(\\d+))?");

  private final DiagramWords words;
  private final Map<String, BitSet> numbers = new TreeMap<>();

  private StatedPorts(DiagramWords words) {
    this.words = words;
  }

  /** What the connections of each direction use. */
  static StatedPorts of(
      Collection<PathEntry> forward, Collection<PathEntry> back, DiagramWords words) {
    StatedPorts ports = new StatedPorts(words);
    forward.forEach(e -> ports.add(e, Direction.FORWARD));
    back.forEach(e -> ports.add(e, Direction.BACK));
    return ports;
  }

  /** What rows say. */
  static StatedPorts readFrom(Collection<PortRow> rows, DiagramWords words) {
    StatedPorts ports = new StatedPorts(words);
    rows.forEach(ports::add);
    return ports;
  }

  private void add(PathEntry entry, Direction direction) {
    for (PortEntry port : entry.ports()) {
      String family = port.protocol().map(p -> p.family()).orElse("other");
      String transports = port.transports().stream().map(Enum::name).sorted().collect(joining("+"));
      boolean system = port.kind() == PortEntry.Kind.RUN_TIME;
      String word =
          port.span().isPresent()
              ? ""
              : switch (port.kind()) {
                case ANY -> words.text("port.any");
                case LOCAL -> words.text("port.local");
                case RUN_TIME -> words.text("port.run-time");
                case SINGLE, RANGE -> throw new AssertionError("no number in " + entry.id());
              };
      BitSet own = at(direction, family, transports, system, word);
      port.span().ifPresent(s -> own.set(s.first(), s.last() + 1));
    }
  }

  private void add(PortRow row) {
    Matcher whole = ROW.matcher(row.text());
    if (!whole.matches()) {
      throw new AssertionError("the row '" + row.text() + "' cannot be read");
    }
    String transports = whole.group("transports") == null ? "" : whole.group("transports");
    boolean system = whole.group("star") != null;
    for (Direction direction : directions(row)) {
      for (String part : whole.group("ports").split(", ", -1)) {
        Matcher number = NUMBERS.matcher(part);
        boolean numbered = number.matches();
        BitSet own = at(direction, row.family(), transports, system, numbered ? "" : part);
        if (numbered) {
          int first = Integer.parseInt(number.group(1));
          int last = number.group(2) == null ? first : Integer.parseInt(number.group(2));
          own.set(first, last + 1);
        }
      }
    }
  }

  private static List<Direction> directions(PortRow row) {
    return row.direction() == Direction.BOTH
        ? List.of(Direction.FORWARD, Direction.BACK)
        : List.of(row.direction());
  }

  private BitSet at(
      Direction direction, String family, String transports, boolean system, String word) {
    return numbers.computeIfAbsent(
        String.join(" ", direction.name(), family, transports, system ? "*" : "-", word),
        k -> new BitSet());
  }

  /** Whether a port of one is a port of the other. */
  private boolean meets(StatedPorts other) {
    return numbers.entrySet().stream()
        .anyMatch(
            e -> {
              BitSet same = other.numbers.get(e.getKey());
              return same != null && (same.isEmpty() || same.intersects(e.getValue()));
            });
  }

  /**
   * What rows say too much, too little or otherwise than the connections; none when all is well.
   */
  static List<String> faults(
      Collection<PortRow> rows,
      Collection<PathEntry> forward,
      Collection<PathEntry> back,
      DiagramWords words) {
    List<String> faults = new ArrayList<>();
    Map<String, BitSet> said = readFrom(rows, words).numbers;
    Map<String, BitSet> used = of(forward, back, words).numbers;
    if (!said.equals(used)) {
      faults.add("says " + said + " but uses " + used);
    }
    for (PortRow row : rows) {
      StatedPorts own = readFrom(List.of(row), words);
      List<Lock> locks = new ArrayList<>();
      forward.stream()
          .filter(e -> own.meets(of(List.of(e), List.of(), words)))
          .forEach(e -> locks.add(Lock.of(e)));
      back.stream()
          .filter(e -> own.meets(of(List.of(), List.of(e), words)))
          .forEach(e -> locks.add(Lock.of(e)));
      Lock worst = locks.stream().max(Lock::compareTo).orElse(row.lock());
      if (row.lock() != worst || row.locksDiffer() != (locks.stream().distinct().count() > 1)) {
        faults.add("'" + row.text() + "' shows the padlock " + row.lock() + " for " + locks);
      }
    }
    return faults;
  }
}
