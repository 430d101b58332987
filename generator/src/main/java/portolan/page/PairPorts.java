package portolan.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import portolan.diagram.PortRow;
import portolan.diagram.PortRows;
import portolan.entry.PathEntry;
import portolan.entry.PortEntry;
import portolan.model.Evidence;
import portolan.model.Ports;
import portolan.model.Transport;
import portolan.model.Zone;
import portolan.page.view.Link;
import portolan.page.view.PairPort;
import portolan.page.view.PairSide;
import portolan.page.view.PortLine;

/**
 * Condenses the ports of one direction of a pair for whoever opens them in a firewall. Connections
 * inside one server need nothing opened, and ports without a source are kept apart.
 */
final class PairPorts {
  private static final Pattern SPAN = Pattern.compile("(\\d+)(?:–(\\d+))?");

  private final Scope scope;
  private final String page;

  /** Ports for a page. */
  PairPorts(Scope scope, String page) {
    this.scope = scope;
    this.page = page;
  }

  /**
   * One direction.
   *
   * @param title who connects to whom
   * @param paths what is opened in this direction
   */
  PairSide side(String title, List<PathEntry> paths) {
    List<PathEntry> crossing = crossing(paths);
    String remark =
        paths.isEmpty()
            ? scope.words().text("between.none")
            : crossing.isEmpty() ? scope.words().text("between.local-only") : "";
    return new PairSide(
        title,
        stated(crossing).stream().map(r -> port(r, false)).toList(),
        unverified(crossing).stream().map(r -> port(r, true)).toList(),
        remark);
  }

  /** The ports of a direction in short, such as {@code 80, 443/TCP}. */
  List<String> texts(List<PathEntry> paths) {
    return stated(crossing(paths)).stream().map(PortRow::text).toList();
  }

  /** Why a direction has no ports to open though it has connections; empty when it has some. */
  String remark(List<PathEntry> paths) {
    List<PathEntry> crossing = crossing(paths);
    if (crossing.isEmpty()) {
      return scope.words().text("zone." + Zone.SAME_SERVER.id());
    }
    return stated(crossing).isEmpty() ? scope.words().text("mark.unverified") : "";
  }

  private static List<PathEntry> crossing(List<PathEntry> paths) {
    return paths.stream().filter(p -> p.exposure() != Zone.SAME_SERVER).toList();
  }

  private List<PortRow> stated(List<PathEntry> paths) {
    return PortRows.of(
        paths.stream().filter(p -> !isUnverified(p)).toList(),
        p -> !isUnverified(p),
        scope.pictures().words());
  }

  /** Ports that no source states for any of the connections. */
  private List<PortRow> unverified(List<PathEntry> paths) {
    Set<Used> stated =
        paths.stream()
            .filter(p -> !isUnverified(p))
            .flatMap(p -> p.ports().stream())
            .filter(p -> !isUnverified(p))
            .map(Used::of)
            .collect(Collectors.toSet());
    return PortRows.of(paths, p -> !stated.contains(Used.of(p)), scope.pictures().words());
  }

  /** What makes two uses of ports the same to a firewall. */
  private record Used(PortEntry.Kind kind, Optional<Ports.Span> span, List<Transport> transports) {
    static Used of(PortEntry port) {
      return new Used(port.kind(), port.span(), port.transports());
    }
  }

  private static boolean isUnverified(PathEntry path) {
    return path.whoEvidence() instanceof Evidence.Unverified;
  }

  private static boolean isUnverified(PortEntry port) {
    return !port.derived() && port.evidence() instanceof Evidence.Unverified;
  }

  private PairPort port(PortRow row, boolean unverified) {
    List<String> protocols = new ArrayList<>(row.protocols());
    String dynamic = scope.pictures().words().text("diagram.dynamic");
    if (row.runTime() && Character.isDigit(row.ports().charAt(0))) {
      protocols.add(dynamic);
    }
    return new PairPort(
        new PortLine(
            kind(row),
            row.ports(),
            row.transports(),
            href(row.ports()),
            row.family(),
            Link.NONE,
            "",
            "",
            false,
            false,
            unverified),
        scope.typeset(String.join(", ", protocols)),
        row.lock().id(),
        scope.typeset(
            scope
                .pictures()
                .words()
                .text(
                    row.locksDiffer()
                        ? "diagram.lock-differs"
                        : "diagram.lock-" + row.lock().id())));
  }

  private static String kind(PortRow row) {
    if (row.runTime()) {
      return "run-time";
    }
    if (row.transports().isEmpty()) {
      return "local";
    }
    if (!Character.isDigit(row.ports().charAt(0))) {
      return "any";
    }
    return row.ports().chars().allMatch(Character::isDigit) ? "port" : "range";
  }

  /** The page of a single number or range; several have none in common. */
  private String href(String ports) {
    return span(ports)
        .filter(s -> scope.ports().spans().contains(s))
        .map(s -> scope.addresses().port(s).from(page))
        .orElse("");
  }

  private static Optional<Ports.Span> span(String ports) {
    Matcher m = SPAN.matcher(ports);
    if (!m.matches()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(m.group(1));
    return Optional.of(
        new Ports.Span(first, m.group(2) == null ? first : Integer.parseInt(m.group(2))));
  }
}
