package portolan.diagram;

import java.util.ArrayList;
import java.util.List;
import portolan.entry.End;
import portolan.entry.Entries;
import portolan.entry.Pair;
import portolan.entry.PathEntry;
import portolan.model.Product;
import portolan.model.Zone;

/** The diagram of two endpoints: what the first opens to the second, and the other way round. */
public final class TwoParties {
  /** What the id of the right-hand node of two servers of one role ends with. */
  private static final String OTHER = "--other";

  private final DiagramWords words;
  private final Names names;
  private final Product product;

  /** Diagrams of pairs of a version. */
  public TwoParties(Entries entries, Product product, DiagramWords words) {
    this.product = product;
    this.words = words;
    this.names = new Names(entries, product, words);
  }

  /** The diagram of a pair, its first end to the left. */
  public Diagram of(Pair pair) {
    End left = pair.first();
    End right = pair.second();
    String from = left.id();
    String to = pair.isWithin() ? right.id() + OTHER : right.id();
    List<DiagramLine> lines = new ArrayList<>();
    line(from, to, pair.isWithin() ? leaving(pair) : pair.forward(), lines);
    line(to, from, pair.back(), lines);
    String leftName = words.name(left.shortLabel());
    String rightName = words.name(right.shortLabel());
    return new Diagram(
        left.id() + "--" + right.id(),
        Diagram.Kind.PAIR,
        words.text("diagram.pair", leftName, rightName),
        words.text("diagram.pair-summary", leftName, rightName, words.name(product.shortLabel())),
        List.of(),
        List.of(names.node(from, left, "", 0), names.node(to, right, "", 1)),
        lines);
  }

  /** Connections of a role that do not stay inside one server. */
  private static List<PathEntry> leaving(Pair pair) {
    return pair.forward().stream().filter(p -> p.exposure() != Zone.SAME_SERVER).toList();
  }

  private void line(String from, String to, List<PathEntry> own, List<DiagramLine> lines) {
    if (!own.isEmpty()) {
      lines.add(
          new DiagramLine(
              from + "--" + to,
              from,
              to,
              DiagramLine.Style.CHIP,
              PortRows.of(own, List.of(), words),
              own,
              List.of(),
              0));
    }
  }
}
