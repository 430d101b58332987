package portolan.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import portolan.model.Note;
import portolan.model.Product;
import portolan.page.view.ChangesView;
import portolan.page.view.Link;
import portolan.page.view.NoteView;

/**
 * What changed in a version since the release before it, for the page of the version: the notes
 * that tell it, and the comparison in numbers.
 */
final class VersionChanges {
  private final Scope scope;
  private final Product product;
  private final String page;
  private final Comparisons comparisons;
  private final Optional<Comparisons.Pair> pair;

  VersionChanges(Scope scope, Product product, String page) {
    this.scope = scope;
    this.product = product;
    this.page = page;
    this.comparisons = new Comparisons(scope);
    this.pair = comparisons.before(product);
  }

  /** Notes about the version that tell what is new in it. */
  List<Note> notes() {
    return scope.notes().ofVersion(product).stream()
        .filter(n -> n.change() && n.about().contains(product.id()))
        .toList();
  }

  /** The changes; none where nothing tells them and no release came before. */
  List<ChangesView> views(NoteNumbers numbers) {
    List<NoteView> notes = views(numbers, true);
    return notes.isEmpty() && pair.isEmpty() ? List.of() : List.of(view(notes));
  }

  private ChangesView view(List<NoteView> notes) {
    return new ChangesView(
        scope
            .line(product)
            .before(product)
            .map(p -> scope.words().text("product.changes", scope.name(p.shortLabel())))
            .orElseGet(() -> scope.words().text("product.new")),
        pair.map(p -> comparisons.sentence(comparisons.compare(p), true)).orElse(""),
        pair.map(
                p ->
                    new Link(scope.words().text("product.changes-link"), comparisons.href(p, page)))
            .orElse(Link.NONE),
        notes);
  }

  /** The other notes of the page. */
  List<NoteView> others(NoteNumbers numbers) {
    return views(numbers, false);
  }

  private List<NoteView> views(NoteNumbers numbers, boolean changes) {
    Set<String> ids = notes().stream().map(Note::id).collect(Collectors.toSet());
    return numbers.views().stream().filter(v -> ids.contains(v.anchor()) == changes).toList();
  }
}
