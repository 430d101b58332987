package portolan.catalog;

import portolan.model.Security;
import portolan.model.Weakness;
import portolan.model.Zone;
import portolan.yaml.Row;

/** Turns the rows of the file of weaknesses into records. */
final class WeaknessBinder {
  private WeaknessBinder() {}

  static Weakness weakness(Row row) {
    return new Weakness(
        row.text("id"),
        Weakness.Kind.of(row.text("kind")),
        row.localized("label"),
        VocabularyBinder.aliases(row),
        row.localized("text"),
        row.texts("evidence"),
        row.rows("rows").stream().map(WeaknessBinder::match).toList(),
        row.at("id"));
  }

  private static Weakness.Match match(Row row) {
    return new Weakness.Match(
        row.texts("in"),
        row.texts("exposure").stream().map(Zone::of).toList(),
        row.texts("protocols"),
        row.texts("security").stream().map(Security::of).toList(),
        row.texts("authentication"),
        row.texts("encryption"),
        row.node("default-encryption").map(PathBinder::encryptionDefault));
  }
}
