package portolan.entry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portolan.model.Catalog;
import portolan.model.DynamicRange;
import portolan.model.Endpoint;
import portolan.model.PortUse;
import portolan.model.Ports;
import portolan.model.Product;
import portolan.model.Protocol;
import portolan.model.Security;

/** Turns the uses of ports as written into numbers for one version. */
final class PortResolver {
  private static final Comparator<PortEntry> ORDER =
      Comparator.<PortEntry>comparingInt(
              p -> p.kind().compareTo(PortEntry.Kind.RUN_TIME) < 0 ? 0 : 1)
          .thenComparingInt(p -> p.span().map(Ports.Span::first).orElse(Integer.MAX_VALUE))
          .thenComparingInt(p -> p.span().map(Ports.Span::last).orElse(Integer.MAX_VALUE));

  private final Map<String, DynamicRange> ranges = new HashMap<>();
  private final Map<String, Protocol> protocols = new HashMap<>();
  private final Map<String, Endpoint> endpoints = new HashMap<>();

  PortResolver(Catalog catalog) {
    catalog.ranges().forEach(r -> ranges.put(r.line() + " " + r.id(), r));
    catalog.protocols().forEach(p -> protocols.put(p.id(), p));
    catalog.endpoints().forEach(e -> endpoints.put(e.line() + " " + e.id(), e));
  }

  /** The range from which a listening endpoint takes its run-time ports. */
  private Optional<DynamicRange> dynamicRange(Product product, List<String> listeners) {
    String id =
        listeners.stream()
            .map(l -> endpoints.get(product.line() + " " + l))
            .filter(e -> e != null)
            .map(e -> e.factsIn(product.id()).dynamicRange())
            .flatMap(Optional::stream)
            .findFirst()
            .orElse(product.dynamicRange());
    return Optional.ofNullable(ranges.get(product.line() + " " + id));
  }

  /** The ports of a row, in ascending order, run-time ports last. */
  List<PortEntry> resolve(List<PortUse> uses, Product product, List<String> listeners) {
    Optional<DynamicRange> dynamic = dynamicRange(product, listeners);
    List<PortEntry> ports = new ArrayList<>();
    boolean runTimeStated = uses.stream().anyMatch(u -> u.ports() == Ports.Unnumbered.RUN_TIME);
    boolean derived = runTimeStated;
    for (PortUse use : uses) {
      PortEntry port = resolve(use, product, dynamic);
      ports.add(port);
      if (!derived && dynamic.isPresent() && asksMapper(use, port)) {
        ports.add(runTime(use, port.protocol(), dynamic.get()));
        derived = true;
      }
    }
    ports.sort(ORDER);
    return ports;
  }

  private static boolean asksMapper(PortUse use, PortEntry port) {
    return port.protocol()
        .flatMap(Protocol::endpointMapper)
        .filter(mapper -> use.ports().equals(Ports.Span.of(mapper)))
        .isPresent();
  }

  private static PortEntry runTime(PortUse use, Optional<Protocol> protocol, DynamicRange dynamic) {
    return new PortEntry(
        PortEntry.Kind.RUN_TIME,
        Optional.of(dynamic.span()),
        use.transports(),
        protocol,
        use.security(),
        false,
        Optional.empty(),
        dynamic.evidence(),
        true,
        Optional.of(dynamic.id()));
  }

  private PortEntry resolve(PortUse use, Product product, Optional<DynamicRange> dynamic) {
    Optional<Protocol> protocol = use.protocol().map(protocols::get);
    if (use.ports() instanceof Ports.Span span) {
      return entry(
          use,
          span.isSingle() ? PortEntry.Kind.SINGLE : PortEntry.Kind.RANGE,
          Optional.of(span),
          protocol,
          Optional.empty());
    }
    if (use.ports() instanceof Ports.Named named) {
      DynamicRange range = ranges.get(product.line() + " " + named.id());
      return entry(
          use,
          PortEntry.Kind.RANGE,
          Optional.ofNullable(range).map(DynamicRange::span),
          protocol,
          Optional.of(named.id()));
    }
    return switch ((Ports.Unnumbered) use.ports()) {
      case ANY -> entry(use, PortEntry.Kind.ANY, Optional.empty(), protocol, Optional.empty());
      case LOCAL -> entry(use, PortEntry.Kind.LOCAL, Optional.empty(), protocol, Optional.empty());
      case RUN_TIME ->
          entry(
              use,
              PortEntry.Kind.RUN_TIME,
              dynamic.map(DynamicRange::span),
              protocol,
              dynamic.map(DynamicRange::id));
    };
  }

  private static PortEntry entry(
      PortUse use,
      PortEntry.Kind kind,
      Optional<Ports.Span> span,
      Optional<Protocol> protocol,
      Optional<String> rangeId) {
    Security security = use.security();
    return new PortEntry(
        kind,
        span,
        use.transports(),
        protocol,
        security,
        use.changeable(),
        use.when(),
        use.evidence(),
        false,
        rangeId);
  }
}
