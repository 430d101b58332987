package portolan.search.document;

import java.util.List;
import java.util.stream.Stream;
import portolan.model.Endpoint;
import portolan.model.EndpointFacts;
import portolan.model.Product;

/** Roles, and services and groups that are read about on the page of a role. */
final class RoleDocuments implements Kind {
  private final SearchSource source;
  private final EndWords ends;

  RoleDocuments(SearchSource source) {
    this.source = source;
    this.ends = new EndWords(source);
  }

  @Override
  public String id() {
    return "role";
  }

  @Override
  public Stream<Draft> drafts() {
    return source.products().stream()
        .flatMap(p -> source.endpoints(p).flatMap(e -> draft(e, p).stream()));
  }

  private List<Draft> draft(Endpoint endpoint, Product product) {
    EndpointFacts facts = endpoint.factsIn(product.id());
    return source
        .addresses()
        .endpoint(product.id(), endpoint.id())
        .map(page -> new Draft(id(), page, facts.label()).context(product.label()))
        .map(
            draft -> {
              ends.add(draft, product, List.of(endpoint.id()));
              return draft
                  .product(product)
                  .names(endpoint.aliases())
                  .alt(endpoint.id())
                  .text(source.texts().plain(facts.summary(), product.id()));
            })
        .stream()
        .toList();
  }
}
