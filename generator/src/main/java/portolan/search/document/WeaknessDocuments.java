package portolan.search.document;

import java.util.stream.Stream;
import portolan.entry.FacetNames;

/** What is weak or retired. */
final class WeaknessDocuments implements Kind {
  private final SearchSource source;

  WeaknessDocuments(SearchSource source) {
    this.source = source;
  }

  @Override
  public String id() {
    return "weakness";
  }

  @Override
  public Stream<Draft> drafts() {
    return source.catalog().weaknesses().stream()
        .map(
            weakness ->
                new Draft(id(), source.addresses().weakness(weakness.id()), weakness.label())
                    .context(source.words().text("weak.title"))
                    .text(source.texts().plain(weakness.text(), ""))
                    .names(weakness.aliases())
                    .alt(weakness.id())
                    .alt(source.words().text("weakness." + weakness.kind().id()))
                    .facet(FacetNames.WEAKNESS, weakness.id()));
  }
}
