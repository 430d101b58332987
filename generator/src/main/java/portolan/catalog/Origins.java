package portolan.catalog;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Optional;
import portolan.model.PathFacts;
import portolan.model.PortUse;
import portolan.source.Position;
import portolan.yaml.Row;

/**
 * The rows that records were read from. A row with a mistake becomes a record, too; here a check
 * learns which of its values it can judge by.
 */
final class Origins {
  private final IdentityHashMap<Object, Row> rows = new IdentityHashMap<>();

  /** Remembers where a record is from and gives it back. */
  <T> T add(T record, Row row) {
    rows.put(record, row);
    return record;
  }

  /** The row of a record; none for records made by hand. */
  Optional<Row> row(Object record) {
    return Optional.ofNullable(rows.get(record));
  }

  /** Where the value of a key stands, or another place when nobody knows. */
  Position at(Object record, String key, Position other) {
    return row(record).map(row -> row.at(key)).orElse(other);
  }

  /** Where an item of a list stands, or another place when nobody knows. */
  Position at(Object record, String key, String item, Position other) {
    return row(record).map(row -> row.at(key, item)).orElse(other);
  }

  /** Whether the values of some keys are as the author meant them. */
  boolean trust(Object record, String... keys) {
    return row(record).map(row -> Arrays.stream(keys).allMatch(row::trusts)).orElse(true);
  }

  /** The same for keys of a block in the row, such as {@code encryption}. */
  boolean trustIn(Object record, String block, String... keys) {
    return trust(record, block)
        && row(record)
            .flatMap(row -> row.row(block))
            .map(row -> Arrays.stream(keys).allMatch(row::trusts))
            .orElse(true);
  }

  /** Whether the numbers of a use of ports are known. */
  boolean knowNumbers(PortUse use) {
    return row(use)
        .map(
            row ->
                row.has("port") != row.has("range")
                    && row.trusts(row.has("port") ? "port" : "range"))
        .orElse(true);
  }

  /** Whether the numbers of a path are known, all of them. */
  boolean knowNumbers(PathFacts facts) {
    return trust(facts, "ports") && facts.ports().value().stream().allMatch(this::knowNumbers);
  }
}
