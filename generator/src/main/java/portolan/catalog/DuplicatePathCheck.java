package portolan.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import portolan.model.Catalog;
import portolan.model.DataPath;
import portolan.model.PathFacts;
import portolan.model.PortUse;
import portolan.model.Ports;
import portolan.source.Diagnostics;
import portolan.text.Localized;

/** One connection is described once in a version. */
final class DuplicatePathCheck implements Check {
  private record Identity(
      String version, List<String> from, List<String> to, List<String> ports, Localized label) {}

  @Override
  public void run(Reading reading, Diagnostics diagnostics) {
    Catalog catalog = reading.catalog();
    Map<Identity, DataPath> seen = new HashMap<>();
    for (DataPath path : catalog.paths()) {
      for (String version : path.in()) {
        if (!isKnown(reading.origins(), path.factsIn(version))) {
          continue;
        }
        DataPath before = seen.putIfAbsent(identity(path, version), path);
        if (before != null && !before.id().equals(path.id())) {
          diagnostics.error(
              path.at(),
              "the path '" + path.id() + "' says the same as '" + before.id() + "' in " + version,
              "keep one of them; the other stands at " + before.at());
        }
      }
    }
  }

  /** Whether everything that makes up the identity could be read. */
  private static boolean isKnown(Origins origins, PathFacts facts) {
    return origins.trust(facts, "label", "from", "to")
        && origins.knowNumbers(facts)
        && facts.ports().value().stream().allMatch(u -> origins.trust(u, "transport", "protocol"));
  }

  private static Identity identity(DataPath path, String version) {
    PathFacts facts = path.factsIn(version);
    List<String> ports =
        facts.ports().value().stream().map(DuplicatePathCheck::port).sorted().toList();
    return new Identity(version, sorted(facts.from()), sorted(facts.to()), ports, facts.label());
  }

  private static String port(PortUse use) {
    String number =
        use.ports() instanceof Ports.Named named ? named.id() : String.valueOf(use.ports());
    return number
        + use.transports().stream().map(Enum::name).collect(Collectors.joining("+", "/", ""))
        + use.protocol().orElse("");
  }

  private static List<String> sorted(List<String> ids) {
    return ids.stream().sorted().toList();
  }
}
