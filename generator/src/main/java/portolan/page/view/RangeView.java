package portolan.page.view;

import java.util.List;
import portolan.text.Html;

/**
 * A range of ports with a name.
 *
 * @param anchor permanent id
 * @param label where it holds
 * @param kind kind of range in words
 * @param ports the range
 * @param count number of ports in words
 * @param note remark, or empty
 * @param conflicts disagreements about it
 * @param evidence where it is from
 */
public record RangeView(
    String anchor,
    String label,
    String kind,
    PortLine ports,
    String count,
    Html note,
    List<Link> conflicts,
    EvidenceView evidence) {
  public RangeView {
    conflicts = List.copyOf(conflicts);
  }
}
