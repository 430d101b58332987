package portolan.page;

import java.util.List;
import java.util.stream.Stream;
import portolan.model.Connector;
import portolan.model.Endpoint;
import portolan.model.EndpointFacts;
import portolan.model.Product;
import portolan.page.view.Link;
import portolan.page.view.ServiceRow;

/** The services of a version that have a name for the system or a connector. */
final class ServiceRows {
  private final Scope scope;
  private final Product product;
  private final String page;

  ServiceRows(Scope scope, Product product, String page) {
    this.scope = scope;
    this.product = product;
    this.page = page;
  }

  /** The services in file order, with those connectors that stand on the page. */
  List<ServiceRow> of(List<Connector> connectors) {
    return scope.catalog().endpoints().stream()
        .filter(e -> product.has(e.line(), e.in()))
        .flatMap(e -> row(e, connectors))
        .toList();
  }

  private Stream<ServiceRow> row(Endpoint endpoint, List<Connector> connectors) {
    EndpointFacts facts = endpoint.factsIn(product.id());
    List<Link> own =
        connectors.stream()
            .filter(c -> c.service().equals(endpoint.id()))
            .map(c -> new Link(scope.name(c.name()), "#" + c.id()))
            .toList();
    return facts.serviceName().isEmpty() && own.isEmpty()
        ? Stream.empty()
        : Stream.of(
            new ServiceRow(
                scope.name(facts.label()),
                facts.displayName().map(scope::typeset).orElse(""),
                facts.serviceName().orElse(""),
                roles(endpoint.id()),
                scope.html(facts.summary(), page, product),
                own));
  }

  /** Roles that an endpoint runs on. */
  List<Link> roles(String endpoint) {
    return scope.addresses().roles(product.id(), endpoint).stream()
        .map(
            r ->
                Scope.link(
                    scope.name(scope.entries().end(r, product).shortLabel()),
                    scope.addresses().productPage(product.id(), r),
                    page))
        .toList();
  }
}
