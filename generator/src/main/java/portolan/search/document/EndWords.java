package portolan.search.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import portolan.entry.FacetNames;
import portolan.model.Endpoint;
import portolan.model.EndpointFacts;
import portolan.model.Product;
import portolan.text.Localized;

/** Names of endpoints and of the roles behind them. */
final class EndWords {
  private final SearchSource source;
  private final Map<String, Endpoint> endpoints = new HashMap<>();

  EndWords(SearchSource source) {
    this.source = source;
    source.catalog().endpoints().forEach(e -> endpoints.put(e.line() + " " + e.id(), e));
  }

  /** Adds names, aliases and ids of endpoints and of the roles behind them. */
  void add(Draft draft, Product product, List<String> ids) {
    add(draft, product, ids, draft.roles());
  }

  /** Adds the same of the endpoints that a connection leads to. */
  void addTargets(Draft draft, Product product, List<String> ids) {
    add(draft, product, ids, draft.targets());
  }

  private void add(Draft draft, Product product, List<String> ids, NameSet names) {
    for (String id : withRoles(product, ids)) {
      Endpoint endpoint = endpoints.get(product.line() + " " + id);
      EndpointFacts facts = endpoint.factsIn(product.id());
      names.add(facts.label());
      names.add(facts.shortLabel());
      names.add(endpoint.aliases());
      draft.facet(FacetNames.ROLE, id);
    }
  }

  /** The endpoints in order, then the roles behind them. */
  private Set<String> withRoles(Product product, List<String> ids) {
    Set<String> all = new LinkedHashSet<>(ids);
    ids.forEach(id -> all.addAll(source.addresses().roles(product.id(), id)));
    return all;
  }

  /** Short names of endpoints in a row. */
  Localized row(Product product, List<String> ids) {
    List<Localized> names = new ArrayList<>();
    for (String id : ids) {
      names.add(endpoints.get(product.line() + " " + id).factsIn(product.id()).shortLabel());
    }
    return Localized.join(", ", names);
  }
}
