package portolan.catalog;

import portolan.model.Conflict;
import portolan.model.Correction;
import portolan.model.Evidence;
import portolan.model.Note;
import portolan.model.SupportRule;
import portolan.yaml.Row;

/** Turns notes, support boundaries, conflicts and corrections into records. */
final class RemarkBinder {
  private final FileContext context;

  RemarkBinder(FileContext context) {
    this.context = context;
  }

  Note note(Row row) {
    Note note =
        new Note(
            row.text("id"),
            context.line(),
            context.versions(row),
            row.texts("about"),
            row.find("kind").isPresent(),
            context.ports().mentions(row),
            row.localized("text"),
            context.evidence(row),
            row.at("id"));
    return context.origins().add(note, row);
  }

  SupportRule supportRule(Row row) {
    return new SupportRule(
        row.text("id"),
        context.line(),
        context.versions(row),
        row.texts("about"),
        row.localized("title"),
        row.localized("text"),
        context.evidence(row),
        row.at("id"));
  }

  Conflict conflict(Row row) {
    Conflict conflict =
        new Conflict(
            row.text("id"),
            context.line(),
            row.texts("about"),
            row.find("cell"),
            row.localized("title"),
            row.rows("values").stream().map(this::value).toList(),
            row.text("shown"),
            row.localized("why"),
            context.ports().mentions(row),
            row.at("id"));
    return context.origins().add(conflict, row);
  }

  private Conflict.Value value(Row row) {
    Evidence evidence = context.evidence(row);
    Conflict.Value value = new Conflict.Value(row.text("id"), row.localized("value"), evidence);
    return context.origins().add(value, row);
  }

  Correction correction(Row row) {
    Correction correction =
        new Correction(
            row.text("id"),
            context.line(),
            row.text("kind"),
            row.texts("about"),
            row.localized("where"),
            row.text("source"),
            row.localized("reads"),
            row.localized("corrected"),
            row.findLocalized("why"),
            context.ports().mentions(row),
            context.evidence(row),
            row.at("id"));
    return context.origins().add(correction, row);
  }
}
