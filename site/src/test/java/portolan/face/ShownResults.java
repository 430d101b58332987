package portolan.face;

import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What the page for searching shows for a query.
 *
 * @param note what it says above the results, with plain spaces, or empty
 * @param total how many results there are
 * @param hits the first results
 */
record ShownResults(String note, int total, List<Hit> hits) {

  private static final String HITS =
      """
      [...document.querySelectorAll('.hit')].map((hit) => [
        hit.getAttribute('href'),
        ...['kind', 'title', 'where', 'ports'].map((part) =>
          (hit.querySelector('.hit__' + part)?.textContent || '').trim()),
        [...hit.querySelectorAll('mark')].map((mark) => mark.textContent),
      ])
      """;

  /**
   * One result.
   *
   * @param address page and anchor below the folder of the language
   * @param kind what it is
   * @param title its title
   * @param where what the line below the title says
   * @param ports its ports
   * @param marks what is marked in it
   */
  record Hit(
      String address, String kind, String title, String where, String ports, List<String> marks) {}

  /** Address of the page for searching with a query, below the folder of the language. */
  static String page(String query) {
    return "search.html?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Reads what a page shows once its search has answered. */
  static ShownResults on(Page page) {
    page.locator(".hit, .results__empty").locator("visible=true").first().waitFor();
    List<Hit> hits = new ArrayList<>();
    for (Object each : (List<?>) page.evaluate(HITS)) {
      List<?> hit = (List<?>) each;
      hits.add(
          new Hit(
              hit.get(0).toString().replaceFirst("^[.]\\./[a-z]+/", ""),
              hit.get(1).toString(),
              hit.get(2).toString(),
              hit.get(3).toString(),
              hit.get(4).toString(),
              ((List<?>) hit.get(5)).stream().map(Object::toString).toList()));
    }
    String count = page.locator(".results__count").textContent().replaceAll("[^0-9]", "");
    return new ShownResults(
        page.locator(".results__note").textContent().replace('\u00a0', ' '),
        count.isEmpty() ? 0 : Integer.parseInt(count),
        hits);
  }

  /** The best result. */
  Hit first() {
    return hits.get(0);
  }

  /** Addresses of the results. */
  List<String> addresses() {
    return hits.stream().map(Hit::address).toList();
  }
}
