package portolan.page.view;

import java.util.List;

/**
 * Firewall rules that Setup creates.
 *
 * @param frame what surrounds the content
 * @param lead what the table shows
 * @param tables one table for all rules
 * @param notes notes about rules
 */
public record RulesView(Frame frame, String lead, List<RuleTableView> tables, List<NoteView> notes)
    implements PageView {
  public RulesView {
    tables = List.copyOf(tables);
    notes = List.copyOf(notes);
  }

  @Override
  public String template() {
    return "firewall-rules";
  }
}
