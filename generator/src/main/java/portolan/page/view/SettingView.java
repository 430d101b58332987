package portolan.page.view;

import java.util.List;
import portolan.text.Html;

/**
 * One registry or configuration setting that fixes a port.
 *
 * @param anchor permanent id
 * @param title service
 * @param facts key, value, type and so on
 * @param steps how to set it
 * @param note remark, or empty
 * @param evidence where the cells are from
 */
public record SettingView(
    String anchor,
    String title,
    List<FactLine> facts,
    List<StepView> steps,
    Html note,
    EvidenceView evidence) {
  public SettingView {
    facts = List.copyOf(facts);
    steps = List.copyOf(steps);
  }
}
