package portolan.page.view;

import java.util.List;

/**
 * What to enter in the clients of a version.
 *
 * @param frame what surrounds the content
 * @param lead what the page shows
 * @param settings settings in file order
 * @param events dated facts, the earliest first
 * @param errors texts of errors
 * @param notes notes
 */
public record ClientSettingsView(
    Frame frame,
    String lead,
    List<ClientSettingView> settings,
    List<EventView> events,
    List<ErrorRow> errors,
    List<NoteView> notes)
    implements PageView {
  public ClientSettingsView {
    settings = List.copyOf(settings);
    events = List.copyOf(events);
    errors = List.copyOf(errors);
    notes = List.copyOf(notes);
  }

  @Override
  public String template() {
    return "client-settings";
  }
}
