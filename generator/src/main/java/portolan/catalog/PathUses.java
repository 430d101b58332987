package portolan.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import portolan.model.Catalog;
import portolan.model.DataPath;
import portolan.model.PathFacts;
import portolan.model.PortUse;
import portolan.model.Variant;

/** Walks through the facts of paths and all uses of ports. */
final class PathUses {
  private PathUses() {}

  /** The common facts of a path and those of its exceptions. */
  static List<PathFacts> facts(DataPath path) {
    List<PathFacts> all = new ArrayList<>();
    all.add(path.common());
    path.variants().stream().map(Variant::facts).forEach(all::add);
    return all;
  }

  /** All lists of port uses of paths and rules. */
  static List<List<PortUse>> lists(Catalog catalog) {
    Stream<List<PortUse>> paths =
        catalog.paths().stream().flatMap(p -> facts(p).stream()).map(f -> f.ports().value());
    Stream<List<PortUse>> rules = catalog.rules().stream().map(r -> r.ports().value());
    Stream<List<PortUse>> guides = catalog.staticPortGuides().stream().map(g -> g.stillNeeded());
    return Stream.of(paths, rules, guides).flatMap(s -> s).toList();
  }
}
