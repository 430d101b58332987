package portolan.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import portolan.diagram.DiagramNode.Look;
import portolan.diagram.DiagramNode.Section;
import portolan.entry.End;
import portolan.entry.Entries;
import portolan.entry.PathEntry;
import portolan.entry.RolePaths;
import portolan.model.Endpoint;
import portolan.model.EndpointFacts;
import portolan.model.Product;

/**
 * The ladder of a role: callers to the left, the role in the middle with what it listens on, those
 * that it calls to the right. Shows every connection of the role, as the tables of its page do.
 */
public final class Ladder {
  private static final String ROLE = "role";

  private final Entries entries;
  private final Product product;
  private final DiagramWords words;
  private final Names names;

  /** Ladders of a version. */
  public Ladder(Entries entries, Product product, DiagramWords words) {
    this.entries = entries;
    this.product = product;
    this.words = words;
    this.names = new Names(entries, product, words);
  }

  /** The ladder of a role; empty when it has no connections. */
  public Optional<Diagram> of(Endpoint role) {
    String id = role.id();
    RolePaths paths = RolePaths.of(entries, product, id);
    if (paths.parts().stream().allMatch(List::isEmpty)) {
      return Optional.empty();
    }
    EndpointFacts facts = role.factsIn(product.id());
    List<DiagramNode> nodes = new ArrayList<>();
    List<DiagramLine> lines = new ArrayList<>();
    List<DiagramZone> zones = new ArrayList<>();
    peers(paths.incoming(), PathEntry::from, "in", 0, nodes, lines, zones);
    nodes.add(
        new DiagramNode(
            ROLE,
            Look.ROLE,
            List.of(id),
            "",
            1,
            words.name(facts.label()),
            "",
            sections(paths.incoming(), paths.within()),
            paths.within()));
    peers(paths.outgoing(), PathEntry::to, "out", 2, nodes, lines, zones);
    String name = words.name(facts.label());
    return Optional.of(
        new Diagram(
            id,
            Diagram.Kind.LADDER,
            words.text("diagram.ladder", name),
            words.text(summary(paths), name, words.name(product.shortLabel())),
            zones,
            nodes,
            lines));
  }

  /** A side on which nobody stands is not spoken of. */
  private static String summary(RolePaths paths) {
    if (paths.incoming().isEmpty() && !paths.outgoing().isEmpty()) {
      return "diagram.ladder-summary-out";
    }
    return paths.outgoing().isEmpty() && !paths.incoming().isEmpty()
        ? "diagram.ladder-summary-in"
        : "diagram.ladder-summary";
  }

  private List<Section> sections(List<PathEntry> incoming, List<PathEntry> within) {
    List<Section> sections = new ArrayList<>();
    if (!incoming.isEmpty()) {
      sections.add(
          new Section(
              words.text("diagram.listens"), PortRows.of(incoming, List.of(), words), false));
    }
    if (!within.isEmpty()) {
      sections.add(
          new Section(words.text("diagram.within"), PortRows.of(within, List.of(), words), true));
    }
    return sections;
  }

  private void peers(
      List<PathEntry> paths,
      Function<PathEntry, List<End>> others,
      String side,
      int column,
      List<DiagramNode> nodes,
      List<DiagramLine> lines,
      List<DiagramZone> zones) {
    Map<String, List<PathEntry>> peers = new LinkedHashMap<>();
    Map<String, End> ends = new LinkedHashMap<>();
    for (PathEntry path : paths) {
      for (End end : others.apply(path)) {
        ends.putIfAbsent(end.id(), end);
        peers.computeIfAbsent(end.id(), k -> new ArrayList<>()).add(path);
      }
    }
    if (peers.isEmpty()) {
      return;
    }
    zones.add(
        new DiagramZone(
            side,
            "",
            DiagramZone.Look.COLUMN,
            Optional.empty(),
            words.text(column == 0 ? "diagram.callers" : "diagram.callees")));
    peers.forEach(
        (id, own) -> {
          String node = side + "--" + id;
          nodes.add(names.node(node, ends.get(id), side, column));
          boolean calls = column == 0;
          lines.add(
              new DiagramLine(
                  calls ? node + "--" + ROLE : ROLE + "--" + node,
                  calls ? node : ROLE,
                  calls ? ROLE : node,
                  DiagramLine.Style.CHIP,
                  PortRows.of(own, List.of(), words),
                  own,
                  List.of(),
                  0));
        });
  }
}
