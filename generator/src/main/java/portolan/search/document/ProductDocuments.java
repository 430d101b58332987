package portolan.search.document;

import java.util.stream.Stream;
import portolan.model.Product;
import portolan.model.ProductLine;

/** Versions of products. */
final class ProductDocuments implements Kind {
  private final SearchSource source;

  ProductDocuments(SearchSource source) {
    this.source = source;
  }

  @Override
  public String id() {
    return "product";
  }

  @Override
  public Stream<Draft> drafts() {
    return source.catalog().lines().stream()
        .flatMap(
            line ->
                source.products().stream()
                    .filter(version -> version.line().equals(line.id()))
                    .map(version -> draft(version, line)));
  }

  private Draft draft(Product product, ProductLine line) {
    Draft draft =
        new Draft(id(), source.addresses().product(product.id()), product.label())
            .context(line.label())
            .product(product)
            .name(product.shortLabel())
            .names(product.aliases())
            .alt(product.id())
            .text(source.texts().plain(product.summary(), product.id()));
    product.special().forEach(s -> draft.text(source.texts().plain(s, product.id())));
    return draft;
  }
}
