package portolan.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import portolan.entry.FacetNames.Facet;
import portolan.model.Aliases;
import portolan.model.Catalog;
import portolan.model.Endpoint;
import portolan.model.EndpointFacts;
import portolan.model.Method;
import portolan.model.Product;
import portolan.model.ProductLine;
import portolan.model.Protocol;
import portolan.model.Transport;
import portolan.model.Variant;
import portolan.model.Weakness;
import portolan.model.Zone;
import portolan.text.Localized;

/** Gathers the names of everything that can be filtered by. */
public final class CatalogFacets {
  /** What else people call zones. */
  private static final Map<Zone, Aliases> ZONES =
      Map.of(
          Zone.INTERNET,
          new Aliases(List.of("снаружи"), List.of("outside")),
          Zone.PERIMETER,
          new Aliases(List.of("сеть периметра"), List.of("perimeter network", "DMZ")),
          Zone.INTERNAL,
          new Aliases(List.of("внутренняя", "внутренняя сеть"), List.of("internal network")),
          Zone.SAME_SERVER,
          new Aliases(List.of("сервер", "внутри сервера"), List.of("server", "local")));

  private final Catalog catalog;
  private final List<Facet> all = new ArrayList<>();

  private CatalogFacets(Catalog catalog) {
    this.catalog = catalog;
  }

  /**
   * All names in a catalog.
   *
   * @param kind the word for a kind of things
   * @param zone the word for a zone
   */
  public static FacetNames of(
      Catalog catalog, Function<String, Localized> kind, Function<Zone, Localized> zone) {
    return new CatalogFacets(catalog).names(kind, zone);
  }

  private FacetNames names(Function<String, Localized> kind, Function<Zone, Localized> zone) {
    products();
    roles();
    for (Protocol protocol : catalog.protocols()) {
      Set<String> names = names(protocol.label(), protocol.name());
      add(FacetNames.PROTOCOL, protocol.id(), protocol.label(), protocol.aliases(), names);
    }
    methods(FacetNames.AUTHENTICATION, catalog.authentication());
    methods(FacetNames.ENCRYPTION, catalog.encryption());
    for (Transport transport : Transport.values()) {
      Localized label = Localized.same(transport.name());
      add(FacetNames.TRANSPORT, transport.id(), label, Aliases.NONE, names(label));
    }
    for (Zone one : Zone.values()) {
      Localized label = zone.apply(one);
      add(FacetNames.EXPOSURE, one.id(), label, ZONES.get(one), names(label));
    }
    for (Weakness weakness : catalog.weaknesses()) {
      Localized label = weakness.label();
      add(FacetNames.WEAKNESS, weakness.id(), label, weakness.aliases(), names(label));
    }
    for (String id : FacetNames.KINDS) {
      Localized label = kind.apply(id);
      add(FacetNames.KIND, id, label, Aliases.NONE, names(label));
    }
    return new FacetNames(all);
  }

  private void products() {
    for (ProductLine line : catalog.lines()) {
      for (Product product : line.versions()) {
        Set<String> names = names(product.label(), product.shortLabel());
        add(FacetNames.PRODUCT, product.id(), product.shortLabel(), Aliases.NONE, names);
      }
    }
  }

  /** Endpoints of one id in several lines are one to filter by. */
  private void roles() {
    Map<String, Set<String>> names = new LinkedHashMap<>();
    Map<String, Localized> labels = new LinkedHashMap<>();
    for (Endpoint endpoint : catalog.endpoints()) {
      Set<String> known = names.computeIfAbsent(endpoint.id(), id -> new LinkedHashSet<>());
      labels.putIfAbsent(endpoint.id(), endpoint.common().label());
      addNames(known, endpoint.common());
      endpoint.variants().stream().map(Variant::facts).forEach(f -> addNames(known, f));
      known.addAll(endpoint.aliases().ru());
      known.addAll(endpoint.aliases().en());
    }
    names.forEach((id, known) -> add(FacetNames.ROLE, id, labels.get(id), Aliases.NONE, known));
  }

  private static void addNames(Set<String> names, EndpointFacts facts) {
    names.addAll(names(facts.label(), facts.shortLabel()));
  }

  private void methods(String key, List<Method> methods) {
    for (Method method : methods) {
      add(key, method.id(), method.label(), method.aliases(), names(method.label()));
    }
  }

  private static Set<String> names(Localized... names) {
    Set<String> all = new LinkedHashSet<>();
    for (Localized name : names) {
      all.add(name.ru());
      all.add(name.en());
    }
    return all;
  }

  private void add(String key, String id, Localized label, Aliases aliases, Set<String> names) {
    Set<String> known = new LinkedHashSet<>(names);
    known.addAll(aliases.ru());
    known.addAll(aliases.en());
    all.add(new Facet(key, id, List.copyOf(known), label));
  }
}
