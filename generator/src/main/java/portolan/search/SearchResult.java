package portolan.search;

import java.util.List;
import portolan.search.query.Repair;

/**
 * What a query found.
 *
 * @param total number of all documents that were found
 * @param hits the best ones, best first; of equal scores the lower number first
 * @param repairs what was understood otherwise than typed: first markers in the wrong layout, then
 *     in the order of the query, then relaxing
 * @param marks what to mark in their texts, in the order of the query
 */
public record SearchResult(int total, List<Hit> hits, List<Repair> repairs, List<Mark> marks) {
  public SearchResult {
    hits = List.copyOf(hits);
    repairs = List.copyOf(repairs);
    marks = List.copyOf(marks);
  }

  /**
   * A document that was found.
   *
   * @param document its number
   * @param score how well it fits
   */
  public record Hit(int document, float score) {}
}
