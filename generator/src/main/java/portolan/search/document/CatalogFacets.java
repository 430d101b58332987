package portolan.search.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import portolan.model.Aliases;
import portolan.model.Endpoint;
import portolan.model.EndpointFacts;
import portolan.model.Method;
import portolan.model.Product;
import portolan.model.Protocol;
import portolan.model.Transport;
import portolan.model.Variant;
import portolan.search.FacetNames;
import portolan.search.FacetNames.Facet;
import portolan.text.Localized;

/** Gathers the names of everything that can be filtered by. */
final class CatalogFacets {
  private final SearchSource source;
  private final List<Facet> all = new ArrayList<>();

  CatalogFacets(SearchSource source) {
    this.source = source;
  }

  /**
   * All names.
   *
   * @param kinds the kinds of documents in their order
   */
  FacetNames names(List<String> kinds) {
    products();
    roles();
    for (Protocol protocol : source.catalog().protocols()) {
      Set<String> names = names(protocol.label(), protocol.name());
      add(FacetNames.PROTOCOL, protocol.id(), protocol.label(), protocol.aliases(), names);
    }
    methods(FacetNames.AUTHENTICATION, source.catalog().authentication());
    methods(FacetNames.ENCRYPTION, source.catalog().encryption());
    for (Transport transport : Transport.values()) {
      Localized label = Localized.same(transport.name());
      add(FacetNames.TRANSPORT, transport.id(), label, Aliases.NONE, names(label));
    }
    for (String kind : kinds) {
      Localized label = source.words().text("kind." + kind);
      add(FacetNames.KIND, kind, label, Aliases.NONE, names(label));
    }
    return new FacetNames(all);
  }

  private void products() {
    for (Product product : source.products()) {
      Set<String> names = names(product.label(), product.shortLabel());
      add(FacetNames.PRODUCT, product.id(), product.shortLabel(), Aliases.NONE, names);
    }
  }

  /** Endpoints of one id in several lines are one to filter by. */
  private void roles() {
    Map<String, Set<String>> names = new LinkedHashMap<>();
    Map<String, Localized> labels = new LinkedHashMap<>();
    for (Endpoint endpoint : source.catalog().endpoints()) {
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
