package portolan.page.view;

import java.util.List;

/**
 * Page of two endpoints: everything needed between them.
 *
 * @param frame what surrounds the content
 * @param lead what the page is about
 * @param ends the two endpoints, or the one role of both servers
 * @param boundaries support boundaries of what is between them
 * @param sides what has to be open, one or two directions
 * @param diagrams one diagram
 * @param tables connections by direction
 * @param notes notes
 * @param conflicts disagreements about the rows
 * @param versions the same pair in other versions
 * @param others the other pairs of each end
 */
public record PairView(
    Frame frame,
    String lead,
    List<EndView> ends,
    List<CalloutView> boundaries,
    List<PairSide> sides,
    List<DiagramView> diagrams,
    List<TableView> tables,
    List<NoteView> notes,
    List<ConflictView> conflicts,
    List<Link> versions,
    List<LinkGroup> others)
    implements PageView {
  public PairView {
    ends = List.copyOf(ends);
    boundaries = List.copyOf(boundaries);
    sides = List.copyOf(sides);
    diagrams = List.copyOf(diagrams);
    tables = List.copyOf(tables);
    notes = List.copyOf(notes);
    conflicts = List.copyOf(conflicts);
    versions = List.copyOf(versions);
    others = List.copyOf(others);
  }

  @Override
  public String template() {
    return "pair";
  }
}
