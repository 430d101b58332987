package portolan.catalog;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import portolan.model.Catalog;
import portolan.model.PortUse;
import portolan.model.Protocol;
import portolan.model.Transport;
import portolan.source.Diagnostics;

/** A protocol is used over transports that it knows. */
final class TransportCheck implements Check {
  @Override
  public void run(Reading reading, Diagnostics diagnostics) {
    Catalog catalog = reading.catalog();
    Map<String, Protocol> protocols =
        catalog.protocols().stream()
            .filter(p -> reading.origins().trust(p, "transports"))
            .collect(Collectors.toMap(Protocol::id, Function.identity(), (a, b) -> a));
    for (List<PortUse> uses : PathUses.lists(catalog)) {
      for (PortUse use : uses) {
        use.protocol().map(protocols::get).ifPresent(protocol -> check(use, protocol, diagnostics));
      }
    }
  }

  private static void check(PortUse use, Protocol protocol, Diagnostics diagnostics) {
    for (Transport transport : use.transports()) {
      if (!protocol.transports().contains(transport)) {
        diagnostics.error(
            use.at(),
            protocol.label().en() + " does not run over " + transport.name(),
            "vocabulary/protocols.yaml gives it "
                + protocol.transports().stream()
                    .map(Enum::name)
                    .collect(Collectors.joining(" and "))
                + "; correct one of the two");
      }
    }
  }
}
