package portolan.page.view;

import java.util.List;

/**
 * A product version on the home page.
 *
 * @param title name
 * @param href its page
 * @param summary one sentence
 * @param roles its roles
 * @param tables its other pages
 * @param counts numbers of rows in words
 */
public record ProductCard(
    String title, String href, String summary, List<Link> roles, List<Link> tables, String counts) {
  public ProductCard {
    roles = List.copyOf(roles);
    tables = List.copyOf(tables);
  }
}
