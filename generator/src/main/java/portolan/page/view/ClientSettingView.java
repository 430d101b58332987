package portolan.page.view;

import java.util.List;
import portolan.text.Html;

/**
 * What to enter in a client for one purpose.
 *
 * @param row the connection
 * @param purpose what it is for, in words
 * @param host name of the server
 * @param preferred port to try first, or empty
 * @param note remark, or empty
 * @param events dated facts about the connection
 * @param evidence where the host is from
 */
public record ClientSettingView(
    RowView row,
    String purpose,
    String host,
    String preferred,
    Html note,
    List<EventView> events,
    EvidenceView evidence) {
  public ClientSettingView {
    events = List.copyOf(events);
  }
}
