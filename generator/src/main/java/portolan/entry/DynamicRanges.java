package portolan.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portolan.model.Catalog;
import portolan.model.DynamicRange;
import portolan.model.Endpoint;
import portolan.model.EndpointFacts;
import portolan.model.Product;

/**
 * From which range an endpoint takes the ports that are assigned at run time: its own, else the one
 * of the roles that a service runs on or of the members of a group when these agree, else the
 * product's.
 */
final class DynamicRanges {
  private final Map<String, DynamicRange> ranges = new HashMap<>();
  private final Map<String, Endpoint> endpoints = new HashMap<>();

  DynamicRanges(Catalog catalog) {
    catalog.ranges().forEach(r -> ranges.put(r.line() + " " + r.id(), r));
    catalog.endpoints().forEach(e -> endpoints.put(e.line() + " " + e.id(), e));
  }

  /** A range by its id. */
  Optional<DynamicRange> range(Product product, String id) {
    return Optional.ofNullable(ranges.get(product.line() + " " + id));
  }

  /** The range of the first listening end that has one of its own or of its roles. */
  Optional<DynamicRange> of(Product product, List<String> listeners) {
    return listeners.stream()
        .map(id -> id(product, id))
        .filter(id -> !id.equals(product.dynamicRange()))
        .findFirst()
        .or(() -> Optional.of(product.dynamicRange()))
        .flatMap(id -> range(product, id));
  }

  private String id(Product product, String endpointId) {
    Endpoint endpoint = endpoints.get(product.line() + " " + endpointId);
    if (endpoint == null) {
      return product.dynamicRange();
    }
    EndpointFacts facts = endpoint.factsIn(product.id());
    return facts
        .dynamicRange()
        .orElseGet(
            () -> {
              Set<String> behind =
                  Stream.concat(facts.runsOn().stream(), facts.members().stream())
                      .map(id -> id(product, id))
                      .collect(Collectors.toSet());
              return behind.size() == 1 ? behind.iterator().next() : product.dynamicRange();
            });
  }
}
