package portolan.search.document;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import portolan.entry.PathEntry;
import portolan.model.Product;
import portolan.model.Protocol;

/** Application protocols. */
final class ProtocolDocuments implements Kind {
  private final SearchSource source;

  ProtocolDocuments(SearchSource source) {
    this.source = source;
  }

  @Override
  public String id() {
    return "protocol";
  }

  @Override
  public Stream<Draft> drafts() {
    return source.catalog().protocols().stream().map(this::draft);
  }

  private Draft draft(Protocol protocol) {
    Draft draft =
        new Draft(id(), source.addresses().word("protocols", protocol.id()), protocol.label())
            .context(protocol.name())
            .text(source.texts().plain(protocol.summary(), ""));
    draft.name(protocol.name()).names(protocol.aliases());
    PortWords.protocol(draft, protocol);
    PortWords.transports(draft, protocol.transports());
    Set<Product> products = new LinkedHashSet<>();
    source.entries().paths().stream()
        .filter(p -> speaks(p, protocol))
        .forEach(p -> products.add(p.product()));
    return draft.products(products).alt(protocol.id());
  }

  private static boolean speaks(PathEntry path, Protocol protocol) {
    return path.ports().stream().anyMatch(p -> p.protocol().filter(protocol::equals).isPresent());
  }
}
