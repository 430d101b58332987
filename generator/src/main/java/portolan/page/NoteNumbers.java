package portolan.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portolan.model.Catalog;
import portolan.model.Note;
import portolan.model.Product;
import portolan.page.view.Link;
import portolan.page.view.NoteRef;
import portolan.page.view.NoteView;

/** Numbers the notes of a page in the order in which they are first named. */
final class NoteNumbers {
  private record Key(String version, String id) {}

  private final Scope scope;
  private final String page;
  private final boolean mixed;
  private final Map<Key, Note> notes = new LinkedHashMap<>();
  private final Map<Key, Product> products = new LinkedHashMap<>();

  /**
   * Notes of a page.
   *
   * @param mixed whether the page mixes versions, so that anchors need the version
   */
  NoteNumbers(Scope scope, String page, boolean mixed) {
    this.scope = scope;
    this.page = page;
    this.mixed = mixed;
  }

  void add(Product product, List<Note> more) {
    for (Note note : more) {
      Key key = new Key(product.id(), note.id());
      if (notes.putIfAbsent(key, note) == null) {
        products.put(key, product);
      }
    }
  }

  /** A pointer to a note of the page. */
  NoteRef ref(Note note) {
    int number = 0;
    for (Map.Entry<Key, Note> e : notes.entrySet()) {
      number++;
      if (e.getValue().line().equals(note.line()) && e.getKey().id().equals(note.id())) {
        return new NoteRef(Integer.toString(number), "#" + anchor(e.getKey()));
      }
    }
    throw new IllegalStateException("the page " + page + " does not show the note " + note.id());
  }

  private String anchor(Key key) {
    return mixed ? key.version() + "--" + key.id() : key.id();
  }

  /** All notes with their numbers. */
  List<NoteView> views() {
    List<NoteView> views = new ArrayList<>();
    notes.forEach(
        (key, note) ->
            views.add(
                new NoteView(
                    anchor(key),
                    Integer.toString(views.size() + 1),
                    scope.html(note.text(), page),
                    about(note, products.get(key)),
                    new Evidences(scope)
                        .of(note.evidence(), "cell.text", products.get(key), page))));
    return views;
  }

  private List<Link> about(Note note, Product product) {
    return note.about().stream().flatMap(id -> subject(id, product, page).stream()).toList();
  }

  /** A link to what a note, conflict or correction speaks of. */
  Optional<Link> subject(String id, Product product, String from) {
    Catalog catalog = scope.catalog();
    String version = product.id();
    String line = product.line();
    Optional<Link> path =
        scope.entries().paths(product).stream()
            .filter(p -> p.id().equals(id))
            .findFirst()
            .map(p -> Scope.link(scope.name(p.label()), p.home(), from));
    Optional<Link> rule =
        scope.entries().rules(product).stream()
            .filter(r -> r.id().equals(id))
            .findFirst()
            .map(r -> Scope.link(r.name(), r.home(), from));
    Optional<Link> range =
        catalog.ranges().stream()
            .filter(r -> r.line().equals(line) && r.id().equals(id) && r.in().contains(version))
            .findFirst()
            .map(r -> Scope.link(scope.name(r.label()), scope.addresses().range(version, r), from));
    Optional<Link> setting =
        catalog.staticPorts().stream()
            .filter(s -> s.line().equals(line) && s.id().equals(id) && s.in().contains(version))
            .findFirst()
            .map(
                s ->
                    Scope.link(
                        scope.name(s.service()), scope.addresses().staticPort(version, s), from));
    Optional<Link> endpoint =
        catalog.endpoints().stream()
            .filter(e -> e.line().equals(line) && e.id().equals(id) && e.in().contains(version))
            .findFirst()
            .flatMap(
                e ->
                    scope
                        .addresses()
                        .endpoint(version, id)
                        .map(p -> Scope.link(scope.name(e.factsIn(version).label()), p, from)));
    Optional<Link> whole =
        id.equals(version)
            ? Optional.of(
                Scope.link(
                    scope.name(product.shortLabel()), scope.addresses().product(version), from))
            : Optional.empty();
    return path.or(() -> rule).or(() -> range).or(() -> setting).or(() -> endpoint).or(() -> whole);
  }
}
