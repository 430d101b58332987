package portolan.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
    return new ProductLine(
        row.text("id"),
        row.localized("label"),
        row.localized("summary"),
        row.rows("versions").stream().map(this::version).toList(),
        row.at("id"));
  }

  private Product version(Row row) {
    return new Product(
        row.text("id"),
        context.line(),
        row.localized("label"),
        row.localized("short"),
        row.findLocalized("edition"),
        row.text("leading-source"),
        row.text("dynamic-range"),
        spans(row),
        row.localized("summary"),
        special(row),
        row.at("id"));
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
    return new Endpoint(
        row.text("id"),
        context.line(),
        Arrays.stream(Endpoint.Kind.values())
            .filter(k -> k.id().equals(row.text("kind")))
            .findFirst()
            .orElseThrow(),
        in,
        facts(row),
        row.rows("except").stream()
            .map(e -> new Variant<>(e.texts("in"), facts(row.overlaid(e)), e.at()))
            .toList(),
        VocabularyBinder.aliases(row),
        row.at("id"));
  }

  private static EndpointFacts facts(Row row) {
    return new EndpointFacts(
        row.localized("label"),
        row.localized("short"),
        row.texts("zones").stream().map(Zone::of).distinct().sorted().toList(),
        row.texts("runs-on"),
        row.texts("members"),
        row.find("dynamic-range"),
        row.localized("summary"));
  }

  Optional<DynamicRange> range(Row row) {
    return context
        .ports()
        .span(row.text("port"), row.at("port"))
        .map(
            span ->
                new DynamicRange(
                    row.text("id"),
                    context.line(),
                    context.versions(row),
                    row.localized("label"),
                    Arrays.stream(DynamicRange.Kind.values())
                        .filter(k -> k.id().equals(row.text("kind")))
                        .findFirst()
                        .orElseThrow(),
                    span,
                    row.texts("transport").stream().map(Transport::of).distinct().sorted().toList(),
                    row.find("protocol"),
                    context.evidence(row),
                    row.findLocalized("note"),
                    row.at("id")));
  }
}
