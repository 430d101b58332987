package portolan.page.view;

import java.util.List;

/**
 * Where a row is from.
 *
 * @param mark weakest mark of the row: {@code disputed}, {@code unverified}, {@code filled} or
 *     {@code stated}
 * @param markText the mark in words
 * @param lines cells grouped by evidence
 * @param conflicts disagreements about the row
 */
public record EvidenceView(
    String mark, String markText, List<EvidenceLine> lines, List<Link> conflicts) {
  public EvidenceView {
    lines = List.copyOf(lines);
    conflicts = List.copyOf(conflicts);
  }
}
