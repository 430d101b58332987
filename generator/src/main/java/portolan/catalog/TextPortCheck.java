package portolan.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import portolan.model.Ports;
import portolan.source.Diagnostics;
import portolan.source.Position;
import portolan.yaml.YamlNode;

/**
 * A port that a text names is data too, so every number can be found. A row that can list ports
 * under {@code mentions} lists them there, unless it has them as data or speaks of a row that does.
 * What other rows name is data somewhere in the catalog.
 */
final class TextPortCheck implements Check {
  @Override
  public void run(Reading reading, Diagnostics diagnostics) {
    List<TextRow> rows = reading.files().stream().flatMap(f -> TextRows.of(f).stream()).toList();
    Map<String, TextRow> byId = new HashMap<>();
    rows.forEach(row -> byId.putIfAbsent(row.key(), row));
    KnownPorts known = KnownPorts.of(reading, rows);
    for (TextRow row : rows) {
      Optional<List<Ports.Span>> ports = row.isListing() ? ofRow(row, byId) : known.everywhere();
      ports.ifPresent(p -> row.texts().forEach(text -> check(row, text, p, diagnostics)));
    }
  }

  /** Ports of a row and of those that it speaks of; empty when some could not be read. */
  private static Optional<List<Ports.Span>> ofRow(TextRow row, Map<String, TextRow> rows) {
    List<Ports.Span> ports = new ArrayList<>();
    List<TextRow> sources = new ArrayList<>(List.of(row));
    for (TextRow.Reference subject : row.subjects()) {
      Optional<TextRow> other = find(row, subject, rows);
      if (other.isEmpty()) {
        return Optional.empty();
      }
      sources.add(other.get());
    }
    for (TextRow source : sources) {
      for (TextRow.Reference range : source.ranges()) {
        find(source, range, rows).ifPresent(r -> ports.addAll(r.ports()));
      }
      ports.addAll(source.ports());
    }
    return sources.stream().allMatch(TextRow::isComplete) ? Optional.of(ports) : Optional.empty();
  }

  private static Optional<TextRow> find(
      TextRow from, TextRow.Reference reference, Map<String, TextRow> rows) {
    return reference.kinds().stream()
        .map(kind -> rows.get(TextRow.key(from.line(), kind, reference.id())))
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** Reports a number once for a text, though both languages name it. */
  private static void check(
      TextRow row, YamlNode text, List<Ports.Span> known, Diagnostics diagnostics) {
    Set<String> reported = new HashSet<>();
    for (YamlNode.Scalar scalar : languages(text)) {
      for (NamedPort port : NamedPort.in(scalar.text())) {
        if (!KnownPorts.holds(known, port) && reported.add(port.written())) {
          diagnostics.error(
              place(scalar, port, diagnostics),
              "the text names port " + port.written() + ", which is not listed as data",
              row.isListing()
                  ? "add 'mentions: [" + port.written() + "/tcp]', or name its row under 'about'"
                  : "add it to the row that it belongs to, or to the 'mentions' of a note");
        }
      }
    }
  }

  /** The text of each language, or the name that both share. */
  private static List<YamlNode.Scalar> languages(YamlNode text) {
    Map<String, YamlNode.Scalar> found = new LinkedHashMap<>();
    if (text instanceof YamlNode.Scalar scalar) {
      found.put("", scalar);
    } else if (text instanceof YamlNode.Mapping mapping) {
      for (YamlNode.Entry entry : mapping.entries()) {
        if (entry.value() instanceof YamlNode.Scalar scalar) {
          found.put(entry.key(), scalar);
        }
      }
    }
    return List.copyOf(found.values());
  }

  /** Where the number stands, or where the text begins when it is written in another way. */
  private static Position place(YamlNode.Scalar text, NamedPort port, Diagnostics diagnostics) {
    String first = port.digits().get(0);
    String words = text.text().substring(port.from(), port.at() + first.length());
    return diagnostics.find(first, diagnostics.find(words, text.at()));
  }
}
