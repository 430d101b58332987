package portolan.page.view;

import java.util.List;

/**
 * Ranges of ports with a name.
 *
 * @param frame what surrounds the content
 * @param lead what the table shows
 * @param ranges ranges
 * @param conflicts disagreements
 * @param tables connections that use a range
 * @param notes notes
 */
public record RangesView(
    Frame frame,
    String lead,
    List<RangeView> ranges,
    List<ConflictView> conflicts,
    List<TableView> tables,
    List<NoteView> notes)
    implements PageView {
  public RangesView {
    ranges = List.copyOf(ranges);
    conflicts = List.copyOf(conflicts);
    tables = List.copyOf(tables);
    notes = List.copyOf(notes);
  }

  @Override
  public String template() {
    return "dynamic-ports";
  }
}
