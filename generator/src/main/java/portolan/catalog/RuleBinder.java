package portolan.catalog;

import java.util.Optional;
import portolan.model.Cell;
import portolan.model.Evidence;
import portolan.model.FirewallRule;
import portolan.model.Ports;
import portolan.model.Statement;
import portolan.model.StaticPort;
import portolan.model.StaticPortGuide;
import portolan.yaml.Row;

/** Turns the rows of firewall rules and static ports into records. */
final class RuleBinder {
  private final FileContext context;

  RuleBinder(FileContext context) {
    this.context = context;
  }

  FirewallRule rule(Row row) {
    Evidence evidence = context.evidence(row);
    EvidenceReader cells = context.evidence();
    FirewallRule rule =
        new FirewallRule(
            row.text("id"),
            context.line(),
            context.versions(row),
            row.text("name"),
            row.find("documented-as"),
            row.text("direction").equals("in")
                ? FirewallRule.Direction.IN
                : FirewallRule.Direction.OUT,
            cells.find(row, "name-evidence").orElse(evidence),
            cells.cell(row, "roles", evidence, (node, e) -> Row.texts(node)),
            cells.cell(
                row,
                "ports",
                evidence,
                (node, e) -> context.ports().uses(PathBinder.portRows(row), e)),
            cells.cell(
                row,
                "program",
                evidence,
                (node, e) -> Optional.of(Row.text(node)).filter(p -> !p.equals("any"))),
            row.flag("process-bound"),
            row.findLocalized("note"),
            row.at("id"));
    return context.origins().add(rule, row);
  }

  StaticPort staticPort(Row row) {
    Evidence evidence = context.evidence(row);
    StaticPort port =
        new StaticPort(
            row.text("id"),
            context.line(),
            context.versions(row),
            row.localized("service"),
            text(row, "windows-service", evidence),
            context.evidence().cell(row, "servers", evidence, (node, e) -> Row.texts(node)),
            row.localized("scope"),
            row.localized("applies"),
            row.text("store").equals("registry"),
            text(row, "location", evidence),
            findText(row, "folder", evidence),
            row.flag("create-key"),
            text(row, "value-name", evidence),
            text(row, "value-type", evidence),
            findText(row, "initial", evidence),
            text(row, "range", evidence),
            row.find("example").flatMap(p -> context.ports().span(p, row.at("example"))),
            text(row, "restart", evidence),
            row.texts("commands"),
            row.findLocalized("note"),
            row.at("id"));
    return context.origins().add(port, row);
  }

  private Cell<String> text(Row row, String key, Evidence inherited) {
    return context.evidence().cell(row, key, inherited, (node, e) -> Row.text(node));
  }

  private Optional<Cell<String>> findText(Row row, String key, Evidence inherited) {
    return row.has(key) ? Optional.of(text(row, key, inherited)) : Optional.empty();
  }

  StaticPortGuide guide() {
    Row guide = context.file().row("guide").orElseThrow();
    Row valid = guide.row("valid-values").orElseThrow();
    Evidence evidence = context.evidence(guide);
    Evidence validEvidence = context.evidence(valid);
    return new StaticPortGuide(
        context.line(),
        context.versions(context.file()),
        guide.rows("why").stream().map(this::statement).toList(),
        context.ports().uses(guide.rows("still-needed"), evidence),
        new Cell<>(
            context.ports().span(valid.text("port"), valid.at("port")).orElse(Ports.Span.ALL),
            Optional.empty(),
            validEvidence,
            valid.at("port")),
        valid.findLocalized("note"),
        guide.rows("rules").stream().map(this::statement).toList(),
        guide.rows("verify").stream().map(this::verification).toList(),
        guide.at());
  }

  private Statement statement(Row row) {
    return new Statement(row.localized("text"), context.evidence(row), row.at("text"));
  }

  private StaticPortGuide.Verification verification(Row row) {
    return new StaticPortGuide.Verification(
        row.localized("where"),
        row.text("command"),
        row.localized("expect"),
        context.evidence(row));
  }
}
