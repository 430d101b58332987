package portolan.page.view;

import java.util.List;

/**
 * Links below a heading.
 *
 * @param title heading
 * @param links links in order, never none
 */
public record LinkGroup(String title, List<Link> links) {
  public LinkGroup {
    links = List.copyOf(links);
  }
}
