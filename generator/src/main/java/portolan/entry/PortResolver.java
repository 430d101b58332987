package portolan.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portolan.model.Catalog;
import portolan.model.DynamicRange;
import portolan.model.PortUse;
import portolan.model.Ports;
import portolan.model.Product;
import portolan.model.Protocol;
import portolan.model.Security;

/** Turns the uses of ports as written into numbers for one version. */
final class PortResolver {
  private final DynamicRanges ranges;
  private final Map<String, Protocol> protocols = new HashMap<>();

  PortResolver(Catalog catalog) {
    ranges = new DynamicRanges(catalog);
    catalog.protocols().forEach(p -> protocols.put(p.id(), p));
  }

  /** The ports of a row, in ascending order, run-time ports last. */
  List<PortEntry> resolve(List<PortUse> uses, Product product, List<String> listeners) {
    Optional<DynamicRange> dynamic = ranges.of(product, listeners);
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
    ports.sort(PortEntry.ORDER);
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
      return entry(
          use,
          PortEntry.Kind.RANGE,
          ranges.range(product, named.id()).map(DynamicRange::span),
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
