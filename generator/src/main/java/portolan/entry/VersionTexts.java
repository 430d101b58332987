package portolan.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import portolan.model.Connector;
import portolan.model.Endpoint;
import portolan.model.EndpointFacts;
import portolan.model.Product;
import portolan.model.SupportRule;
import portolan.text.Localized;

/** The names and texts of one version that readers see. */
final class VersionTexts {
  private final VersionContent content;
  private final List<Localized> all = new ArrayList<>();

  private VersionTexts(VersionContent content) {
    this.content = content;
  }

  static List<Localized> of(VersionContent content) {
    VersionTexts texts = new VersionTexts(content);
    texts.product();
    texts.endpoints();
    content.paths().forEach(texts::path);
    content.rules().forEach(r -> r.note().ifPresent(texts.all::add));
    content.ranges().forEach(r -> texts.all.add(r.label()));
    content.staticPorts().forEach(s -> texts.all.add(s.service()));
    content.connectors().forEach(texts::connector);
    content.clientSettings().forEach(s -> s.note().ifPresent(texts.all::add));
    content.events().forEach(e -> texts.all.add(e.text()));
    content.errors().forEach(e -> texts.all.add(e.meaning()));
    content.notes().forEach(n -> texts.all.add(n.text()));
    content.supportRules().forEach(texts::supportRule);
    content.conflicts().forEach(c -> texts.all.add(c.why()));
    content.corrections().forEach(c -> texts.all.add(c.where()));
    return texts.all;
  }

  private void product() {
    Product product = content.product();
    all.add(product.label());
    all.add(product.summary());
    all.addAll(product.special());
  }

  private void endpoints() {
    for (Endpoint endpoint : content.endpoints()) {
      EndpointFacts facts = endpoint.factsIn(content.product().id());
      all.add(facts.label());
      all.add(facts.summary());
    }
  }

  private void path(PathEntry path) {
    all.add(path.label());
    path.portCondition().ifPresent(all::add);
    path.ports().forEach(p -> p.when().ifPresent(all::add));
    Stream.of(
            path.defaultAuthentication(),
            path.supportedAuthentication(),
            path.encryption(),
            path.encryptionDefault())
        .forEach(c -> c.when().ifPresent(all::add));
  }

  private void connector(Connector connector) {
    all.add(connector.name());
    connector.carries().ifPresent(all::add);
    connector.note().ifPresent(all::add);
  }

  private void supportRule(SupportRule rule) {
    all.add(rule.title());
    all.add(rule.text());
  }
}
