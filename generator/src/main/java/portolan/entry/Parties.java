package portolan.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import portolan.model.Catalog;
import portolan.model.Endpoint;
import portolan.model.Product;

/**
 * Whom the endpoints of a version stand for when connections are read two by two: a service for the
 * roles that it runs on, a group for its members, everybody else for themselves.
 */
final class Parties {
  private final String version;
  private final Map<String, Endpoint> endpoints = new HashMap<>();

  Parties(Catalog catalog, Product product) {
    version = product.id();
    catalog.endpoints().stream()
        .filter(e -> e.line().equals(product.line()) && e.in().contains(version))
        .forEach(e -> endpoints.put(e.id(), e));
  }

  /** Ids of those that an endpoint stands for, never none. */
  List<String> of(String id) {
    Endpoint endpoint = endpoints.get(id);
    if (endpoint == null) {
      return List.of(id);
    }
    List<String> behind =
        switch (endpoint.kind()) {
          case SERVICE ->
              endpoint.factsIn(version).runsOn().stream().filter(endpoints::containsKey).toList();
          case GROUP ->
              endpoint.factsIn(version).members().stream()
                  .filter(m -> !m.equals(id))
                  .flatMap(m -> of(m).stream())
                  .distinct()
                  .toList();
          default -> List.of();
        };
    return behind.isEmpty() ? List.of(id) : behind;
  }

  /** Ids of those that several ends stand for, each once. */
  List<String> of(List<End> ends) {
    return ofIds(ends.stream().map(End::id).toList());
  }

  /** Ids of those that several endpoints stand for, each once. */
  List<String> ofIds(List<String> ids) {
    return ids.stream().flatMap(id -> of(id).stream()).distinct().toList();
  }
}
