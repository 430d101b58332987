package portolan.page.view;

import java.util.List;

/**
 * Connectors and services of a version.
 *
 * @param frame what surrounds the content
 * @param lead what the page shows
 * @param services services
 * @param groups connectors, those that receive and those that send
 * @param notes notes
 */
public record ConnectorsView(
    Frame frame,
    String lead,
    List<ServiceRow> services,
    List<ConnectorGroup> groups,
    List<NoteView> notes)
    implements PageView {
  public ConnectorsView {
    services = List.copyOf(services);
    groups = List.copyOf(groups);
    notes = List.copyOf(notes);
  }

  @Override
  public String template() {
    return "connectors";
  }
}
