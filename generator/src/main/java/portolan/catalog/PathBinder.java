package portolan.catalog;

import java.util.List;
import java.util.Optional;
import portolan.model.Authentication;
import portolan.model.DataPath;
import portolan.model.Encryption;
import portolan.model.Evidence;
import portolan.model.PathFacts;
import portolan.model.PortUse;
import portolan.model.Variant;
import portolan.model.Zone;
import portolan.yaml.Row;
import portolan.yaml.YamlNode;

/** Turns the rows of a file of paths into {@link DataPath}s. */
final class PathBinder {
  private final FileContext context;

  PathBinder(FileContext context) {
    this.context = context;
  }

  DataPath path(Row row) {
    Evidence evidence = context.evidence(row);
    List<Variant<PathFacts>> variants =
        row.rows("except").stream().map(e -> variant(row, e, evidence)).toList();
    DataPath path =
        new DataPath(
            row.text("id"),
            context.line(),
            context.versions(row),
            row.texts("formerly"),
            row.texts("replaces"),
            context.evidence().find(row, "who-evidence"),
            evidence,
            facts(row, evidence),
            variants,
            row.at("id"));
    return context.origins().add(path, row.inheriting("in", context.file()));
  }

  private Variant<PathFacts> variant(Row row, Row except, Evidence inherited) {
    PathFacts facts = facts(row.overlaid(except), inherited);
    Variant<PathFacts> variant = new Variant<>(except.texts("in"), facts, except.at());
    return context.origins().add(variant, except);
  }

  private PathFacts facts(Row row, Evidence inherited) {
    Row authentication = row.row("authentication").orElseThrow();
    Row encryption = row.row("encryption").orElseThrow();
    EvidenceReader cells = context.evidence();
    PathFacts facts =
        new PathFacts(
            row.localized("label"),
            row.texts("from"),
            row.texts("to"),
            row.find("exposure").map(Zone::of),
            cells.cell(row, "ports", inherited, (node, e) -> uses(row, e)),
            cells.cell(authentication, "default", inherited, (node, e) -> authentication(node)),
            cells.cell(authentication, "supported", inherited, (node, e) -> authentication(node)),
            cells.cell(encryption, "supported", inherited, (node, e) -> encryption(node)),
            cells.cell(encryption, "default", inherited, (node, e) -> encryptionDefault(node)),
            row.at("from"));
    return context.origins().add(facts, row);
  }

  private List<PortUse> uses(Row row, Evidence inherited) {
    return context.ports().uses(portRows(row), inherited);
  }

  /** The port uses of a row, whether they stand alone or in a cell with evidence. */
  static List<Row> portRows(Row row) {
    Optional<Row> cell = row.row("ports").filter(r -> r.has("value"));
    return cell.map(c -> c.rows("value")).orElseGet(() -> row.rows("ports"));
  }

  static Authentication authentication(YamlNode node) {
    List<String> words = Row.texts(node);
    return switch (words.isEmpty() ? "not-stated" : words.get(0)) {
      case "none" -> Authentication.Absent.NONE;
      case "not-stated" -> Authentication.Absent.NOT_STATED;
      default -> new Authentication.Methods(words);
    };
  }

  static Encryption encryption(YamlNode node) {
    List<String> words = Row.texts(node);
    return switch (words.isEmpty() ? "not-stated" : words.get(0)) {
      case "unnamed" -> Encryption.Other.UNNAMED;
      case "none" -> Encryption.Other.NONE;
      case "not-stated" -> Encryption.Other.NOT_STATED;
      default -> new Encryption.By(words);
    };
  }

  static Encryption.Default encryptionDefault(YamlNode node) {
    return switch (Row.text(node)) {
      case "encrypted" -> Encryption.Default.ENCRYPTED;
      case "clear" -> Encryption.Default.CLEAR;
      default -> Encryption.Default.NOT_STATED;
    };
  }
}
