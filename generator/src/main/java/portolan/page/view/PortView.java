package portolan.page.view;

import java.util.List;

/**
 * Page of one port or range.
 *
 * @param frame what surrounds the content
 * @param port number or range
 * @param protocols protocols that use it
 * @param sentence what it is for
 * @param zones zones in which it is used
 * @param registered names of the IANA registry
 * @param tables connections, one table for each product line
 * @param containing the ranges that contain it
 * @param rules firewall rules, one table for each product
 * @param others examples, notes and ranges that name it
 * @param neighbours ports that are named near it
 * @param notes notes about the rows
 */
public record PortView(
    Frame frame,
    PortLine port,
    List<String> protocols,
    String sentence,
    List<ZoneView> zones,
    List<RegisteredName> registered,
    List<TableView> tables,
    List<PortIndexRow> containing,
    List<RuleTableView> rules,
    List<PortUseView> others,
    List<PortLine> neighbours,
    List<NoteView> notes)
    implements PageView {
  public PortView {
    protocols = List.copyOf(protocols);
    zones = List.copyOf(zones);
    registered = List.copyOf(registered);
    tables = List.copyOf(tables);
    containing = List.copyOf(containing);
    rules = List.copyOf(rules);
    others = List.copyOf(others);
    neighbours = List.copyOf(neighbours);
    notes = List.copyOf(notes);
  }

  @Override
  public String template() {
    return "port";
  }
}
