package portolan.page.view;

import java.util.List;

/**
 * Everything without a source.
 *
 * @param frame what surrounds the content
 * @param lead what it means
 * @param rows rows
 * @param reasons reasons in words
 */
public record UnverifiedView(
    Frame frame, String lead, List<UnverifiedRow> rows, List<ReasonView> reasons)
    implements PageView {
  public UnverifiedView {
    rows = List.copyOf(rows);
    reasons = List.copyOf(reasons);
  }

  @Override
  public String template() {
    return "unverified";
  }
}
