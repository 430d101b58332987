package portolan.page;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import portolan.diagram.Diagram;
import portolan.diagram.DiagramWords;
import portolan.diagram.Ladder;
import portolan.diagram.PlannedDiagram;
import portolan.diagram.TwoParties;
import portolan.diagram.draw.Drawing;
import portolan.diagram.draw.Drawings;
import portolan.entry.Entries;
import portolan.entry.Pair;
import portolan.model.Catalog;
import portolan.model.DiagramPlan;
import portolan.model.Endpoint;
import portolan.model.Product;

/**
 * The diagrams of one language. Each is made and placed once, however many pages and files show it.
 */
final class Pictures {
  private final Catalog catalog;
  private final Entries entries;
  private final Drawings drawings;
  private final DiagramWords words;
  private final Map<String, Diagram> diagrams = new ConcurrentHashMap<>();
  private final Map<String, Drawing> planned = new ConcurrentHashMap<>();
  private final Map<String, Optional<Drawing>> ladders = new ConcurrentHashMap<>();

  /**
   * Diagrams of a catalog.
   *
   * @param drawings where they are drawn
   * @param words words of the language
   */
  Pictures(Catalog catalog, Entries entries, Drawings drawings, DiagramWords words) {
    this.catalog = catalog;
    this.entries = entries;
    this.drawings = drawings;
    this.words = words;
  }

  private static String key(Product product, String id) {
    return product.id() + "/" + id;
  }

  /** The words that the diagrams are made of. */
  DiagramWords words() {
    return words;
  }

  /** A diagram that an author planned, in one of its versions, before it is drawn. */
  Diagram diagram(DiagramPlan plan, Product product) {
    return diagrams.computeIfAbsent(
        key(product, plan.id()), k -> PlannedDiagram.of(plan, entries, product, words));
  }

  /** A diagram that an author planned, in one of its versions. */
  Drawing planned(DiagramPlan plan, Product product) {
    return planned.computeIfAbsent(
        key(product, plan.id()), k -> drawings.draw(diagram(plan, product), words));
  }

  /** The ladder of a role; empty when it has no connections. */
  Optional<Drawing> ladder(Endpoint role, Product product) {
    return ladders.computeIfAbsent(
        key(product, role.id()),
        k -> new Ladder(entries, product, words).of(role).map(d -> drawings.draw(d, words)));
  }

  /** Two endpoints, the first to the left. Only the page of the pair shows them. */
  Drawing pair(Pair pair) {
    return drawings.draw(new TwoParties(entries, pair.product(), words).of(pair), words);
  }

  /**
   * What makes the diagrams of a version, each when it is asked for: those that authors planned,
   * then ladders in the order of roles.
   */
  Stream<Supplier<Optional<Drawing>>> all(Product product) {
    return Stream.concat(
        catalog.diagrams(product).stream().map(p -> () -> Optional.of(planned(p, product))),
        entries.roles(product).stream().map(r -> () -> ladder(r, product)));
  }
}
