package portolan.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import portolan.entry.PathEntry;

/** Finds the connections between the nodes of a diagram and merges those of a pair. */
final class Lines {
  private final List<DiagramNode> nodes;
  private final DiagramWords words;
  private final Map<Pair, Pile> piles = new LinkedHashMap<>();
  private final Map<String, Set<PathEntry>> inside = new LinkedHashMap<>();

  Lines(List<DiagramNode> nodes, DiagramWords words) {
    this.nodes = nodes;
    this.words = words;
  }

  /** Two nodes in the order in which the line is drawn. */
  private record Pair(String from, String to) {}

  /** Connections of a pair, each once. */
  private record Pile(Set<PathEntry> forward, Set<PathEntry> back) {}

  /** Adds a connection for every pair of nodes that its ends are. */
  void add(PathEntry entry, Parties parties) {
    for (String from : parties.of(entry.from())) {
      for (String to : parties.of(entry.to())) {
        add(entry, from, to);
      }
    }
  }

  private void add(PathEntry entry, String from, String to) {
    if (from.equals(to)) {
      inside.computeIfAbsent(from, n -> new LinkedHashSet<>()).add(entry);
      return;
    }
    boolean forward = rank(from) <= rank(to);
    Pile pile =
        piles.computeIfAbsent(
            forward ? new Pair(from, to) : new Pair(to, from),
            p -> new Pile(new LinkedHashSet<>(), new LinkedHashSet<>()));
    (forward ? pile.forward() : pile.back()).add(entry);
  }

  /** Lines begin at the outer node, of two in one tier at the one that is named first. */
  private int rank(String id) {
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i).id().equals(id)) {
        return nodes.get(i).tier() * nodes.size() + i;
      }
    }
    throw new IllegalArgumentException("no node " + id);
  }

  /** The lines, by their beginning and then by their end in the order of the nodes. */
  List<DiagramLine> lines() {
    List<DiagramLine> lines = new ArrayList<>();
    for (DiagramNode from : nodes) {
      for (DiagramNode to : nodes) {
        Pile pile = piles.get(new Pair(from.id(), to.id()));
        if (pile != null) {
          lines.add(
              new DiagramLine(
                  from.id() + "--" + to.id(),
                  from.id(),
                  to.id(),
                  DiagramLine.Style.CHIP,
                  PortRows.of(pile.forward(), pile.back(), words),
                  List.copyOf(pile.forward()),
                  List.copyOf(pile.back()),
                  0));
        }
      }
    }
    return lines;
  }

  /** The nodes, each with its connections with itself. */
  List<DiagramNode> nodes() {
    return nodes.stream()
        .map(
            n -> {
              Set<PathEntry> own = inside.getOrDefault(n.id(), Set.of());
              return own.isEmpty()
                  ? n
                  : n.with(
                      List.of(
                          new DiagramNode.Section("", PortRows.of(own, List.of(), words), true)),
                      List.copyOf(own));
            })
        .toList();
  }
}
