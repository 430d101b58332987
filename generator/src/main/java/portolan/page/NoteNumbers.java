package portolan.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portolan.model.Note;
import portolan.model.Product;
import portolan.page.view.Link;
import portolan.page.view.NoteRef;
import portolan.page.view.NoteView;

/**
 * Numbers the notes of a page in the order in which they are first named. A note that several
 * versions share stands once on a page, as a note of the version that named it first.
 */
final class NoteNumbers {
  private record Key(String line, String id) {
    static Key of(Note note) {
      return new Key(note.line(), note.id());
    }
  }

  private record Named(int number, Note note, Product product) {}

  private final Scope scope;
  private final String page;
  private final boolean mixed;
  private final Map<Key, Named> notes = new LinkedHashMap<>();

  /**
   * Notes of a page.
   *
   * @param mixed whether the page mixes product lines, so that anchors need the line
   */
  NoteNumbers(Scope scope, String page, boolean mixed) {
    this.scope = scope;
    this.page = page;
    this.mixed = mixed;
  }

  void add(Product product, List<Note> more) {
    for (Note note : more) {
      notes.putIfAbsent(Key.of(note), new Named(notes.size() + 1, note, product));
    }
  }

  /** A pointer to a note of the page. */
  NoteRef ref(Note note) {
    Named named = notes.get(Key.of(note));
    if (named == null) {
      throw new IllegalStateException("the page " + page + " does not show the note " + note.id());
    }
    return new NoteRef(Integer.toString(named.number()), "#" + anchor(note));
  }

  private String anchor(Note note) {
    return mixed ? note.line() + "--" + note.id() : note.id();
  }

  /** All notes with their numbers. */
  List<NoteView> views() {
    return notes.values().stream()
        .map(
            n ->
                new NoteView(
                    anchor(n.note()),
                    Integer.toString(n.number()),
                    scope.html(n.note().text(), page, n.product()),
                    about(n.note(), n.product()),
                    new Evidences(scope).of(n.note().evidence(), "cell.text", n.product(), page)))
        .toList();
  }

  private List<Link> about(Note note, Product product) {
    return note.about().stream().flatMap(id -> subject(id, product, page).stream()).toList();
  }

  /** A link to what a note, conflict or correction speaks of. */
  Optional<Link> subject(String id, Product product, String from) {
    return path(id, product, from)
        .or(() -> rule(id, product, from))
        .or(() -> range(id, product, from))
        .or(() -> setting(id, product, from))
        .or(() -> connector(id, product, from))
        .or(() -> endpoint(id, product, from))
        .or(() -> whole(id, product, from));
  }

  private Optional<Link> path(String id, Product product, String from) {
    return scope
        .entries()
        .path(product, id)
        .map(p -> Scope.link(scope.name(p.label()), p.home(), from));
  }

  private Optional<Link> rule(String id, Product product, String from) {
    return scope.entries().rules(product).stream()
        .filter(r -> r.id().equals(id))
        .findFirst()
        .map(r -> Scope.link(r.name(), r.home(), from));
  }

  private Optional<Link> range(String id, Product product, String from) {
    return scope.catalog().ranges().stream()
        .filter(r -> r.id().equals(id) && product.has(r.line(), r.in()))
        .findFirst()
        .map(
            r -> Scope.link(scope.name(r.label()), scope.addresses().range(product.id(), r), from));
  }

  private Optional<Link> setting(String id, Product product, String from) {
    return scope.catalog().staticPorts().stream()
        .filter(s -> s.id().equals(id) && product.has(s.line(), s.in()))
        .findFirst()
        .map(
            s ->
                Scope.link(
                    scope.name(s.service()), scope.addresses().staticPort(product.id(), s), from));
  }

  private Optional<Link> connector(String id, Product product, String from) {
    return scope
        .entries()
        .connector(product, id)
        .map(
            c ->
                Scope.link(
                    scope.name(c.name()), scope.addresses().connector(product.id(), c), from));
  }

  private Optional<Link> endpoint(String id, Product product, String from) {
    String version = product.id();
    return scope.catalog().endpoints().stream()
        .filter(e -> e.id().equals(id) && product.has(e.line(), e.in()))
        .findFirst()
        .flatMap(
            e ->
                scope
                    .addresses()
                    .endpoint(version, id)
                    .map(p -> Scope.link(scope.name(e.factsIn(version).label()), p, from)));
  }

  private Optional<Link> whole(String id, Product product, String from) {
    return id.equals(product.id())
        ? Optional.of(
            Scope.link(
                scope.name(product.shortLabel()), scope.addresses().product(product.id()), from))
        : Optional.empty();
  }
}
