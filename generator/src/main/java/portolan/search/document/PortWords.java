package portolan.search.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import portolan.entry.FacetNames;
import portolan.entry.PortEntry;
import portolan.model.Ports;
import portolan.model.Protocol;
import portolan.model.Security;
import portolan.model.Transport;
import portolan.search.SearchDocument.PortSpan;
import portolan.text.Localized;

/** Ports of rows: how they are shown, found and spoken of. */
final class PortWords {
  private final SearchSource source;

  PortWords(SearchSource source) {
    this.source = source;
  }

  /** Adds the ports of a row with their protocols and transports. */
  void add(Draft draft, List<PortEntry> ports) {
    draft.ports(shown(ports));
    for (PortEntry port : ports) {
      port.span()
          .ifPresent(
              s -> draft.span(span(s, port.transports(), port.kind() == PortEntry.Kind.RUN_TIME)));
      port.protocol().ifPresent(p -> protocol(draft, p));
      transports(draft, port.transports());
    }
  }

  /** A sentence with the protocols of a row, each with its protection. */
  Localized sentence(List<PortEntry> ports) {
    Set<Localized> spoken = new LinkedHashSet<>();
    for (PortEntry port : ports) {
      port.protocol().ifPresent(p -> spoken.add(spoken(p, port.security())));
    }
    return spoken.isEmpty()
        ? Localized.EMPTY
        : source.words().text("search.text.protocol", Localized.join(", ", List.copyOf(spoken)));
  }

  private Localized spoken(Protocol protocol, Security security) {
    return security == Security.NOT_STATED
        ? protocol.label()
        : Localized.join(
            " ",
            List.of(
                protocol.label(), inBrackets(source.words().text("security." + security.id()))));
  }

  private static Localized inBrackets(Localized text) {
    return new Localized("(" + text.ru() + ")", "(" + text.en() + ")");
  }

  /** Adds the names of a protocol. */
  static void protocol(Draft draft, Protocol protocol) {
    draft
        .alt(protocol.label())
        .alt(protocol.name())
        .alt(protocol.aliases())
        .facet(FacetNames.PROTOCOL, protocol.id());
  }

  /** Adds transports to filter by. */
  static void transports(Draft draft, Collection<Transport> transports) {
    transports.forEach(t -> draft.facet(FacetNames.TRANSPORT, t.id()));
  }

  /** A port or range for the index. */
  static PortSpan span(Ports.Span span, Collection<Transport> transports, boolean dynamic) {
    return new PortSpan(span.first(), span.last(), mask(transports), dynamic, false);
  }

  /** A port or range that the thing itself is. */
  static PortSpan itself(Ports.Span span, Collection<Transport> transports) {
    return new PortSpan(span.first(), span.last(), mask(transports), false, true);
  }

  private static int mask(Collection<Transport> transports) {
    return (transports.contains(Transport.TCP) ? PortSpan.TCP : 0)
        + (transports.contains(Transport.UDP) ? PortSpan.UDP : 0);
  }

  /** {@code 80, 443/TCP; 53/TCP+UDP}: numbers of the same transports together. */
  private static String shown(List<PortEntry> ports) {
    Map<String, Set<String>> numbers = new LinkedHashMap<>();
    for (PortEntry port : ports) {
      port.span()
          .ifPresent(
              s ->
                  numbers
                      .computeIfAbsent(transports(port.transports()), t -> new LinkedHashSet<>())
                      .add(number(s)));
    }
    List<String> groups = new ArrayList<>();
    numbers.forEach((transports, group) -> groups.add(String.join(", ", group) + transports));
    return String.join("; ", groups);
  }

  /** {@code 443/TCP}. */
  static String shown(Ports.Span span, Collection<Transport> transports) {
    return number(span) + transports(transports);
  }

  /** A port, or a range with an en dash. */
  static String number(Ports.Span span) {
    return span.isSingle() ? Integer.toString(span.first()) : span.first() + "–" + span.last();
  }

  private static String transports(Collection<Transport> transports) {
    return transports.isEmpty()
        ? ""
        : transports.stream().map(Enum::name).collect(Collectors.joining("+", "/", ""));
  }
}
