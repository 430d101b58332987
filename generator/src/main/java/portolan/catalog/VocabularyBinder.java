package portolan.catalog;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import portolan.model.Aliases;
import portolan.model.IanaName;
import portolan.model.Method;
import portolan.model.Ports;
import portolan.model.Protocol;
import portolan.model.Reason;
import portolan.model.Site;
import portolan.model.Source;
import portolan.model.Term;
import portolan.model.Transport;
import portolan.source.Diagnostics;
import portolan.yaml.Row;

/** Turns the rows of the vocabulary, the sources and the site settings into records. */
final class VocabularyBinder {
  private final FileContext context;

  VocabularyBinder(FileContext context) {
    this.context = context;
  }

  Source source(Row row) {
    return new Source(
        row.text("id"),
        row.localized("title"),
        row.findLocalized("publisher"),
        row.find("address"),
        row.find("dated"),
        row.find("checked"),
        Source.Weight.valueOf(row.text("weight").toUpperCase(Locale.ROOT)),
        row.localized("supports"),
        row.at("id"));
  }

  static Reason reason(Row row) {
    return new Reason(row.text("id"), row.localized("label"), row.localized("text"), row.at("id"));
  }

  Protocol protocol(Row row) {
    Protocol protocol =
        new Protocol(
            row.text("id"),
            row.localized("label"),
            row.findLocalized("name").orElseGet(() -> row.localized("label")),
            row.text("family"),
            transports(row),
            row.find("endpoint-mapper")
                .flatMap(p -> context.ports().span(p, row.at("endpoint-mapper")))
                .map(Ports.Span::first),
            aliases(row),
            row.localized("summary"),
            row.at("id"));
    return context.origins().add(protocol, row);
  }

  static Method method(Row row) {
    return new Method(
        row.text("id"),
        row.localized("label"),
        aliases(row),
        row.localized("summary"),
        row.at("id"));
  }

  static Term term(Row row) {
    return new Term(
        row.text("id"), row.localized("label"), aliases(row), row.localized("text"), row.at("id"));
  }

  IanaName ianaName(Row row) {
    String service = row.text("service");
    return new IanaName(
        context.ports().span(row.text("port"), row.at("port")).orElse(Ports.Span.ALL),
        transports(row),
        service.equals("unassigned") ? Optional.empty() : Optional.of(service),
        row.find("description"),
        row.flag("other-service"),
        context.evidence(row),
        row.at());
  }

  static Site site(Row row, Diagnostics diagnostics) {
    return new Site(
        row.localized("name"),
        row.localized("title"),
        row.localized("lead"),
        row.find("base-url").flatMap(new BaseUrl(row.at("base-url"), diagnostics)::read),
        row.find("report"),
        row.at());
  }

  /** Transports under {@code transports}, in the order TCP, UDP. */
  private static List<Transport> transports(Row row) {
    return row.texts("transports").stream().map(Transport::of).distinct().sorted().toList();
  }

  /** Other names: per language, or a list that serves both. */
  static Aliases aliases(Row row) {
    if (!row.has("aliases")) {
      return Aliases.NONE;
    }
    return row.row("aliases")
        .map(r -> new Aliases(r.texts("ru"), r.texts("en")))
        .orElseGet(() -> new Aliases(row.texts("aliases"), row.texts("aliases")));
  }
}
