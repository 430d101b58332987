package portolan.search.document;

import java.util.List;
import java.util.stream.Stream;
import portolan.entry.RuleEntry;
import portolan.model.FirewallRule;
import portolan.text.Localized;

/** Firewall rules, once for each version. */
final class RuleDocuments implements Kind {
  private final SearchSource source;
  private final EndWords ends;
  private final PortWords ports;

  RuleDocuments(SearchSource source) {
    this.source = source;
    this.ends = new EndWords(source);
    this.ports = new PortWords(source);
  }

  @Override
  public String id() {
    return "rule";
  }

  @Override
  public Stream<Draft> drafts() {
    return source.products().stream()
        .flatMap(product -> source.entries().rules(product).stream())
        .map(this::draft);
  }

  private Draft draft(RuleEntry rule) {
    String version = rule.product().id();
    List<String> roles = rule.roles().value();
    Draft draft =
        new Draft(id(), rule.home(), Localized.same(rule.name()))
            .context(
                Localized.join(", ", List.of(direction(rule), ends.row(rule.product(), roles))))
            .product(rule.product())
            .alt(rule.id());
    rule.documentedAs().ifPresent(draft::alt);
    ends.add(draft, rule.product(), roles);
    ports.add(draft, rule.ports());
    draft.text(
        source
            .words()
            .text(
                "search.text.program",
                rule.program()
                    .value()
                    .map(Localized::same)
                    .orElseGet(() -> source.words().text("rule.any-program"))));
    rule.note().ifPresent(n -> draft.text(source.texts().plain(n, version)));
    return draft;
  }

  private Localized direction(RuleEntry rule) {
    return source
        .words()
        .text(rule.direction() == FirewallRule.Direction.IN ? "rule.in" : "rule.out");
  }
}
