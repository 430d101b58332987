package portolan.page.view;

import java.util.List;

/**
 * Places that belong together in the side navigation.
 *
 * @param title heading of the group
 * @param items places in order
 */
public record NavGroup(String title, List<NavItem> items) {
  public NavGroup {
    items = List.copyOf(items);
  }
}
