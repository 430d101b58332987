package portolan.page.view;

import java.util.List;

/**
 * One end of a connection.
 *
 * @param text short name
 * @param href address of its page, or empty
 * @param zones where it stands
 */
public record EndView(String text, String href, List<ZoneView> zones) {
  public EndView {
    zones = List.copyOf(zones);
  }
}
