package portolan.page.view;

import java.util.List;

/**
 * The page for searching. A script fills it; without one it says where to look.
 *
 * @param frame what surrounds the content
 * @param lead what can be searched for
 * @param places pages that answer without scripts
 * @param facets what results can be narrowed by
 */
public record SearchView(Frame frame, String lead, List<Entry> places, List<SearchFacet> facets)
    implements PageView {
  public SearchView {
    places = List.copyOf(places);
    facets = List.copyOf(facets);
  }

  @Override
  public String template() {
    return "search";
  }

  /**
   * A page that answers without scripts.
   *
   * @param to the page
   * @param text what it answers
   */
  public record Entry(Link to, String text) {}
}
