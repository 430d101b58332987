package portolan.catalog;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import portolan.model.Catalog;
import portolan.model.Endpoint;
import portolan.model.EndpointFacts;
import portolan.model.Variant;
import portolan.source.Diagnostics;
import portolan.source.Position;

/**
 * A service runs on roles, a group has members, and nothing else has either; only services have
 * names for the system.
 */
final class EndpointCheck implements Check {
  @Override
  public void run(Reading reading, Diagnostics diagnostics) {
    Catalog catalog = reading.catalog();
    // What is known to be something else; an endpoint whose kind is faulty is not here.
    Set<String> others =
        catalog.endpoints().stream()
            .filter(e -> e.kind() != Endpoint.Kind.ROLE && reading.origins().trust(e, "kind"))
            .map(e -> e.line() + " " + e.id())
            .collect(java.util.stream.Collectors.toSet());
    for (Endpoint endpoint : catalog.endpoints()) {
      place(reading, endpoint, endpoint.common(), endpoint.at(), diagnostics);
      check(endpoint, endpoint.common(), endpoint.at(), others, diagnostics);
      endpoint.in().forEach(v -> circle(reading, endpoint, v, diagnostics));
      for (Variant<EndpointFacts> variant : endpoint.variants()) {
        place(reading, endpoint, variant.facts(), variant.at(), diagnostics);
        check(endpoint, variant.facts(), variant.at(), others, diagnostics);
      }
    }
  }

  private static void check(
      Endpoint endpoint,
      EndpointFacts facts,
      Position at,
      Set<String> others,
      Diagnostics diagnostics) {
    for (String role : facts.runsOn()) {
      if (others.contains(endpoint.line() + " " + role)) {
        diagnostics.error(
            at,
            "'" + role + "' is not a server role",
            "a service runs on endpoints of the kind 'role' only");
      }
    }
  }

  private static void circle(
      Reading reading, Endpoint group, String version, Diagnostics diagnostics) {
    EndpointFacts facts = group.factsIn(version);
    Set<String> inside = new HashSet<>();
    collect(reading.catalog(), group, version, inside);
    if (inside.contains(group.id())) {
      boolean direct = facts.members().contains(group.id());
      diagnostics.error(
          reading.origins().row(facts).map(row -> row.at("members")).orElse(group.at()),
          direct
              ? "the group is a member of itself"
              : "the group is a member of itself, through another group",
          "remove it from 'members'");
    }
  }

  /** Adds the ids of all members, of members of members, and so on. */
  private static void collect(Catalog catalog, Endpoint group, String version, Set<String> inside) {
    for (String member : group.factsIn(version).members()) {
      if (inside.add(member)) {
        catalog.endpoints().stream()
            .filter(e -> e.line().equals(group.line()) && e.id().equals(member))
            .forEach(e -> collect(catalog, e, version, inside));
      }
    }
  }

  private static void place(
      Reading reading,
      Endpoint endpoint,
      EndpointFacts facts,
      Position at,
      Diagnostics diagnostics) {
    if (!reading.origins().trust(endpoint, "kind")) {
      return;
    }
    if (reading.origins().trust(facts, "runs-on")) {
      presence(endpoint, Endpoint.Kind.SERVICE, "runs-on", facts.runsOn(), at, diagnostics);
    }
    if (endpoint.kind() != Endpoint.Kind.SERVICE
        && (facts.serviceName().isPresent() || facts.displayName().isPresent())) {
      diagnostics.error(
          at,
          "only a service has a 'service-name' and a 'display-name'",
          "remove them, or change the kind");
    }
    if (reading.origins().trust(facts, "members")) {
      presence(endpoint, Endpoint.Kind.GROUP, "members", facts.members(), at, diagnostics);
    }
  }

  private static void presence(
      Endpoint endpoint,
      Endpoint.Kind kind,
      String key,
      List<String> ids,
      Position at,
      Diagnostics diagnostics) {
    boolean wanted = endpoint.kind() == kind;
    if (wanted && ids.isEmpty()) {
      diagnostics.error(at, "a " + kind.id() + " needs '" + key + "'", "add '" + key + ": […]'");
    } else if (!wanted && !ids.isEmpty()) {
      diagnostics.error(
          at,
          "'"
              + key
              + "' is for endpoints of the kind '"
              + kind.id()
              + "', and this is of the kind '"
              + endpoint.kind().id()
              + "'",
          "remove it, or change the kind");
    }
  }
}
