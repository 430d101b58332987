package portolan.page;

import java.util.Optional;
import portolan.address.Place;
import portolan.model.Note;
import portolan.model.Product;

/** Where a note can be read: on the page of the first thing that it speaks of. */
final class NoteHomes {
  private final Scope scope;

  NoteHomes(Scope scope) {
    this.scope = scope;
  }

  Optional<Place> home(Note note, Product product) {
    return note.about().stream()
        .flatMap(id -> page(id, product).stream())
        .findFirst()
        .map(page -> new Place(page, note.id()));
  }

  private Optional<String> page(String id, Product product) {
    String version = product.id();
    Optional<String> path =
        scope.entries().paths(product).stream()
            .filter(p -> p.id().equals(id))
            .map(p -> p.home().page())
            .findFirst();
    Optional<String> rule =
        scope.entries().rules(product).stream()
            .filter(r -> r.id().equals(id))
            .map(r -> r.home().page())
            .findFirst();
    boolean range =
        scope.catalog().ranges().stream()
            .anyMatch(r -> r.line().equals(product.line()) && r.id().equals(id));
    boolean setting =
        scope.catalog().staticPorts().stream()
            .anyMatch(s -> s.line().equals(product.line()) && s.id().equals(id));
    return path.or(() -> rule)
        .or(() -> named(range, version, "dynamic-ports"))
        .or(() -> named(setting, version, "static-ports"))
        .or(() -> scope.addresses().endpoint(version, id).map(Place::page))
        .or(
            () ->
                id.equals(version)
                    ? Optional.of(scope.addresses().product(version).page())
                    : Optional.empty());
  }

  private Optional<String> named(boolean exists, String version, String name) {
    return exists
        ? Optional.of(scope.addresses().productPage(version, name).page())
        : Optional.empty();
  }
}
