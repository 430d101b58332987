package portolan.catalog;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import portolan.model.Catalog;
import portolan.model.DataPath;
import portolan.model.DynamicRange;
import portolan.model.Endpoint;
import portolan.model.FirewallRule;
import portolan.model.PortUse;
import portolan.model.Ports;
import portolan.model.Product;
import portolan.model.StaticPort;
import portolan.model.StaticPortGuide;
import portolan.source.Diagnostics;
import portolan.source.Position;

/** A range that a row names holds in the versions in which the row holds. */
final class RangeVersionCheck implements Check {
  @Override
  public void run(Reading reading, Diagnostics diagnostics) {
    Catalog catalog = reading.catalog();
    for (Product product : catalog.lines().stream().flatMap(l -> l.versions().stream()).toList()) {
      Position at =
          reading.origins().row(product).map(r -> r.at("dynamic-range")).orElse(product.at());
      new Naming(reading, diagnostics, product.line())
          .check(product.dynamicRange(), List.of(product.id()), at);
    }
    for (Endpoint endpoint : catalog.endpoints()) {
      Naming naming = new Naming(reading, diagnostics, endpoint.line());
      for (String version : endpoint.in()) {
        var facts = endpoint.factsIn(version);
        Position at =
            reading.origins().row(facts).map(r -> r.at("dynamic-range")).orElse(endpoint.at());
        facts.dynamicRange().ifPresent(id -> naming.check(id, List.of(version), at));
      }
    }
    for (DataPath path : catalog.paths()) {
      Naming naming = new Naming(reading, diagnostics, path.line());
      path.in().forEach(v -> naming.check(path.factsIn(v).ports().value(), List.of(v)));
    }
    for (FirewallRule rule : catalog.rules()) {
      new Naming(reading, diagnostics, rule.line()).check(rule.ports().value(), rule.in());
    }
    for (StaticPortGuide guide : catalog.staticPortGuides()) {
      new Naming(reading, diagnostics, guide.line()).check(guide.stillNeeded(), guide.in());
    }
    for (StaticPort port : catalog.staticPorts()) {
      new Naming(reading, diagnostics, port.line())
          .check(port.range().value(), port.in(), port.range().at());
    }
  }

  /** The ranges that rows of one product line name. */
  private record Naming(Reading reading, Diagnostics diagnostics, String line) {
    void check(List<PortUse> uses, List<String> versions) {
      for (PortUse use : uses) {
        if (use.ports() instanceof Ports.Named named) {
          check(named.id(), versions, use.at());
        }
      }
    }

    void check(String id, List<String> versions, Position at) {
      for (DynamicRange range : reading.catalog().ranges()) {
        if (range.line().equals(line)
            && range.id().equals(id)
            && reading.origins().trust(range, "in")) {
          Set<String> missing = new TreeSet<>(versions);
          missing.removeAll(range.in());
          missing.removeIf(v -> !reading.hasVersion(v));
          missing.forEach(v -> report(id, v, at));
        }
      }
    }

    private void report(String id, String version, Position at) {
      diagnostics.error(
          at,
          "the range '" + id + "' does not hold in " + version,
          "add " + version + " to the range's 'in', or name another range");
    }
  }
}
