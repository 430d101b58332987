package portolan.page;

import portolan.diagram.DiagramLine;
import portolan.diagram.DiagramNode;
import portolan.diagram.draw.DiagramLinks;
import portolan.entry.PathEntry;
import portolan.model.Endpoint;
import portolan.model.Product;

/** Links of a diagram: lines lead to rows of tables, nodes to pages of roles or to rows. */
final class PageDiagramLinks implements DiagramLinks {
  private final Scope scope;
  private final Product product;
  private final String page;
  private final boolean here;
  private final EndpointHomes homes;

  /**
   * Links for a page or a file.
   *
   * @param here whether all rows stand on the page itself
   */
  PageDiagramLinks(Scope scope, Product product, String page, boolean here) {
    this.scope = scope;
    this.product = product;
    this.page = page;
    this.here = here;
    this.homes = new EndpointHomes(product, scope.addresses(), scope.entries());
  }

  /** The address of a row. */
  String row(PathEntry entry) {
    return here ? "#" + entry.id() : entry.home().from(page);
  }

  /** The name of a row. */
  String name(PathEntry entry) {
    return scope.name(entry.label());
  }

  @Override
  public String line(DiagramLine line) {
    return line.entries().stream().findFirst().map(this::row).orElse("");
  }

  @Override
  public String inside(DiagramNode node) {
    return node.inside().stream().findFirst().map(this::row).orElse("");
  }

  @Override
  public String node(DiagramNode node) {
    return node.endpoints().stream().findFirst().map(this::endpoint).orElse("");
  }

  private String endpoint(String id) {
    Endpoint endpoint =
        scope.catalog().endpoints().stream()
            .filter(e -> e.line().equals(product.line()) && e.id().equals(id))
            .findFirst()
            .orElseThrow();
    return homes.home(endpoint).from(page);
  }
}
