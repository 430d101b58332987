package portolan.page.view;

import java.util.List;
import portolan.text.Html;

/**
 * A note with its number on the page.
 *
 * @param anchor id in the page
 * @param number number on this page
 * @param text the note
 * @param about what it speaks of
 * @param evidence where it is from
 */
public record NoteView(
    String anchor, String number, Html text, List<Link> about, EvidenceView evidence) {
  public NoteView {
    about = List.copyOf(about);
  }
}
