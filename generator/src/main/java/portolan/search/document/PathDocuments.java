package portolan.search.document;

import java.util.List;
import java.util.stream.Stream;
import portolan.entry.End;
import portolan.entry.PathEntry;
import portolan.text.Localized;

/** Connections, once for each version. */
final class PathDocuments implements Kind {
  private static final Localized ARROW = Localized.same(" → ");

  private final SearchSource source;
  private final EndWords ends;
  private final PortWords ports;
  private final MethodWords methods;
  private final WeaknessWords weaknesses;

  PathDocuments(SearchSource source) {
    this.source = source;
    this.ends = new EndWords(source);
    this.ports = new PortWords(source);
    this.methods = new MethodWords(source);
    this.weaknesses = new WeaknessWords(source);
  }

  @Override
  public String id() {
    return "path";
  }

  @Override
  public Stream<Draft> drafts() {
    return source.products().stream()
        .flatMap(product -> source.entries().paths(product).stream())
        .map(this::draft);
  }

  private Draft draft(PathEntry path) {
    String version = path.product().id();
    List<String> from = path.from().stream().map(End::id).toList();
    List<String> to = path.to().stream().map(End::id).toList();
    Draft draft =
        new Draft(id(), path.home(), path.label())
            .context(
                Localized.join(
                    "",
                    List.of(ends.row(path.product(), from), ARROW, ends.row(path.product(), to))))
            .product(path.product())
            .alt(path.id());
    path.formerly().forEach(draft::alt);
    ends.add(draft, path.product(), from);
    ends.addTargets(draft, path.product(), to);
    ports.add(draft, path.ports());
    source.entries().connectors(path).forEach(c -> draft.alt(c.name()));
    draft.text(ports.sentence(path.ports()));
    methods.add(draft, path);
    weaknesses.add(draft, path);
    path.portCondition()
        .ifPresent(
            when ->
                draft.text(
                    source.words().text("search.text.when", source.texts().plain(when, version))));
    return draft;
  }
}
