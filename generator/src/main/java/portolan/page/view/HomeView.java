package portolan.page.view;

import java.util.List;

/**
 * Home page of a language.
 *
 * @param frame what surrounds the content
 * @param lead what the site answers
 * @param tries queries to begin with
 * @param products product versions, newest first
 * @param ports most-asked ports
 * @param facts what the site promises
 */
public record HomeView(
    Frame frame,
    String lead,
    List<Link> tries,
    List<ProductCard> products,
    List<PortCard> ports,
    List<FactLine> facts)
    implements PageView {
  public HomeView {
    tries = List.copyOf(tries);
    products = List.copyOf(products);
    ports = List.copyOf(ports);
    facts = List.copyOf(facts);
  }

  @Override
  public String template() {
    return "index";
  }
}
