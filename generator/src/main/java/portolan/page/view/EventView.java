package portolan.page.view;

import java.util.List;
import portolan.text.Html;

/**
 * A dated fact.
 *
 * @param anchor permanent id
 * @param href its home
 * @param date when
 * @param text what happens or holds
 * @param about connections that it changes
 * @param checked when the source was seen to say so
 * @param evidence where it is from
 */
public record EventView(
    String anchor,
    String href,
    DateView date,
    Html text,
    List<Link> about,
    String checked,
    EvidenceView evidence) {
  public EventView {
    about = List.copyOf(about);
  }
}
