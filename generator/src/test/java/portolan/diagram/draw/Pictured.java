package portolan.diagram.draw;

import java.util.Optional;
import java.util.stream.Stream;
import portolan.diagram.Charted;
import portolan.diagram.Diagram;
import portolan.diagram.DiagramWords;
import portolan.diagram.Ladder;
import portolan.model.Catalog;
import portolan.model.Product;
import portolan.text.Language;

/**
 * A diagram of the fixture or of the real content.
 *
 * @param name version, id and language
 */
record Pictured(String name, Diagram diagram, DiagramWords words) {

  /** All planned diagrams, ladders and pairs, in both languages. */
  static Stream<Pictured> all() {
    return Stream.of(Charted.fixture(), Charted.content())
        .flatMap(c -> Language.ALL.stream().flatMap(l -> of(c, l)));
  }

  private static Stream<Pictured> of(Catalog catalog, Language language) {
    Charted charted = Charted.of(catalog, language);
    return charted.products().stream()
        .flatMap(
            product ->
                Stream.of(
                        planned(charted, product),
                        ladders(charted, product),
                        pairs(charted, product))
                    .flatMap(s -> s)
                    .map(
                        d ->
                            new Pictured(
                                product.id() + " " + d.id() + " " + language.code(),
                                d,
                                charted.words())));
  }

  private static Stream<Diagram> planned(Charted charted, Product product) {
    return charted.plans(product).stream().map(p -> charted.planned(p, product));
  }

  private static Stream<Diagram> ladders(Charted charted, Product product) {
    Ladder ladder = new Ladder(charted.entries(), product, charted.words());
    return charted.entries().roles(product).stream().map(ladder::of).flatMap(Optional::stream);
  }

  private static Stream<Diagram> pairs(Charted charted, Product product) {
    return charted.entries().pairs(product).all().stream().map(charted::pair);
  }

  @Override
  public String toString() {
    return name;
  }
}
