package portolan.page;

import java.util.ArrayList;
import java.util.List;
import portolan.model.Catalog;
import portolan.model.Cell;
import portolan.model.Conflict;
import portolan.model.Connector;
import portolan.model.DataPath;
import portolan.model.DiagramPlan;
import portolan.model.FirewallRule;
import portolan.model.PathFacts;
import portolan.model.PortUse;
import portolan.model.StaticPortGuide;
import portolan.source.Position;
import portolan.text.Localized;

/** All texts of the catalog that may hold Markdown, with the place from which to look for them. */
final class CatalogTexts {
  /**
   * A text.
   *
   * @param text the text
   * @param at where the thing that it belongs to begins
   */
  record Text(Localized text, Position at) {}

  private final List<Text> texts = new ArrayList<>();

  private CatalogTexts() {}

  static List<Text> of(Catalog catalog) {
    CatalogTexts all = new CatalogTexts();
    catalog.lines().stream()
        .flatMap(l -> l.versions().stream())
        .forEach(
            v -> {
              all.add(v.summary(), v.at());
              v.special().forEach(s -> all.add(s, v.at()));
            });
    catalog
        .endpoints()
        .forEach(
            e -> {
              all.add(e.common().summary(), e.at());
              e.variants().forEach(v -> all.add(v.facts().summary(), v.at()));
            });
    for (DataPath path : catalog.paths()) {
      all.conditions(path.common());
      path.variants().forEach(v -> all.conditions(v.facts()));
    }
    catalog.notes().forEach(n -> all.add(n.text(), n.at()));
    catalog
        .supportRules()
        .forEach(
            r -> {
              all.add(r.title(), r.at());
              all.add(r.text(), r.at());
            });
    for (FirewallRule rule : catalog.rules()) {
      rule.note().ifPresent(n -> all.add(n, rule.at()));
      all.portConditions(rule.ports());
      all.condition(rule.program());
    }
    catalog.ranges().forEach(r -> r.note().ifPresent(n -> all.add(n, r.at())));
    catalog
        .staticPorts()
        .forEach(
            s -> {
              all.add(s.scope(), s.at());
              s.note().ifPresent(n -> all.add(n, s.at()));
            });
    catalog
        .staticPortGuides()
        .forEach(
            g -> {
              g.why().forEach(s -> all.add(s.text(), s.at()));
              g.rules().forEach(s -> all.add(s.text(), s.at()));
              g.validNote().ifPresent(n -> all.add(n, g.at()));
              for (StaticPortGuide.Verification check : g.checks()) {
                all.add(check.where(), g.at());
                all.add(check.expect(), g.at());
              }
            });
    for (DiagramPlan diagram : catalog.diagrams()) {
      all.add(diagram.title(), diagram.at());
      all.add(diagram.summary(), diagram.at());
      diagram.leftOut().forEach(l -> all.add(l.reason(), l.at()));
      diagram.hops().forEach(h -> h.note().ifPresent(n -> all.add(n, h.at())));
    }
    for (Connector connector : catalog.connectors()) {
      connector.carries().ifPresent(c -> all.add(c, connector.at()));
      connector.note().ifPresent(n -> all.add(n, connector.at()));
      connector.defaultAuthentication().ifPresent(all::condition);
      connector.supportedAuthentication().ifPresent(all::condition);
      connector.encryption().ifPresent(all::condition);
      connector.encryptionDefault().ifPresent(all::condition);
    }
    catalog.clientSettings().forEach(s -> s.note().ifPresent(n -> all.add(n, s.at())));
    catalog.events().forEach(e -> all.add(e.text(), e.at()));
    catalog.errors().forEach(e -> all.add(e.meaning(), e.at()));
    for (Conflict conflict : catalog.conflicts()) {
      all.add(conflict.title(), conflict.at());
      conflict.values().forEach(v -> all.add(v.value(), conflict.at()));
      all.add(conflict.why(), conflict.at());
    }
    catalog
        .corrections()
        .forEach(
            c -> {
              all.add(c.where(), c.at());
              all.add(c.reads(), c.at());
              all.add(c.corrected(), c.at());
              c.why().ifPresent(w -> all.add(w, c.at()));
            });
    catalog.protocols().forEach(p -> all.add(p.summary(), p.at()));
    catalog.authentication().forEach(m -> all.add(m.summary(), m.at()));
    catalog.encryption().forEach(m -> all.add(m.summary(), m.at()));
    catalog.terms().forEach(t -> all.add(t.text(), t.at()));
    catalog.sources().forEach(s -> all.add(s.supports(), s.at()));
    catalog.reasons().forEach(r -> all.add(r.text(), r.at()));
    return all.texts;
  }

  private void conditions(PathFacts facts) {
    portConditions(facts.ports());
    condition(facts.defaultAuthentication());
    condition(facts.supportedAuthentication());
    condition(facts.encryption());
    condition(facts.encryptionDefault());
  }

  private void portConditions(Cell<List<PortUse>> ports) {
    condition(ports);
    ports.value().forEach(u -> u.when().ifPresent(w -> add(w, u.at())));
  }

  private void condition(Cell<?> cell) {
    cell.when().ifPresent(w -> add(w, cell.at()));
  }

  private void add(Localized text, Position at) {
    texts.add(new Text(text, at));
  }
}
