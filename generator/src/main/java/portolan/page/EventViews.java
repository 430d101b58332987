package portolan.page;

import java.util.List;
import portolan.model.Product;
import portolan.model.TimelineEvent;
import portolan.page.view.EventView;

/** The dated facts of a version for one page. */
final class EventViews {
  private final Scope scope;
  private final Product product;
  private final String page;
  private final Dates dates;
  private final Evidences evidences;

  EventViews(Scope scope, Product product, String page) {
    this.scope = scope;
    this.product = product;
    this.page = page;
    this.dates = new Dates(scope);
    this.evidences = new Evidences(scope);
  }

  /** All of them, the earliest first. */
  List<EventView> all() {
    return scope.entries().events(product).stream().map(this::view).toList();
  }

  /** Those that are about a connection. */
  List<EventView> about(String path) {
    return scope.entries().events(product).stream()
        .filter(e -> e.about().contains(path))
        .map(this::view)
        .toList();
  }

  private EventView view(TimelineEvent event) {
    return new EventView(
        event.id(),
        scope.addresses().event(product.id(), event).from(page),
        dates.of(event),
        scope.html(event.text(), page, product),
        scope.paths(event.about(), product, page),
        scope.words().text("date.checked", dates.day(event.checked())),
        evidences.of(event.evidence(), "cell.text", product, page));
  }
}
