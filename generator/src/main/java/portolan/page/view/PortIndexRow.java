package portolan.page.view;

import java.util.List;

/**
 * One line of the index of ports.
 *
 * @param port number or range
 * @param names protocols, joined
 * @param uses what uses it, in words
 * @param places first few places that name it
 * @param registered its name in the IANA registry when that means the same service, or empty
 */
public record PortIndexRow(
    PortLine port, String names, String uses, List<Link> places, String registered) {
  public PortIndexRow {
    places = List.copyOf(places);
  }
}
