package portolan.search.document;

import java.util.stream.Stream;
import portolan.model.DynamicRange;
import portolan.model.Product;

/** Named ranges, once for each version. */
final class RangeDocuments implements Kind {
  private final SearchSource source;

  RangeDocuments(SearchSource source) {
    this.source = source;
  }

  @Override
  public String id() {
    return "range";
  }

  @Override
  public Stream<Draft> drafts() {
    return source.products().stream()
        .flatMap(
            product ->
                source.catalog().ranges().stream()
                    .filter(r -> product.has(r.line(), r.in()))
                    .map(r -> draft(r, product)));
  }

  private Draft draft(DynamicRange range, Product product) {
    Draft draft =
        new Draft(id(), source.addresses().range(product.id(), range), range.label())
            .context(source.words().text("range.kind." + range.kind().id()))
            .product(product)
            .ports(PortWords.shown(range.span(), range.transports()))
            .span(PortWords.itself(range.span(), range.transports()))
            .alt(range.id());
    PortWords.transports(draft, range.transports());
    source.catalog().protocols().stream()
        .filter(p -> range.protocol().filter(p.id()::equals).isPresent())
        .forEach(p -> PortWords.protocol(draft, p));
    range.note().ifPresent(n -> draft.text(source.texts().plain(n, product.id())));
    return draft;
  }
}
