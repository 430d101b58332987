package portolan.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import portolan.model.Evidence;
import portolan.model.Mention;
import portolan.model.PortUse;
import portolan.model.Ports;
import portolan.model.Security;
import portolan.model.Transport;
import portolan.source.Diagnostics;
import portolan.source.Position;
import portolan.yaml.PortText;
import portolan.yaml.Row;
import portolan.yaml.YamlNode;

/** Reads ports and says what is wrong with a number. */
final class PortReader {
  private static final Pattern NUMBERS = Pattern.compile("(\\d+)(?:-(\\d+))?.*");

  private final Diagnostics diagnostics;
  private final EvidenceReader evidence;
  private final Origins origins;

  PortReader(Diagnostics diagnostics, EvidenceReader evidence, Origins origins) {
    this.diagnostics = diagnostics;
    this.evidence = evidence;
    this.origins = origins;
  }

  /** The port uses of a list; one whose numbers are wrong is reported and stands for any port. */
  List<PortUse> uses(List<Row> rows, Evidence inherited) {
    return rows.stream().map(row -> origins.add(use(row, ports(row), inherited), row)).toList();
  }

  private PortUse use(Row row, Optional<Ports> ports, Evidence inherited) {
    List<Transport> transports =
        row.texts("transport").stream().map(Transport::of).distinct().sorted().toList();
    boolean local = ports.equals(Optional.of(Ports.Unnumbered.LOCAL));
    if (ports.isPresent() && row.has("transport") == local) {
      diagnostics.error(
          row.at(),
          local ? "a local connection has no transport" : "the port has no transport",
          local ? "remove 'transport'" : "add 'transport: tcp' or 'transport: udp'");
    }
    return new PortUse(
        ports.orElse(Ports.Unnumbered.ANY),
        transports,
        row.find("protocol"),
        row.find("security").map(Security::of).orElse(Security.NOT_STATED),
        row.flag("changeable"),
        row.findLocalized("when"),
        evidence.find(row, "evidence").orElse(inherited),
        row.at());
  }

  private Optional<Ports> ports(Row row) {
    if (row.has("port") == row.has("range")) {
      diagnostics.error(
          row.at(),
          row.has("port")
              ? "both 'port' and 'range' are given"
              : "neither 'port' nor 'range' is given",
          "write 'port' for numbers, or 'range' for the id of a named range");
      return Optional.empty();
    }
    if (row.has("range")) {
      return Optional.of(new Ports.Named(row.text("range")));
    }
    String text = row.text("port");
    Optional<Ports> word =
        Arrays.stream(Ports.Unnumbered.values())
            .filter(u -> u.id().equals(text))
            .map(u -> (Ports) u)
            .findFirst();
    return word.isPresent() ? word : span(text, row.at("port")).map(s -> s);
  }

  /** A number or a range written as text; empty when it is wrong. */
  Optional<Ports.Span> span(String text, Position at) {
    Matcher m = NUMBERS.matcher(text);
    if (!m.matches()) {
      return Optional.empty();
    }
    Optional<PortText.Mistake> mistake = PortText.mistake(text);
    if (mistake.isPresent()) {
      diagnostics.error(at, mistake.get().message(), mistake.get().hint());
      return Optional.empty();
    }
    int first = Integer.parseInt(m.group(1));
    int last = m.group(2) == null ? first : Integer.parseInt(m.group(2));
    return Optional.of(new Ports.Span(first, last));
  }

  /** Ports that a text names, as given under {@code mentions}. */
  List<Mention> mentions(Row row) {
    List<Mention> mentions = new ArrayList<>();
    for (YamlNode node : items(row)) {
      if (span(Row.text(node), node.at()).isPresent()) {
        mentions.add(Mention.parse(Row.text(node)));
      }
    }
    return mentions;
  }

  private static List<YamlNode> items(Row row) {
    return row.node("mentions")
        .map(n -> n instanceof YamlNode.Sequence s ? s.items() : List.of(n))
        .orElse(List.of());
  }
}
