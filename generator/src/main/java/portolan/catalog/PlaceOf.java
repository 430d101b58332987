package portolan.catalog;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import portolan.model.EndpointFacts;

/**
 * How endpoints of a version stand to each other.
 *
 * @param reading the catalog
 * @param line product line
 * @param version the version
 */
record PlaceOf(Reading reading, String line, String version) {
  /**
   * Whether two endpoints are one, or one runs on or is a member of the other, also over others.
   */
  boolean related(String one, String other) {
    return around(one).contains(other) || around(other).contains(one);
  }

  /**
   * An endpoint with the roles that it runs on, its members, theirs, and so on; not in any order.
   */
  Set<String> around(String endpoint) {
    Set<String> found = new LinkedHashSet<>(Set.of(endpoint));
    List<String> open = new ArrayList<>(found);
    while (!open.isEmpty()) {
      String next = open.remove(open.size() - 1);
      reading.catalog().endpoints().stream()
          .filter(e -> e.line().equals(line) && e.id().equals(next))
          .forEach(
              e -> {
                EndpointFacts facts = e.factsIn(version);
                Stream.concat(facts.runsOn().stream(), facts.members().stream())
                    .filter(found::add)
                    .forEach(open::add);
              });
    }
    return found;
  }
}
