package portolan.page;

import java.util.Collection;
import portolan.entry.VersionRuns;
import portolan.model.Product;

/** Names several versions of a line in the language of a page. */
final class VersionNames {
  private final Scope scope;

  VersionNames(Scope scope) {
    this.scope = scope;
  }

  /**
   * Short names of the versions in the order of their line.
   *
   * @param versions versions of one line, not empty
   */
  String of(Collection<Product> versions) {
    return VersionRuns.of(
        scope.line(versions.iterator().next()), versions, v -> scope.name(v.shortLabel()));
  }
}
