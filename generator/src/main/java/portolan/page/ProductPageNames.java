package portolan.page;

import java.util.LinkedHashMap;
import java.util.Map;
import portolan.address.Place;
import portolan.model.DiagramPlan;
import portolan.model.Product;

/** The pages that a version has besides its roles, with their titles in order. */
final class ProductPageNames {
  private final Scope scope;

  ProductPageNames(Scope scope) {
    this.scope = scope;
  }

  Map<String, Place> of(Product product) {
    Map<String, Place> pages = new LinkedHashMap<>();
    if (!scope.entries().pairs(product).all().isEmpty()) {
      pages.put(scope.words().text("between.title"), scope.addresses().pairs(product.id()));
    }
    if (scope.diagrams(product, DiagramPlan.Kind.PIPELINE).findAny().isPresent()) {
      add(pages, product, "flow.title", "mail-flow");
    }
    if (!scope.entries().connectors(product).isEmpty()) {
      add(pages, product, "connectors.title", "connectors");
    }
    if (!scope.entries().clientSettings(product).isEmpty()) {
      add(pages, product, "settings.title", "client-settings");
    }
    if (!scope.entries().events(product).isEmpty()) {
      add(pages, product, "timeline.title", "timeline");
    }
    if (!scope.entries().rules(product).isEmpty()) {
      add(pages, product, "rules.title", "firewall-rules");
    }
    if (hasStaticPorts(product)) {
      add(pages, product, "static.title", "static-ports");
    }
    if (hasRanges(product)) {
      add(pages, product, "ranges.title", "dynamic-ports");
    }
    return pages;
  }

  private void add(Map<String, Place> pages, Product product, String key, String name) {
    pages.put(scope.words().text(key), scope.addresses().productPage(product.id(), name));
  }

  boolean hasStaticPorts(Product product) {
    return scope.catalog().staticPorts().stream().anyMatch(s -> product.has(s.line(), s.in()));
  }

  boolean hasRanges(Product product) {
    return scope.catalog().ranges().stream().anyMatch(r -> product.has(r.line(), r.in()));
  }
}
