package portolan.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import portolan.address.Place;
import portolan.page.view.Link;

/** Links to the page for searching, with a query. */
final class SearchLinks {
  private SearchLinks() {}

  /** A link whose text is the query. */
  static Link of(String query, String page) {
    String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8).replace("+", "%20");
    return new Link(query, Place.page(SitePlan.SEARCH).from(page) + "?q=" + encoded);
  }
}
