package portolan.search.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portolan.address.Place;
import portolan.entry.End;
import portolan.entry.PathEntry;
import portolan.entry.RuleEntry;
import portolan.model.Connector;
import portolan.model.Note;
import portolan.model.Product;
import portolan.text.Localized;

/**
 * Notes, once for each version in which they can be read. What a note names in passing does not
 * make it one of the things with that port, so that it has none.
 */
final class NoteDocuments implements Kind {
  private final SearchSource source;
  private final EndWords ends;

  NoteDocuments(SearchSource source) {
    this.source = source;
    this.ends = new EndWords(source);
  }

  @Override
  public String id() {
    return "note";
  }

  @Override
  public Stream<Draft> drafts() {
    return source.products().stream()
        .flatMap(
            product ->
                source.catalog().notes().stream()
                    .filter(n -> product.has(n.line(), n.in()))
                    .flatMap(n -> draft(n, product).stream()));
  }

  private Optional<Draft> draft(Note note, Product product) {
    return source.notes().home(note, product).map(home -> draft(note, product, home));
  }

  private Draft draft(Note note, Product product, Place home) {
    List<Localized> subjects =
        note.about().stream().flatMap(id -> name(id, product).stream()).toList();
    Localized first = subjects.stream().findFirst().orElse(product.shortLabel());
    Draft draft =
        new Draft(id(), home, source.words().text("search.title.note", first))
            .named(Localized.EMPTY)
            .role(first)
            .context(subjects.size() > 1 ? Localized.join("; ", subjects) : Localized.EMPTY)
            .product(product)
            .text(source.texts().plain(note.text(), product.id()))
            .alt(note.id());
    note.about().forEach(id -> ends.add(draft, product, ends(id, product)));
    return draft;
  }

  private Optional<PathEntry> path(String id, Product product) {
    return source.entries().path(product, id);
  }

  private Optional<RuleEntry> rule(String id, Product product) {
    return source.entries().rules(product).stream().filter(r -> r.id().equals(id)).findFirst();
  }

  /** What a thing of a version is called. */
  private Optional<Localized> name(String id, Product product) {
    return path(id, product)
        .map(PathEntry::label)
        .or(() -> rule(id, product).map(r -> Localized.same(r.name())))
        .or(
            () ->
                source.catalog().ranges().stream()
                    .filter(r -> r.id().equals(id))
                    .filter(r -> product.has(r.line(), r.in()))
                    .findFirst()
                    .map(r -> r.label()))
        .or(
            () ->
                source.catalog().staticPorts().stream()
                    .filter(s -> s.id().equals(id))
                    .filter(s -> product.has(s.line(), s.in()))
                    .findFirst()
                    .map(s -> s.service()))
        .or(() -> source.entries().connector(product, id).map(Connector::name))
        .or(
            () ->
                source
                    .endpoints(product)
                    .filter(e -> e.id().equals(id))
                    .findFirst()
                    .map(e -> e.factsIn(product.id()).label()))
        .or(() -> Optional.of(product.shortLabel()).filter(name -> id.equals(product.id())));
  }

  /** Endpoints that a thing of a version has to do with. */
  private List<String> ends(String id, Product product) {
    return path(id, product)
        .map(p -> Stream.concat(p.from().stream(), p.to().stream()).map(End::id).toList())
        .or(() -> rule(id, product).map(r -> r.roles().value()))
        .orElseGet(() -> source.endpoints(product).map(e -> e.id()).filter(id::equals).toList());
  }
}
