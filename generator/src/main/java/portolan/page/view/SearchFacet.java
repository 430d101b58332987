package portolan.page.view;

import java.util.List;

/**
 * Something that finds can be narrowed by.
 *
 * @param key word of queries in every language, such as {@code role}
 * @param title what it is
 * @param name word of queries in the language of the page
 * @param values what it may be
 */
public record SearchFacet(String key, String title, String name, List<Value> values) {
  public SearchFacet {
    values = List.copyOf(values);
  }

  /**
   * What a facet may be.
   *
   * @param id word of queries
   * @param query link to the page for searching, whose text is its name
   */
  public record Value(String id, Link query) {}
}
