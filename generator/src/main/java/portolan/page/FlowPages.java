package portolan.page;

import portolan.model.DiagramPlan;
import portolan.model.Product;
import portolan.page.view.FlowView;
import portolan.page.view.PageView;

/** The page of the ways that messages take through a version. */
final class FlowPages {
  private final Scope scope;
  private final Frames frames;

  FlowPages(Scope scope, Frames frames) {
    this.scope = scope;
    this.frames = frames;
  }

  void plan(PageSet pages) {
    for (Product product : scope.products()) {
      if (scope.diagrams(product, DiagramPlan.Kind.PIPELINE).findAny().isPresent()) {
        pages.add(
            scope.addresses().productPage(product.id(), "mail-flow").page(),
            page -> view(product, page));
      }
    }
  }

  private PageView view(Product product, String page) {
    String lead = scope.words().text("flow.lead", scope.name(product.label()));
    return new FlowView(
        frames.ofVersion(product, page, scope.words().text("flow.title"), lead),
        lead,
        new DiagramViews(scope, product, page).planned(DiagramPlan.Kind.PIPELINE));
  }
}
