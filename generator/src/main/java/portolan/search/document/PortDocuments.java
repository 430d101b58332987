package portolan.search.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import portolan.entry.End;
import portolan.entry.FacetNames;
import portolan.entry.PathEntry;
import portolan.entry.PortPlaces;
import portolan.entry.RuleEntry;
import portolan.model.Ports;
import portolan.model.Product;
import portolan.text.Localized;

/** Pages of ports and ranges, with everything that names them. */
final class PortDocuments implements Kind {
  private final SearchSource source;
  private final EndWords ends;
  private final WeaknessWords weaknesses;

  PortDocuments(SearchSource source) {
    this.source = source;
    this.ends = new EndWords(source);
    this.weaknesses = new WeaknessWords(source);
  }

  @Override
  public String id() {
    return "port";
  }

  @Override
  public Stream<Draft> drafts() {
    return source.ports().spans().stream().map(span -> draft(source.ports().uses(span)));
  }

  private Draft draft(PortPlaces.Uses uses) {
    Ports.Span span = uses.span();
    List<Localized> named = named(uses);
    Draft draft =
        new Draft(id(), source.addresses().port(span), title(span))
            .named(Localized.same(PortWords.number(span)))
            .ports(PortWords.shown(span, uses.transports()))
            .span(PortWords.itself(span, uses.transports()))
            .products(products(uses));
    PortWords.transports(draft, uses.transports());
    uses.protocols().forEach(p -> PortWords.protocol(draft, p));
    uses.paths().forEach(p -> row(draft, p));
    uses.rules().forEach(r -> ends.add(draft, r.product(), r.roles().value()));
    uses.examples().forEach(s -> ends.add(draft, s.product(), s.thing().servers().value()));
    if (!named.isEmpty()) {
      draft.text(sentence(named));
    }
    mentions(uses).forEach(draft::text);
    return draft;
  }

  private Localized title(Ports.Span span) {
    return source
        .words()
        .text(
            span.isSingle() ? "port.title" : "port.range-title",
            Localized.same(PortWords.number(span)));
  }

  private void row(Draft draft, PathEntry path) {
    ends.add(draft, path.product(), path.from().stream().map(End::id).toList());
    ends.add(draft, path.product(), path.to().stream().map(End::id).toList());
    Stream.of(path.defaultAuthentication(), path.supportedAuthentication())
        .flatMap(cell -> cell.value().methods().stream())
        .forEach(id -> draft.facet(FacetNames.AUTHENTICATION, id));
    path.encryption().value().methods().forEach(id -> draft.facet(FacetNames.ENCRYPTION, id));
    weaknesses.addFacets(draft, path);
  }

  private static Set<Product> products(PortPlaces.Uses uses) {
    Set<Product> products = new LinkedHashSet<>();
    uses.paths().forEach(p -> products.add(p.product()));
    uses.rules().forEach(r -> products.add(r.product()));
    uses.ranges().forEach(r -> products.add(r.product()));
    uses.examples().forEach(s -> products.add(s.product()));
    uses.guides().forEach(g -> products.add(g.product()));
    uses.notes().forEach(n -> products.add(n.product()));
    return products;
  }

  /** Names of what has exactly these numbers, the most telling first. */
  private static List<Localized> named(PortPlaces.Uses uses) {
    Set<Localized> names = new LinkedHashSet<>();
    uses.paths().stream().map(PathEntry::label).forEach(names::add);
    uses.ranges().forEach(r -> names.add(r.thing().label()));
    uses.examples().forEach(s -> names.add(s.thing().service()));
    uses.rules().stream().map(RuleEntry::name).map(Localized::same).forEach(names::add);
    return List.copyOf(names);
  }

  private static Localized sentence(List<Localized> names) {
    Localized all = Localized.join("; ", names);
    return new Localized(all.ru() + ".", all.en() + ".");
  }

  /** Texts that name it. */
  private List<Localized> mentions(PortPlaces.Uses uses) {
    List<Localized> texts = new ArrayList<>();
    uses.notes().forEach(n -> texts.add(source.texts().plain(n.thing().text(), n.product().id())));
    uses.conflicts().forEach(c -> texts.add(source.texts().plain(c.why(), "")));
    uses.corrections()
        .forEach(c -> texts.add(source.texts().plain(c.why().orElse(c.corrected()), "")));
    return texts;
  }
}
