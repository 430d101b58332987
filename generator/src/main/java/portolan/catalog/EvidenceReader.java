package portolan.catalog;

import java.util.List;
import java.util.Optional;
import portolan.model.Cell;
import portolan.model.Evidence;
import portolan.source.Diagnostics;
import portolan.yaml.Row;
import portolan.yaml.YamlNode;

/**
 * Reads evidence, which a row inherits from its file, a cell from its row, a port from its cell.
 */
final class EvidenceReader {
  private static final Evidence MISSING = new Evidence.Unverified(Evidence.Confidence.LOW, "");

  private final Diagnostics diagnostics;

  EvidenceReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The evidence under a key, if it is given there. */
  Optional<Evidence> find(Row row, String key) {
    return row.node(key).map(EvidenceReader::read);
  }

  /** The evidence of a row: its own, else that of the file; none at all is a mistake. */
  Evidence of(Row row, Row file) {
    Optional<Evidence> found = find(row, "evidence").or(() -> find(file, "evidence"));
    if (found.isEmpty() && row.trusts("evidence") && file.trusts("evidence")) {
      diagnostics.error(
          row.at(),
          "nothing says where this is from",
          "add 'evidence: <source id>' here or at the top of the file");
    }
    return found.orElse(MISSING);
  }

  /** A cell whose value may stand alone or with its condition and evidence. */
  <T> Cell<T> cell(Row row, String key, Evidence inherited, ValueReader<T> reader) {
    YamlNode node = row.node(key).orElseThrow();
    Optional<Row> block = row.row(key);
    Evidence evidence = block.flatMap(b -> find(b, "evidence")).orElse(inherited);
    YamlNode value = block.flatMap(b -> b.node("value")).orElse(node);
    return new Cell<>(
        reader.read(value, evidence),
        block.flatMap(b -> b.findLocalized("when")),
        evidence,
        value.at());
  }

  /** Reads the value of a cell, given the evidence that its parts inherit. */
  interface ValueReader<T> {
    T read(YamlNode value, Evidence evidence);
  }

  private static Evidence read(YamlNode node) {
    if (node instanceof YamlNode.Mapping block) {
      return new Evidence.Unverified(
          Evidence.Confidence.of(block.get("unverified").map(Row::text).orElseThrow()),
          block.get("reason").map(Row::text).orElseThrow());
    }
    List<String> sources = Row.texts(node);
    return sources.isEmpty() ? MISSING : new Evidence.Seen(sources);
  }
}
