package portolan.page.view;

import java.util.List;

/**
 * What changed in a version.
 *
 * @param title heading
 * @param count the changes in numbers, or empty when nothing can be compared
 * @param comparison the page that shows them, or a link to nothing
 * @param notes what is said of them
 */
public record ChangesView(String title, String count, Link comparison, List<NoteView> notes) {
  public ChangesView {
    notes = List.copyOf(notes);
  }
}
