package portolan.catalog;

import java.util.List;
import java.util.Optional;
import portolan.model.Ports;

/** Ports that the catalog holds as data, in any row. */
final class KnownPorts {
  private final List<Ports.Span> spans;
  private final boolean complete;

  private KnownPorts(List<Ports.Span> spans, boolean complete) {
    this.spans = spans;
    this.complete = complete;
  }

  static KnownPorts of(Reading reading, List<TextRow> rows) {
    return new KnownPorts(
        rows.stream().flatMap(r -> r.ports().stream()).distinct().toList(),
        reading.ids().isComplete() && rows.stream().allMatch(TextRow::isComplete));
  }

  /** All of them; empty when some could not be read, so that no other can be called unknown. */
  Optional<List<Ports.Span>> everywhere() {
    return complete ? Optional.of(spans) : Optional.empty();
  }

  /** Whether a port is one of some, or each end of a range is an end of one. */
  static boolean holds(List<Ports.Span> spans, NamedPort port) {
    return port.digits().stream()
        .map(Integer::parseInt)
        .allMatch(n -> spans.stream().anyMatch(s -> s.first() == n || s.last() == n));
  }
}
