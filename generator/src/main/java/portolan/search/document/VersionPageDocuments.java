package portolan.search.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import portolan.model.DiagramPlan;
import portolan.model.Product;
import portolan.model.StaticPortGuide;
import portolan.text.Localized;

/**
 * Pages of a version that gather things: rules of the firewall, dynamic ports, static ports with
 * what is to be known about these.
 */
final class VersionPageDocuments {
  private final SearchSource source;

  VersionPageDocuments(SearchSource source) {
    this.source = source;
  }

  Stream<Draft> drafts(String kind) {
    return source.products().stream().flatMap(product -> drafts(kind, product).stream());
  }

  private List<Draft> drafts(String kind, Product product) {
    List<Draft> drafts = new ArrayList<>();
    if (source.catalog().diagrams(product).stream()
        .anyMatch(d -> d.kind() == DiagramPlan.Kind.PIPELINE)) {
      drafts.add(draft(kind, product, "mail-flow", "flow.title"));
      source.catalog().diagrams(product).stream()
          .filter(d -> d.kind() == DiagramPlan.Kind.PIPELINE)
          .forEach(d -> drafts.add(flow(kind, product, d)));
    }
    if (!source.entries().connectors(product).isEmpty()) {
      drafts.add(draft(kind, product, "connectors", "connectors.title"));
    }
    if (!source.entries().clientSettings(product).isEmpty()) {
      drafts.add(draft(kind, product, "client-settings", "settings.title"));
    }
    if (!source.entries().events(product).isEmpty()) {
      drafts.add(draft(kind, product, "timeline", "timeline.title"));
    }
    if (!source.entries().rules(product).isEmpty()) {
      drafts.add(draft(kind, product, "firewall-rules", "rules.title"));
    }
    if (source.catalog().ranges().stream().anyMatch(r -> product.has(r.line(), r.in()))) {
      drafts.add(draft(kind, product, "dynamic-ports", "ranges.title"));
    }
    if (source.catalog().staticPorts().stream().anyMatch(s -> product.has(s.line(), s.in()))) {
      Draft draft = draft(kind, product, "static-ports", "static.title");
      source.catalog().staticPortGuides().stream()
          .filter(g -> product.has(g.line(), g.in()))
          .forEach(g -> guide(g, product, draft));
      drafts.add(draft);
    }
    return drafts;
  }

  /** The way of a message, with the names of its steps and connectors. */
  private Draft flow(String kind, Product product, DiagramPlan flow) {
    String version = product.id();
    Draft draft =
        new Draft(
                kind,
                source.addresses().flow(version, flow),
                source.texts().plain(flow.title(), version))
            .context(source.words().text("flow.title"))
            .product(product)
            .alt(flow.id())
            .text(source.texts().plain(flow.summary(), version));
    for (DiagramPlan.Hop hop : flow.hops()) {
      hop.path()
          .flatMap(id -> source.entries().path(product, id))
          .ifPresent(p -> draft.text(p.label()));
      Stream.concat(hop.send().stream(), hop.receive().stream())
          .flatMap(id -> source.entries().connector(product, id).stream())
          .forEach(c -> draft.text(c.name()));
      hop.note().ifPresent(n -> draft.text(source.texts().plain(n, version)));
    }
    return draft;
  }

  private Draft draft(String kind, Product product, String page, String title) {
    return new Draft(
            kind, source.addresses().productPage(product.id(), page), source.words().text(title))
        .context(product.label())
        .product(product)
        .alt(page);
  }

  private void guide(StaticPortGuide guide, Product product, Draft draft) {
    String version = product.id();
    guide.why().forEach(s -> draft.text(source.texts().plain(s.text(), version)));
    guide.rules().forEach(s -> draft.text(source.texts().plain(s.text(), version)));
    for (StaticPortGuide.Verification check : guide.checks()) {
      Localized command = Localized.same(check.command() + ":");
      draft.text(
          Localized.join(" ", List.of(command, source.texts().plain(check.expect(), version))));
    }
  }
}
