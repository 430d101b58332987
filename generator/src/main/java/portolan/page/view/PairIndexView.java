package portolan.page.view;

import java.util.List;

/**
 * All pairs of endpoints of a version.
 *
 * @param frame what surrounds the content
 * @param lead how to read the table
 * @param matrix who connects to whom
 * @param groups the same pairs as lists
 */
public record PairIndexView(Frame frame, String lead, MatrixView matrix, List<LinkGroup> groups)
    implements PageView {
  public PairIndexView {
    groups = List.copyOf(groups);
  }

  @Override
  public String template() {
    return "pairs";
  }
}
