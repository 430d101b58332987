package portolan.catalog;

import portolan.source.Diagnostics;
import portolan.source.Position;
import portolan.source.SourceFile;
import portolan.yaml.FileKind;

/**
 * The first line of a content file names its schema, so that editors complete keys and ids while
 * the author types.
 */
final class SchemaLineCheck {
  private SchemaLineCheck() {}

  static void run(SourceFile source, String relative, FileKind kind, Diagnostics diagnostics) {
    String expected = line(relative, kind);
    if (!source.text().startsWith(expected + "\n")) {
      diagnostics.error(
          new Position(source.name(), 1, 1),
          "the first line does not name the schema of the file",
          "make it: " + expected);
    }
  }

  /** The first line that a file should have. */
  static String line(String relative, FileKind kind) {
    String up = "../".repeat((int) relative.chars().filter(c -> c == '/').count());
    return "# yaml-language-server: $schema=" + up + "schema/" + kind.schemaName();
  }
}
