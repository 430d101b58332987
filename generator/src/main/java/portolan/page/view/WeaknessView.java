package portolan.page.view;

import java.util.List;
import portolan.text.Html;

/**
 * What is weak or retired, and the rows that have it.
 *
 * @param anchor fragment of the section
 * @param kind {@code weak} or {@code retired}
 * @param kindText the same in words
 * @param label what it is
 * @param text why, and what to use instead
 * @param sources public sources that say so
 * @param count number of rows in words, or empty when rows cannot show it
 * @param rows the rows, the newest version of a product first
 */
public record WeaknessView(
    String anchor,
    String kind,
    String kindText,
    String label,
    Html text,
    List<Link> sources,
    String count,
    List<WeaknessRow> rows) {
  public WeaknessView {
    sources = List.copyOf(sources);
    rows = List.copyOf(rows);
  }
}
