package portolan.page;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import portolan.address.Place;
import portolan.diagram.Diagram;
import portolan.diagram.draw.DiagramLinks;
import portolan.diagram.draw.Drawing;
import portolan.model.Product;
import portolan.page.view.Link;

/** Diagrams as files for other programs, in one language. */
final class DiagramFiles {
  private static final String DRAWIO = ".drawio.xml";
  private static final String MERMAID = ".mermaid.txt";
  private static final String SVG = ".svg";

  private final Scope scope;

  DiagramFiles(Scope scope) {
    this.scope = scope;
  }

  /** What makes the files of each diagram, versions as on the home page, planned diagrams first. */
  Stream<Supplier<List<SiteFile>>> all() {
    return scope.products().stream()
        .flatMap(
            product ->
                scope
                    .pictures()
                    .all(product)
                    .map(d -> () -> d.get().map(made -> files(product, made)).orElse(List.of())));
  }

  private List<SiteFile> files(Product product, Drawing drawing) {
    String svg = path(product, drawing.diagram(), SVG);
    return List.of(
        file(svg, drawing.svg(new PageDiagramLinks(scope, product, svg, false))),
        file(path(product, drawing.diagram(), DRAWIO), drawing.drawio(publicLinks(product, svg))),
        file(path(product, drawing.diagram(), MERMAID), drawing.mermaid()));
  }

  /** Links of a file that leaves the site; only a site with a public address has any. */
  private DiagramLinks publicLinks(Product product, String page) {
    PublicAddresses known = new PublicAddresses(scope.catalog().site());
    return known.areKnown()
        ? new PublicDiagramLinks(
            new PageDiagramLinks(scope, product, page, false),
            known.of(scope.language().code() + "/" + page))
        : DiagramLinks.NONE;
  }

  private SiteFile file(String path, String text) {
    return new SiteFile(scope.language().code() + "/" + path, text);
  }

  private static String path(Product product, Diagram diagram, String ending) {
    String prefix = diagram.kind() == Diagram.Kind.LADDER ? "role-" : "";
    return product.id() + "/diagrams/" + prefix + diagram.id() + ending;
  }

  /** Links to the files of a diagram. */
  static List<Link> of(Scope scope, Product product, Diagram diagram, String page) {
    return Stream.of(DRAWIO, SVG, MERMAID)
        .map(
            ending ->
                Scope.link(
                    scope.words().text("diagram.file" + ending.replaceFirst("\\.(xml|txt)$", "")),
                    Place.page(path(product, diagram, ending)),
                    page))
        .toList();
  }
}
