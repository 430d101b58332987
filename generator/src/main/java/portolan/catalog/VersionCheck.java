package portolan.catalog;

import java.util.ArrayList;
import java.util.List;
import portolan.model.Catalog;
import portolan.model.DataPath;
import portolan.model.Endpoint;
import portolan.model.PathFacts;
import portolan.model.Variant;
import portolan.source.Diagnostics;

/** An exception names versions in which its row holds, each once; the ends exist in them. */
final class VersionCheck implements Check {
  @Override
  public void run(Reading reading, Diagnostics diagnostics) {
    Catalog catalog = reading.catalog();
    for (DataPath path : catalog.paths()) {
      exceptions(reading, path, path.in(), path.variants(), diagnostics);
      path.in().stream()
          .filter(reading::hasVersion)
          .forEach(v -> ends(reading, path, v, diagnostics));
    }
    for (Endpoint endpoint : catalog.endpoints()) {
      exceptions(reading, endpoint, endpoint.in(), endpoint.variants(), diagnostics);
    }
  }

  private static <T> void exceptions(
      Reading reading,
      Object row,
      List<String> in,
      List<Variant<T>> variants,
      Diagnostics diagnostics) {
    boolean sure = !in.isEmpty() && reading.origins().trust(row, "in");
    List<String> seen = new ArrayList<>();
    for (Variant<T> variant : variants) {
      for (String version : variant.in()) {
        if (!reading.hasVersion(version)) {
          continue;
        }
        if (sure && !in.contains(version)) {
          diagnostics.error(
              variant.at(),
              "the exception is for " + version + ", but the row does not hold there",
              "add " + version + " to the row's 'in', or remove it from the exception");
        } else if (seen.contains(version)) {
          diagnostics.error(
              variant.at(),
              "two exceptions are for " + version,
              "put what differs in " + version + " into one of them");
        }
        seen.add(version);
      }
    }
  }

  private static void ends(
      Reading reading, DataPath path, String version, Diagnostics diagnostics) {
    PathFacts facts = path.factsIn(version);
    for (List<String> end : List.of(facts.from(), facts.to())) {
      for (String id : end) {
        List<Endpoint> declared =
            reading.catalog().endpoints().stream()
                .filter(e -> e.line().equals(path.line()) && e.id().equals(id))
                .toList();
        boolean exists =
            declared.stream()
                .anyMatch(e -> e.in().contains(version) || !reading.origins().trust(e, "in"));
        if (!exists && !declared.isEmpty()) {
          diagnostics.error(
              facts.at(),
              "the endpoint '" + id + "' does not exist in " + version,
              "add " + version + " to the endpoint's 'in', or an exception to this path");
        }
      }
    }
  }
}
