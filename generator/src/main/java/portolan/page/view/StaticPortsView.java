package portolan.page.view;

import java.util.List;

/**
 * How to fix ports that are assigned at run time.
 *
 * @param frame what surrounds the content
 * @param lead what the procedure does
 * @param facts product, ports, recommended range
 * @param why reasons
 * @param rules rules to observe
 * @param settings settings
 * @param checks commands that verify
 * @param conflicts disagreements
 * @param notes notes
 */
public record StaticPortsView(
    Frame frame,
    String lead,
    List<FactLine> facts,
    List<NoteView> why,
    List<NoteView> rules,
    List<SettingView> settings,
    List<CheckView> checks,
    List<ConflictView> conflicts,
    List<NoteView> notes)
    implements PageView {
  public StaticPortsView {
    facts = List.copyOf(facts);
    why = List.copyOf(why);
    rules = List.copyOf(rules);
    settings = List.copyOf(settings);
    checks = List.copyOf(checks);
    conflicts = List.copyOf(conflicts);
    notes = List.copyOf(notes);
  }

  @Override
  public String template() {
    return "static-ports";
  }
}
