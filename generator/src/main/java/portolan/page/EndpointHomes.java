package portolan.page;

import java.util.HashMap;
import java.util.Map;
import portolan.address.Addresses;
import portolan.address.Place;
import portolan.entry.Entries;
import portolan.entry.PathEntry;
import portolan.model.Endpoint;
import portolan.model.Product;

/**
 * Where an endpoint of one version can be read about: on the page of its role, else, for clients,
 * directories and outsiders, at the first row that names it, else on the page of the version.
 */
final class EndpointHomes {
  private final Product product;
  private final Addresses addresses;
  private final Map<String, Place> firstRows = new HashMap<>();

  EndpointHomes(Product product, Addresses addresses, Entries entries) {
    this.product = product;
    this.addresses = addresses;
    for (PathEntry path : entries.paths(product)) {
      path.from().forEach(end -> firstRows.putIfAbsent(end.id(), path.home()));
      path.to().forEach(end -> firstRows.putIfAbsent(end.id(), path.home()));
    }
  }

  Place home(Endpoint endpoint) {
    return addresses
        .endpoint(product.id(), endpoint.id())
        .orElseGet(() -> firstRows.getOrDefault(endpoint.id(), addresses.product(product.id())));
  }
}
