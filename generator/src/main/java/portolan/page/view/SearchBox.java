package portolan.page.view;

/**
 * Where the search box of a page leads, and where its script finds the rest of the site.
 *
 * @param root the way from the page up to the root of the site
 * @param page the page for searching
 * @param ports the index of all ports, which answers without scripts
 * @param help the page that explains how to search
 */
public record SearchBox(String root, String page, String ports, String help) {
  /** A page without a search box. */
  public static final SearchBox NONE = new SearchBox("", "", "", "");
}
