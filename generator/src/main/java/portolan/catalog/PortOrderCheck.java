package portolan.catalog;

import java.util.Optional;
import portolan.model.Catalog;
import portolan.model.PortUse;
import portolan.model.Ports;
import portolan.source.Diagnostics;

/** Ports of a row are written in ascending order, so that readers and differences find them. */
final class PortOrderCheck implements Check {
  @Override
  public void run(Reading reading, Diagnostics diagnostics) {
    Catalog catalog = reading.catalog();
    PathUses.lists(catalog)
        .forEach(
            uses -> {
              Ports.Span before = null;
              for (PortUse use : uses) {
                Optional<Ports.Span> span = span(use);
                if (span.isPresent() && before != null && span.get().compareTo(before) < 0) {
                  diagnostics.error(
                      use.at(),
                      "port " + span.get() + " stands after port " + before,
                      "list the ports in ascending order");
                }
                before = span.orElse(before);
              }
            });
  }

  private static Optional<Ports.Span> span(PortUse use) {
    return use.ports() instanceof Ports.Span s ? Optional.of(s) : Optional.empty();
  }
}
