package portolan.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import portolan.address.Addresses;
import portolan.address.Place;
import portolan.model.Catalog;
import portolan.model.Endpoint;
import portolan.model.Note;
import portolan.model.Product;

/**
 * Where a note can be read: on the page of the first thing that it speaks of. What a role page or
 * the page of a version shows for that is decided here too, so that the two cannot drift.
 */
public final class NoteHomes {
  private final Catalog catalog;
  private final Addresses addresses;

  /** Version to the ids of its things to their pages. */
  private final Map<String, Map<String, String>> pages = new HashMap<>();

  /** Homes of the notes of a catalog. */
  public NoteHomes(Catalog catalog, Addresses addresses, Entries entries) {
    this.catalog = catalog;
    this.addresses = addresses;
    catalog.lines().stream()
        .flatMap(l -> l.versions().stream())
        .forEach(v -> pages.put(v.id(), pages(v, entries)));
  }

  private Map<String, String> pages(Product product, Entries entries) {
    String version = product.id();
    Map<String, String> of = new HashMap<>();
    entries.paths(product).forEach(p -> of.putIfAbsent(p.id(), p.home().page()));
    entries.rules(product).forEach(r -> of.putIfAbsent(r.id(), r.home().page()));
    catalog.ranges().stream()
        .filter(r -> r.line().equals(product.line()) && r.in().contains(version))
        .forEach(r -> of.putIfAbsent(r.id(), addresses.range(version, r).page()));
    catalog.staticPorts().stream()
        .filter(s -> s.line().equals(product.line()) && s.in().contains(version))
        .forEach(s -> of.putIfAbsent(s.id(), addresses.staticPort(version, s).page()));
    entries
        .connectors(product)
        .forEach(c -> of.putIfAbsent(c.id(), addresses.connector(version, c).page()));
    String whole = addresses.product(version).page();
    endpoints(product)
        .forEach(
            e ->
                of.putIfAbsent(
                    e.id(), addresses.endpoint(version, e.id()).map(Place::page).orElse(whole)));
    of.putIfAbsent(version, whole);
    return of;
  }

  private Stream<Endpoint> endpoints(Product product) {
    return catalog.endpoints().stream().filter(e -> product.has(e.line(), e.in()));
  }

  /** The home of a note; empty in a version that has nothing of what it speaks of. */
  public Optional<Place> home(Note note, Product product) {
    Map<String, String> of = pages.getOrDefault(product.id(), Map.of());
    return note.in().contains(product.id())
        ? note.about().stream()
            .filter(of::containsKey)
            .findFirst()
            .map(id -> new Place(of.get(id), note.id()))
        : Optional.empty();
  }

  /** Notes about a role, the services that run on it and the groups that it is in. */
  public List<Note> ofRole(Product product, Endpoint role) {
    return about(
        product,
        id -> id.equals(role.id()) || addresses.roles(product.id(), id).contains(role.id()));
  }

  /** Notes about a version, and about its endpoints that have no page of their own. */
  public List<Note> ofVersion(Product product) {
    List<String> alone =
        endpoints(product)
            .map(Endpoint::id)
            .filter(id -> addresses.endpoint(product.id(), id).isEmpty())
            .toList();
    return about(product, id -> id.equals(product.id()) || alone.contains(id));
  }

  private List<Note> about(Product product, Predicate<String> thing) {
    return catalog.notes().stream()
        .filter(n -> product.has(n.line(), n.in()))
        .filter(n -> n.about().stream().anyMatch(thing))
        .toList();
  }
}
