package portolan.search.document;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portolan.model.KnownError;
import portolan.model.Product;
import portolan.text.Localized;

/** Texts of errors, once each. */
final class ErrorDocuments implements Kind {
  private final SearchSource source;

  ErrorDocuments(SearchSource source) {
    this.source = source;
  }

  @Override
  public String id() {
    return "error";
  }

  @Override
  public Stream<Draft> drafts() {
    return source.catalog().errors().stream().map(this::draft);
  }

  private Draft draft(KnownError error) {
    Set<Product> versions =
        source.products().stream()
            .filter(p -> p.has(error.line(), error.in()))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    String version = versions.size() == 1 ? versions.iterator().next().id() : "";
    Draft draft =
        new Draft(id(), source.addresses().error(error), Localized.same(error.text()))
            .context(source.words().text("kind.error"))
            .products(versions)
            .alt(error.id())
            .text(source.texts().plain(error.meaning(), version));
    for (Product product : versions) {
      error.about().stream()
          .flatMap(id -> source.entries().path(product, id).stream())
          .forEach(p -> draft.text(p.label()));
    }
    return draft;
  }
}
