package portolan.search.document;

import java.util.List;
import java.util.stream.Stream;
import portolan.entry.End;
import portolan.entry.PathEntry;
import portolan.model.ClientSetting;
import portolan.model.Product;
import portolan.text.Localized;

/** What to enter in clients, once for each version. */
final class ClientSettingDocuments implements Kind {
  private final SearchSource source;
  private final EndWords ends;
  private final PortWords ports;
  private final MethodWords methods;

  ClientSettingDocuments(SearchSource source) {
    this.source = source;
    this.ends = new EndWords(source);
    this.ports = new PortWords(source);
    this.methods = new MethodWords(source);
  }

  @Override
  public String id() {
    return "setting";
  }

  @Override
  public Stream<Draft> drafts() {
    return source.products().stream()
        .flatMap(
            product ->
                source.entries().clientSettings(product).stream()
                    .flatMap(
                        s ->
                            source.entries().path(product, s.path()).stream()
                                .map(p -> draft(s, p, product))));
  }

  private Draft draft(ClientSetting setting, PathEntry path, Product product) {
    String version = product.id();
    Draft draft =
        new Draft(id(), source.addresses().clientSetting(version, setting), path.label())
            .context(
                Localized.join(
                    ": ",
                    List.of(
                        source.words().text("settings.purpose." + setting.purpose().id()),
                        Localized.same(setting.host()))))
            .product(product)
            .alt(setting.host())
            .alt(source.words().text("settings.title"))
            .alt(path.id());
    ends.add(draft, product, path.from().stream().map(End::id).toList());
    ends.addTargets(draft, product, path.to().stream().map(End::id).toList());
    ports.add(draft, path.ports());
    draft.text(Localized.same(setting.host() + "."));
    draft.text(ports.sentence(path.ports()));
    methods.add(draft, path);
    setting.note().ifPresent(n -> draft.text(source.texts().plain(n, version)));
    return draft;
  }
}
