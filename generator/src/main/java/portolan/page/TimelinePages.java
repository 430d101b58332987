package portolan.page;

import portolan.model.Product;
import portolan.page.view.PageView;
import portolan.page.view.TimelineView;

/** The pages of the dated facts of each version. */
final class TimelinePages {
  private final Scope scope;
  private final Frames frames;

  TimelinePages(Scope scope, Frames frames) {
    this.scope = scope;
    this.frames = frames;
  }

  void plan(PageSet pages) {
    for (Product product : scope.products()) {
      if (!scope.entries().events(product).isEmpty()) {
        pages.add(
            scope.addresses().productPage(product.id(), "timeline").page(),
            page -> view(product, page));
      }
    }
  }

  private PageView view(Product product, String page) {
    String lead = scope.words().text("timeline.lead", scope.name(product.label()));
    return new TimelineView(
        frames.ofVersion(product, page, scope.words().text("timeline.title"), lead),
        lead,
        new EventViews(scope, product, page).all());
  }
}
