package portolan.catalog;

import java.util.List;
import portolan.model.Evidence;
import portolan.source.Diagnostics;
import portolan.yaml.Row;

/**
 * What the rows of one file share.
 *
 * @param line product line
 * @param file root of the file
 * @param evidence reads evidence
 * @param ports reads ports
 * @param origins remembers which record is from which row
 * @param diagnostics where mistakes are reported
 */
record FileContext(
    String line,
    Row file,
    EvidenceReader evidence,
    PortReader ports,
    Origins origins,
    Diagnostics diagnostics) {

  /** Versions of a row: its own, else those of the file; none at all is a mistake. */
  List<String> versions(Row row) {
    List<String> own = row.has("in") ? row.texts("in") : file.texts("in");
    if (own.isEmpty() && row.trusts("in") && file.trusts("in")) {
      diagnostics.error(
          row.at(),
          "nothing says in which versions this holds",
          "add 'in: [<version id>]' here or at the top of the file");
    }
    return own;
  }

  /** Evidence of a row. */
  Evidence evidence(Row row) {
    return evidence.of(row, file);
  }
}
