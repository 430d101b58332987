package portolan.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portolan.entry.End;
import portolan.entry.Entries;
import portolan.entry.PathEntry;
import portolan.model.Product;

/** The diagram of two endpoints: what the first opens to the second, and the other way round. */
public final class TwoParties {
  private final Entries entries;
  private final Product product;
  private final DiagramWords words;

  /** Diagrams of pairs of a version. */
  public TwoParties(Entries entries, Product product, DiagramWords words) {
    this.entries = entries;
    this.product = product;
    this.words = words;
  }

  /**
   * The diagram of a pair; empty when neither connects to the other.
   *
   * @param first id of the endpoint that stands to the left
   * @param second id of the other one, not the same
   */
  public Optional<Diagram> of(String first, String second) {
    if (first.equals(second)) {
      throw new IllegalArgumentException("a pair needs two endpoints, not twice " + first);
    }
    Parties parties = new Parties();
    parties.add(first, first);
    parties.add(second, second);
    List<DiagramLine> lines = new ArrayList<>();
    line(first, second, parties).ifPresent(lines::add);
    line(second, first, parties).ifPresent(lines::add);
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    Names names = new Names(entries, product, words);
    End left = entries.end(first, product);
    End right = entries.end(second, product);
    String leftName = words.name(left.shortLabel());
    String rightName = words.name(right.shortLabel());
    return Optional.of(
        new Diagram(
            first + "--" + second,
            Diagram.Kind.PAIR,
            words.text("diagram.pair", leftName, rightName),
            words.text(
                "diagram.pair-summary", leftName, rightName, words.name(product.shortLabel())),
            List.of(),
            List.of(names.node(first, left, "", 0), names.node(second, right, "", 1)),
            lines));
  }

  private Optional<DiagramLine> line(String from, String to, Parties parties) {
    List<PathEntry> own =
        entries.paths(product).stream()
            .filter(p -> parties.of(p.from()).contains(from) && parties.of(p.to()).contains(to))
            .toList();
    return own.isEmpty()
        ? Optional.empty()
        : Optional.of(
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
