package portolan.page.view;

import java.util.List;
import portolan.text.Html;

/**
 * The text of an error with what it means.
 *
 * @param anchor id in the page
 * @param text the text exactly as programs show it
 * @param products versions in which it is met
 * @param meaning what it means
 * @param about connections on which it is met
 * @param evidence where it is from
 */
public record ErrorRow(
    String anchor,
    String text,
    List<Link> products,
    Html meaning,
    List<Link> about,
    EvidenceView evidence) {
  public ErrorRow {
    products = List.copyOf(products);
    about = List.copyOf(about);
  }
}
