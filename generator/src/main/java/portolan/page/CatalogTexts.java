package portolan.page;

import java.util.ArrayList;
import java.util.List;
import portolan.model.Catalog;
import portolan.model.Conflict;
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
    catalog.endpoints().forEach(e -> all.add(e.common().summary(), e.at()));
    catalog.notes().forEach(n -> all.add(n.text(), n.at()));
    catalog.supportRules().forEach(r -> all.add(r.text(), r.at()));
    catalog.rules().forEach(r -> r.note().ifPresent(n -> all.add(n, r.at())));
    catalog.ranges().forEach(r -> r.note().ifPresent(n -> all.add(n, r.at())));
    catalog.staticPorts().forEach(s -> s.note().ifPresent(n -> all.add(n, s.at())));
    catalog
        .staticPortGuides()
        .forEach(
            g -> {
              g.why().forEach(s -> all.add(s.text(), s.at()));
              g.rules().forEach(s -> all.add(s.text(), s.at()));
              g.checks().forEach(c -> all.add(c.expect(), g.at()));
            });
    for (Conflict conflict : catalog.conflicts()) {
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

  private void add(Localized text, Position at) {
    texts.add(new Text(text, at));
  }
}
