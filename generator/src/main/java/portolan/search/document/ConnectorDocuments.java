package portolan.search.document;

import java.util.List;
import java.util.stream.Stream;
import portolan.entry.End;
import portolan.entry.PathEntry;
import portolan.model.Connector;
import portolan.model.Product;
import portolan.text.Localized;

/** Connectors, once for each version, with the ports of the connections that they serve. */
final class ConnectorDocuments implements Kind {
  private final SearchSource source;
  private final EndWords ends;
  private final PortWords ports;

  ConnectorDocuments(SearchSource source) {
    this.source = source;
    this.ends = new EndWords(source);
    this.ports = new PortWords(source);
  }

  @Override
  public String id() {
    return "connector";
  }

  @Override
  public Stream<Draft> drafts() {
    return source.products().stream()
        .flatMap(
            product -> source.entries().connectors(product).stream().map(c -> draft(c, product)));
  }

  private Draft draft(Connector connector, Product product) {
    String version = product.id();
    Localized service = source.entries().end(connector.service(), product).label();
    Draft draft =
        new Draft(id(), source.addresses().connector(version, connector), connector.name())
            .context(
                Localized.join(
                    ", ",
                    List.of(source.words().text("connectors." + connector.kind().id()), service)))
            .product(product)
            .alt(connector.id());
    ends.add(draft, product, List.of(connector.service()));
    for (String id : connector.paths()) {
      source.entries().path(product, id).ifPresent(p -> path(p, connector, draft));
    }
    connector.carries().ifPresent(c -> draft.text(source.texts().plain(c, version)));
    connector.note().ifPresent(n -> draft.text(source.texts().plain(n, version)));
    connector.permissionGroups().forEach(draft::alt);
    return draft;
  }

  private void path(PathEntry path, Connector connector, Draft draft) {
    ports.add(draft, path.ports());
    draft.text(path.label());
    boolean receives = connector.kind() == Connector.Kind.RECEIVE;
    ends.addTargets(
        draft, path.product(), (receives ? path.from() : path.to()).stream().map(End::id).toList());
  }
}
