package portolan.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import portolan.model.DynamicRange;
import portolan.model.Endpoint;
import portolan.model.EndpointFacts;
import portolan.model.Ports;
import portolan.model.Product;
import portolan.model.ProductLine;
import portolan.model.Transport;
import portolan.model.Variant;
import portolan.model.Zone;
import portolan.text.Localized;
import portolan.yaml.Row;
import portolan.yaml.YamlNode;

/** Turns the rows that describe a product line into records. */
final class LineBinder {
  private final FileContext context;

  LineBinder(FileContext context) {
    this.context = context;
  }

  ProductLine line() {
    Row row = context.file();
    ProductLine line =
        new ProductLine(
            row.text("id"),
            row.localized("label"),
            row.localized("summary"),
            row.rows("versions").stream().map(this::version).toList(),
            row.at("id"));
    return context.origins().add(line, row);
  }

  private Product version(Row row) {
    Product product =
        new Product(
            row.text("id"),
            context.line(),
            row.localized("label"),
            row.localized("short"),
            row.findLocalized("edition"),
            row.text("leading-source"),
            row.text("dynamic-range"),
            spans(row),
            VocabularyBinder.aliases(row),
            row.localized("summary"),
            special(row),
            row.at("id"));
    return context.origins().add(product, row);
  }

  private List<Ports.Span> spans(Row row) {
    List<Ports.Span> spans = new ArrayList<>();
    for (String text : row.texts("most-asked")) {
      context.ports().span(text, row.at("most-asked")).ifPresent(spans::add);
    }
    return spans;
  }

  private static List<Localized> special(Row row) {
    return row.node("special")
        .map(
            n ->
                n instanceof YamlNode.Sequence s
                    ? s.items().stream().map(Row::localized).toList()
                    : List.of(Row.localized(n)))
        .orElse(List.of());
  }

  Endpoint endpoint(Row row, List<String> allVersions) {
    List<String> in =
        row.has("in")
            ? row.texts("in")
            : context.file().has("in") ? context.file().texts("in") : allVersions;
    Endpoint endpoint =
        new Endpoint(
            row.text("id"),
            context.line(),
            Arrays.stream(Endpoint.Kind.values())
                .filter(k -> k.id().equals(row.text("kind")))
                .findFirst()
                .orElseThrow(),
            in,
            facts(row),
            row.rows("except").stream().map(e -> variant(row, e)).toList(),
            VocabularyBinder.aliases(row),
            row.at("id"));
    return context.origins().add(endpoint, row.inheriting("in", context.file()));
  }

  private Variant<EndpointFacts> variant(Row row, Row except) {
    EndpointFacts facts = facts(row.overlaid(except));
    Variant<EndpointFacts> variant = new Variant<>(except.texts("in"), facts, except.at());
    return context.origins().add(variant, except);
  }

  private EndpointFacts facts(Row row) {
    EndpointFacts facts =
        new EndpointFacts(
            row.localized("label"),
            row.localized("short"),
            row.texts("zones").stream().map(Zone::of).distinct().sorted().toList(),
            row.texts("runs-on"),
            row.texts("members"),
            row.find("dynamic-range"),
            row.find("service-name"),
            row.find("display-name"),
            row.localized("summary"));
    return context.origins().add(facts, row);
  }

  DynamicRange range(Row row) {
    DynamicRange range =
        new DynamicRange(
            row.text("id"),
            context.line(),
            context.versions(row),
            row.localized("label"),
            Arrays.stream(DynamicRange.Kind.values())
                .filter(k -> k.id().equals(row.text("kind")))
                .findFirst()
                .orElseThrow(),
            context.ports().span(row.text("port"), row.at("port")).orElse(Ports.Span.ALL),
            row.texts("transport").stream().map(Transport::of).distinct().sorted().toList(),
            row.find("protocol"),
            context.evidence(row),
            row.findLocalized("note"),
            row.at("id"));
    return context.origins().add(range, row.inheriting("in", context.file()));
  }
}
