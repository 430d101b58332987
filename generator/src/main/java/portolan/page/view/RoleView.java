package portolan.page.view;

import java.util.List;
import portolan.text.Html;

/**
 * Page of a server role.
 *
 * @param frame what surrounds the content
 * @param summary what it does
 * @param zones where it stands
 * @param boundaries support boundaries
 * @param diagrams the ladder of the role, none without connections
 * @param tables incoming, outgoing, within
 * @param notes notes
 * @param rules firewall rules of the role, none or one table
 * @param conflicts disagreements about its rows
 * @param exposures zones of use to narrow the rows to, the widest first; none when all are alike
 * @param pairs pages of the role with each of its peers
 */
public record RoleView(
    Frame frame,
    Html summary,
    List<ZoneView> zones,
    List<CalloutView> boundaries,
    List<DiagramView> diagrams,
    List<TableView> tables,
    List<NoteView> notes,
    List<RuleTableView> rules,
    List<ConflictView> conflicts,
    List<ExposureChoice> exposures,
    List<Link> pairs)
    implements PageView {
  public RoleView {
    zones = List.copyOf(zones);
    boundaries = List.copyOf(boundaries);
    diagrams = List.copyOf(diagrams);
    tables = List.copyOf(tables);
    notes = List.copyOf(notes);
    rules = List.copyOf(rules);
    conflicts = List.copyOf(conflicts);
    exposures = List.copyOf(exposures);
    pairs = List.copyOf(pairs);
  }

  @Override
  public String template() {
    return "role";
  }
}
