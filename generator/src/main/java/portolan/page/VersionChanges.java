package portolan.page;

import java.util.List;
import portolan.model.Product;
import portolan.page.view.ChangesView;
import portolan.page.view.Link;

/** What changed in a version since the release before it, for the page of the version. */
final class VersionChanges {
  private final Scope scope;
  private final String page;

  VersionChanges(Scope scope, String page) {
    this.scope = scope;
    this.page = page;
  }

  /** The changes; none for the first release and where versions do not succeed each other. */
  List<ChangesView> of(Product product) {
    Comparisons comparisons = new Comparisons(scope);
    return comparisons
        .before(product)
        .map(
            pair ->
                new ChangesView(
                    scope.words().text("product.changes", scope.name(pair.older().shortLabel())),
                    comparisons.sentence(comparisons.compare(pair), true),
                    new Link(
                        scope.words().text("product.changes-link"), comparisons.href(pair, page)),
                    List.of()))
        .stream()
        .toList();
  }
}
