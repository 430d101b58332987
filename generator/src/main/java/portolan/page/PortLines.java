package portolan.page;

import java.util.stream.Collectors;
import portolan.entry.PortEntry;
import portolan.model.Evidence;
import portolan.model.Ports;
import portolan.model.Protocol;
import portolan.model.Security;
import portolan.page.view.Link;
import portolan.page.view.PortLine;

/** Builds port chips with the protocol beside them. */
final class PortLines {
  private final Scope scope;

  PortLines(Scope scope) {
    this.scope = scope;
  }

  PortLine line(PortEntry port, String page) {
    return new PortLine(
        port.kind().id(),
        shown(port, scope.words()),
        transports(port),
        port.span().map(s -> scope.addresses().port(s).from(page)).orElse(""),
        port.protocol().map(Protocol::family).orElse("other"),
        port.protocol().map(p -> scope.protocol(p, page)).orElse(Link.NONE),
        port.security() == Security.NOT_STATED
            ? ""
            : scope.words().text("security." + port.security().id()),
        condition(port),
        port.changeable(),
        port.derived(),
        !port.derived() && port.evidence() instanceof Evidence.Unverified);
  }

  /**
   * The condition; a range from which the system picks a port says so, since it looks like others.
   */
  private String condition(PortEntry port) {
    String when = port.when().map(w -> scope.texts().plain(w)).orElse("");
    boolean picked =
        port.kind() == PortEntry.Kind.RUN_TIME && port.span().isPresent() && !port.derived();
    if (!picked) {
      return when;
    }
    String dynamic = scope.words().text("port.run-time-range");
    return when.isEmpty() ? dynamic : dynamic + "; " + when;
  }

  /** The number of a span as it stands on pages and in rows. */
  PortLine span(Ports.Span span, String transport, String family, Link protocol, String page) {
    return new PortLine(
        span.isSingle() ? "port" : "range",
        text(span),
        transport,
        scope.addresses().port(span).from(page),
        family,
        protocol,
        "",
        "",
        false,
        false,
        false);
  }

  private static String transports(PortEntry port) {
    return port.transports().stream().map(Enum::name).collect(Collectors.joining("+"));
  }

  /** A number, a range with an en dash, or the word for ports without a number. */
  static String shown(PortEntry port, Words words) {
    return switch (port.kind()) {
      case SINGLE, RANGE -> port.span().map(PortLines::text).orElse("");
      case RUN_TIME ->
          port.span().map(PortLines::text).orElseGet(() -> words.text("port.run-time"));
      case ANY -> words.text("port.any");
      case LOCAL -> words.text("port.local");
    };
  }

  /** A port or a range with an en dash. */
  static String text(Ports.Span span) {
    return span.isSingle() ? Integer.toString(span.first()) : span.first() + "–" + span.last();
  }
}
