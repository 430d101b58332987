package portolan.page;

import java.util.List;
import portolan.entry.RuleEntry;
import portolan.model.Product;
import portolan.page.view.PageView;
import portolan.page.view.RulesView;

/** The page of the firewall rules that Setup creates for a version. */
final class RulePages {
  private final Scope scope;
  private final Frames frames;

  RulePages(Scope scope, Frames frames) {
    this.scope = scope;
    this.frames = frames;
  }

  void plan(PageSet pages) {
    for (Product product : scope.products()) {
      if (!scope.entries().rules(product).isEmpty()) {
        pages.add(
            scope.addresses().productPage(product.id(), "firewall-rules").page(),
            page -> view(product, page));
      }
    }
  }

  private PageView view(Product product, String page) {
    List<RuleEntry> rules = scope.entries().rules(product);
    NoteNumbers notes = new NoteNumbers(scope, page, false);
    rules.forEach(r -> notes.add(product, r.notes()));
    notes.add(product, scope.entries().notes(product, product.id()));
    Tables tables = new Tables(scope, page, notes, false);
    String heading = scope.words().text("rules.title");
    String name = scope.name(product.label());
    String lead =
        scope.words().text("rules.lead", scope.words().count("count.rules", rules.size()), name);
    return new RulesView(
        frames.ofVersion(product, page, heading, lead),
        lead,
        List.of(tables.rules("rules", heading, scope.words().text("rules.caption", name), rules)),
        notes.views());
  }
}
