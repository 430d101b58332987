package portolan.catalog;

import java.util.List;
import portolan.model.Catalog;
import portolan.model.DataPath;
import portolan.model.Endpoint;
import portolan.model.Variant;
import portolan.source.Diagnostics;
import portolan.source.Position;

/** An exception names versions in which its row holds, each once; the ends exist in them. */
final class VersionCheck implements Check {
  @Override
  public void run(Catalog catalog, Diagnostics diagnostics) {
    for (DataPath path : catalog.paths()) {
      exceptions(path.in(), path.variants(), diagnostics);
      path.in().forEach(v -> ends(catalog, path, v, diagnostics));
    }
    for (Endpoint endpoint : catalog.endpoints()) {
      exceptions(endpoint.in(), endpoint.variants(), diagnostics);
    }
  }

  private static <T> void exceptions(
      List<String> in, List<Variant<T>> variants, Diagnostics diagnostics) {
    List<String> seen = new java.util.ArrayList<>();
    for (Variant<T> variant : variants) {
      for (String version : variant.in()) {
        if (!in.contains(version)) {
          diagnostics.error(
              variant.at(),
              "the exception is for " + version + ", where the row does not hold",
              "add " + version + " to 'in', or remove it here");
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
      Catalog catalog, DataPath path, String version, Diagnostics diagnostics) {
    for (List<String> end : List.of(path.factsIn(version).from(), path.factsIn(version).to())) {
      for (String id : end) {
        boolean exists =
            catalog.endpoints().stream()
                .anyMatch(
                    e ->
                        e.line().equals(path.line())
                            && e.id().equals(id)
                            && e.in().contains(version));
        if (!exists && declared(catalog, path.line(), id)) {
          Position at = path.factsIn(version).at();
          diagnostics.error(
              at,
              "the endpoint '" + id + "' does not exist in " + version,
              "add " + version + " to the endpoint's 'in', or an exception to this path");
        }
      }
    }
  }

  private static boolean declared(Catalog catalog, String line, String id) {
    return catalog.endpoints().stream().anyMatch(e -> e.line().equals(line) && e.id().equals(id));
  }
}
