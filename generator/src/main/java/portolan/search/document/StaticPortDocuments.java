package portolan.search.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portolan.model.DynamicRange;
import portolan.model.Ports;
import portolan.model.Product;
import portolan.model.StaticPort;
import portolan.model.Transport;
import portolan.text.Localized;

/** Settings that fix a port, once for each version. */
final class StaticPortDocuments implements Kind {
  /** Such a setting fixes a TCP port. */
  private static final List<Transport> TCP = List.of(Transport.TCP);

  private final SearchSource source;
  private final EndWords ends;

  StaticPortDocuments(SearchSource source) {
    this.source = source;
    this.ends = new EndWords(source);
  }

  @Override
  public String id() {
    return "static-port";
  }

  @Override
  public Stream<Draft> drafts() {
    return source.products().stream()
        .flatMap(
            product ->
                source.catalog().staticPorts().stream()
                    .filter(s -> product.has(s.line(), s.in()))
                    .map(s -> draft(s, product)));
  }

  private Draft draft(StaticPort setting, Product product) {
    String version = product.id();
    List<String> servers = setting.servers().value();
    Draft draft =
        new Draft(id(), source.addresses().staticPort(version, setting), setting.service())
            .context(
                Localized.join(
                    ", ",
                    List.of(source.words().text("kind.static-port"), ends.row(product, servers))))
            .product(product)
            .alt(setting.id())
            .alt(setting.windowsService().value());
    ends.add(draft, product, servers);
    setting.example().ifPresent(port -> example(draft, port));
    range(setting, product).ifPresent(r -> draft.span(PortWords.span(r.span(), TCP, false)));
    PortWords.transports(draft, TCP);
    draft.text(
        source
            .words()
            .text(
                "search.text.setting",
                Localized.same(setting.location().value()),
                Localized.same(setting.valueName().value()),
                source.texts().plain(setting.scope(), version),
                source.texts().plain(setting.applies(), version)));
    setting.note().ifPresent(n -> draft.text(source.texts().plain(n, version)));
    return draft;
  }

  private void example(Draft draft, Ports.Span port) {
    draft
        .ports(PortWords.shown(port, TCP))
        .span(PortWords.span(port, TCP, false))
        .text(source.words().text("search.text.example", Localized.same(PortWords.number(port))));
  }

  private Optional<DynamicRange> range(StaticPort setting, Product product) {
    return source.catalog().ranges().stream()
        .filter(r -> product.has(r.line(), r.in()))
        .filter(r -> r.id().equals(setting.range().value()))
        .findFirst();
  }
}
