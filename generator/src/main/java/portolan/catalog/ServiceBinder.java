package portolan.catalog;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import portolan.model.Cell;
import portolan.model.ClientSetting;
import portolan.model.Connector;
import portolan.model.Evidence;
import portolan.model.FactDate;
import portolan.model.KnownError;
import portolan.model.TimelineEvent;
import portolan.yaml.Row;
import portolan.yaml.YamlNode;

/** Turns the rows of connectors, client settings, dated facts and errors into records. */
final class ServiceBinder {
  private static final LocalDate UNKNOWN_DAY = LocalDate.EPOCH;

  private final FileContext context;

  ServiceBinder(FileContext context) {
    this.context = context;
  }

  Connector connector(Row row) {
    Evidence evidence = context.evidence(row);
    Optional<Row> authentication = row.row("authentication");
    Optional<Row> encryption = row.row("encryption");
    Connector connector =
        new Connector(
            row.text("id"),
            context.line(),
            context.versions(row),
            word(Connector.Kind.values(), Connector.Kind::id, row.text("kind")),
            row.localized("name"),
            row.text("service"),
            row.texts("paths"),
            row.flag("hidden"),
            word(Connector.Creator.values(), Connector.Creator::id, row.text("created-by")),
            row.findLocalized("carries"),
            row.find("transport-role"),
            row.texts("permission-groups"),
            row.find("protocol-logging"),
            cell(authentication, "default", evidence, PathBinder::authentication),
            cell(authentication, "supported", evidence, PathBinder::authentication),
            cell(encryption, "supported", evidence, PathBinder::encryption),
            cell(encryption, "default", evidence, PathBinder::encryptionDefault),
            row.findLocalized("note"),
            evidence,
            row.at("id"));
    return context.origins().add(connector, row.inheriting("in", context.file()));
  }

  private <T> Optional<Cell<T>> cell(
      Optional<Row> block, String key, Evidence inherited, Function<YamlNode, T> reader) {
    return block
        .filter(b -> b.has(key))
        .map(b -> context.evidence().cell(b, key, inherited, (node, e) -> reader.apply(node)));
  }

  ClientSetting setting(Row row) {
    ClientSetting setting =
        new ClientSetting(
            row.text("path"),
            context.line(),
            context.versions(row),
            row.text("host"),
            word(ClientSetting.Purpose.values(), ClientSetting.Purpose::id, row.text("purpose")),
            row.find("preferred").flatMap(p -> context.ports().span(p, row.at("preferred"))),
            row.findLocalized("note"),
            context.evidence(row),
            row.at("path"));
    return context.origins().add(setting, row.inheriting("in", context.file()));
  }

  TimelineEvent event(Row row) {
    TimelineEvent event =
        new TimelineEvent(
            row.text("id"),
            context.line(),
            context.versions(row),
            date(row, "date"),
            word(TimelineEvent.Holds.values(), TimelineEvent.Holds::id, row.text("holds")),
            row.texts("about"),
            row.localized("text"),
            date(row, "checked").first(),
            context.evidence(row),
            row.at("id"));
    return context.origins().add(event, row.inheriting("in", context.file()));
  }

  /** A date; a day that the calendar does not have is a mistake. */
  private FactDate date(Row row, String key) {
    Optional<FactDate> date = FactDate.of(row.text(key));
    if (date.isEmpty() && row.trusts(key)) {
      context
          .diagnostics()
          .error(
              row.at(key),
              "there is no day " + row.text(key),
              "the calendar has fewer days in that month; write the day that the source names");
    }
    return date.orElse(new FactDate(FactDate.Precision.DAY, UNKNOWN_DAY, UNKNOWN_DAY));
  }

  KnownError error(Row row) {
    KnownError error =
        new KnownError(
            row.text("id"),
            context.line(),
            context.versions(row),
            row.text("text"),
            row.texts("about"),
            row.localized("meaning"),
            context.evidence(row),
            row.at("id"));
    return context.origins().add(error, row.inheriting("in", context.file()));
  }

  private static <T> T word(T[] values, Function<T, String> id, String word) {
    return Arrays.stream(values).filter(v -> id.apply(v).equals(word)).findFirst().orElseThrow();
  }
}
