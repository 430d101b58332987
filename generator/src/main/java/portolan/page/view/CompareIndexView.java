package portolan.page.view;

import java.util.List;

/**
 * Index of the comparisons.
 *
 * @param frame what surrounds the content
 * @param lead what the page is for
 * @param lines comparisons, one part for each product line
 */
public record CompareIndexView(Frame frame, String lead, List<Part> lines) implements PageView {
  public CompareIndexView {
    lines = List.copyOf(lines);
  }

  /**
   * Comparisons of one line.
   *
   * @param id fragment of the section
   * @param title name of the line
   * @param opened heading of the numbers of connections that only the newer one has
   * @param closed heading of the numbers of connections that only the older one has
   * @param changed heading of the numbers of connections that differ
   * @param rows the newest pair first
   */
  public record Part(
      String id, String title, String opened, String closed, String changed, List<Row> rows) {
    public Part {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A pair of versions.
   *
   * @param pair the page that compares them
   * @param neighbours whether one came after the other, in words, or empty
   * @param opened number of connections that only the newer one has
   * @param closed number of connections that only the older one has
   * @param changed number of connections that differ
   * @param silent number of connections that cannot be compared
   * @param unchanged number of connections that are the same
   */
  public record Row(
      Link pair,
      String neighbours,
      String opened,
      String closed,
      String changed,
      String silent,
      String unchanged) {}

  @Override
  public String template() {
    return "comparisons";
  }
}
