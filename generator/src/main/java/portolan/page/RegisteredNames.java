package portolan.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import portolan.entry.PortPlaces;
import portolan.model.Evidence;
import portolan.model.IanaName;
import portolan.model.Ports;
import portolan.model.Transport;
import portolan.page.view.Link;
import portolan.page.view.RegisteredName;

/**
 * What the registry of the IANA says of a port, for those who read its names in the output of other
 * programs.
 */
final class RegisteredNames {
  private final Scope scope;

  RegisteredNames(Scope scope) {
    this.scope = scope;
  }

  /** All names of a port, and warnings where they mean another service. */
  List<RegisteredName> of(PortPlaces.Uses uses, String page) {
    return scope.catalog().ianaNames(uses.span()).stream()
        .filter(n -> concerns(n, uses))
        .map(n -> view(n, page))
        .toList();
  }

  /** The name of a port, when it means what the catalog uses the port for. */
  Optional<String> fitting(Ports.Span span) {
    return scope.catalog().ianaNames(span).stream()
        .filter(n -> !n.otherService())
        .flatMap(n -> n.service().stream())
        .findFirst();
  }

  /** Whether it is registered for a transport of the catalog; unassigned numbers have none. */
  private static boolean concerns(IanaName name, PortPlaces.Uses uses) {
    return name.transports().isEmpty()
        || uses.transports().isEmpty()
        || name.transports().stream().anyMatch(uses.transports()::contains);
  }

  private RegisteredName view(IanaName name, String page) {
    String kind =
        name.service().isEmpty() ? "unassigned" : name.otherService() ? "other" : "registered";
    return new RegisteredName(
        scope.words().text("iana." + kind),
        name.service().orElse(""),
        name.transports().stream().map(Transport::name).collect(Collectors.joining(", ")),
        name.description().orElse(""),
        kind.equals("registered") ? "" : scope.words().text("iana." + kind + "-remark"),
        sources(name.evidence(), page));
  }

  private List<Link> sources(Evidence evidence, String page) {
    return evidence instanceof Evidence.Seen seen
        ? seen.sources().stream().map(id -> scope.source(id, page)).toList()
        : List.of(
            Scope.link(
                scope.words().text("mark.unverified"), scope.addresses().page("unverified"), page));
  }
}
