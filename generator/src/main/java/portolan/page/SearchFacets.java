package portolan.page;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import portolan.entry.FacetNames;
import portolan.page.view.Link;
import portolan.page.view.SearchFacet;
import portolan.page.view.SearchFacet.Value;
import portolan.text.NaturalOrder;

/** What finds can be narrowed by, as it is called in one language. */
final class SearchFacets {
  private static final List<String> KEYS =
      List.of(
          FacetNames.KIND,
          FacetNames.PRODUCT,
          FacetNames.ROLE,
          FacetNames.PROTOCOL,
          FacetNames.AUTHENTICATION,
          FacetNames.ENCRYPTION,
          FacetNames.TRANSPORT,
          FacetNames.EXPOSURE,
          FacetNames.WEAKNESS);

  /** What has an order of its own; of everything else, names are looked up. */
  private static final Set<String> IN_ORDER =
      Set.of(FacetNames.KIND, FacetNames.PRODUCT, FacetNames.TRANSPORT, FacetNames.EXPOSURE);

  private static final Comparator<Value> BY_NAME =
      Comparator.comparing(v -> v.query().text(), NaturalOrder.INSTANCE);

  private final FacetNames names;
  private final Scope scope;

  SearchFacets(FacetNames names, Scope scope) {
    this.names = names;
    this.scope = scope;
  }

  /** All that has values. */
  List<SearchFacet> on(String page) {
    return KEYS.stream().map(k -> facet(k, page)).filter(f -> !f.values().isEmpty()).toList();
  }

  private SearchFacet facet(String key, String page) {
    String name = scope.words().text("search.filter-" + key);
    Stream<Value> values =
        names.all().stream()
            .filter(f -> f.key().equals(key))
            .map(f -> new Value(f.id(), link(name + ":" + f.id(), scope.name(f.label()), page)));
    return new SearchFacet(
        key,
        scope.words().text("search.facet-" + key),
        name,
        (IN_ORDER.contains(key) ? values : values.sorted(BY_NAME)).toList());
  }

  private static Link link(String query, String text, String page) {
    return new Link(text, SearchLinks.of(query, page).href());
  }
}
