package portolan.page.view;

import java.util.List;

/**
 * A server role on a product or home page.
 *
 * @param title name
 * @param href its page
 * @param summary one sentence
 * @param counts numbers of rows in words
 * @param zones where it stands
 */
public record RoleCard(
    String title, String href, String summary, String counts, List<ZoneView> zones) {
  public RoleCard {
    zones = List.copyOf(zones);
  }
}
