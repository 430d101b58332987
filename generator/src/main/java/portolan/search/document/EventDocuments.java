package portolan.search.document;

import java.util.List;
import java.util.stream.Stream;
import portolan.model.Product;
import portolan.model.TimelineEvent;
import portolan.text.Localized;

/** Dated facts, once for each version. */
final class EventDocuments implements Kind {
  private final SearchSource source;

  EventDocuments(SearchSource source) {
    this.source = source;
  }

  @Override
  public String id() {
    return "event";
  }

  @Override
  public Stream<Draft> drafts() {
    return source.products().stream()
        .flatMap(product -> source.entries().events(product).stream().map(e -> draft(e, product)));
  }

  private Draft draft(TimelineEvent event, Product product) {
    String version = product.id();
    Localized text = source.texts().plain(event.text(), version);
    Draft draft =
        new Draft(id(), source.addresses().event(version, event), text)
            .named(Localized.EMPTY)
            .context(
                Localized.join(
                    ", ",
                    List.of(
                        source.words().text("timeline.title"),
                        Localized.same(event.date().written()))))
            .product(product)
            .alt(event.id())
            .alt(event.date().written())
            .text(text);
    event.about().stream()
        .flatMap(id -> source.entries().path(product, id).stream())
        .forEach(p -> draft.role(p.label()));
    return draft;
  }
}
