package portolan.page.view;

import java.util.List;

/**
 * How to search, by example.
 *
 * @param frame what surrounds the content
 * @param lead the shortest answer
 * @param sections kinds of queries
 * @param facets what filters accept
 */
public record SearchHelpView(
    Frame frame, String lead, List<Section> sections, List<SearchFacet> facets)
    implements PageView {
  public SearchHelpView {
    sections = List.copyOf(sections);
    facets = List.copyOf(facets);
  }

  @Override
  public String template() {
    return "search-help";
  }

  /**
   * One kind of queries.
   *
   * @param anchor id of the heading
   * @param title heading
   * @param text what holds for all of them
   * @param examples queries
   */
  public record Section(String anchor, String title, String text, List<Example> examples) {
    public Section {
      examples = List.copyOf(examples);
    }
  }

  /**
   * A query and what it does.
   *
   * @param query link to the page for searching with the query, which is its text
   * @param meaning what it finds
   */
  public record Example(Link query, String meaning) {}
}
