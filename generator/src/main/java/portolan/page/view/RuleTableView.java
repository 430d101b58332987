package portolan.page.view;

import java.util.List;

/**
 * A table of firewall rules.
 *
 * @param id fragment of the section
 * @param title heading
 * @param caption caption
 * @param count number of rules in words
 * @param rules rules in order
 */
public record RuleTableView(
    String id, String title, String caption, String count, List<RuleView> rules) {
  public RuleTableView {
    rules = List.copyOf(rules);
  }
}
