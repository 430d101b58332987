package portolan.page.view;

import java.util.List;
import portolan.text.Html;

/**
 * A diagram with everything that stands round it.
 *
 * @param anchor id of its section in the page
 * @param kind {@code topology}, {@code pipeline} or {@code ladder}
 * @param title heading
 * @param lead what it shows, or empty where the page says so itself
 * @param picture the drawing
 * @param count number of its connections with the word
 * @param lines the same connections in words
 * @param downloads files for other programs
 * @param leftOut connections that it does not show, and why
 */
public record DiagramView(
    String anchor,
    String kind,
    String title,
    String lead,
    Html picture,
    String count,
    List<DiagramLineView> lines,
    List<Link> downloads,
    List<LeftOutView> leftOut) {
  public DiagramView {
    lines = List.copyOf(lines);
    downloads = List.copyOf(downloads);
    leftOut = List.copyOf(leftOut);
  }
}
