package portolan.page.view;

import java.util.List;
import portolan.text.Html;

/**
 * Page of one word of the vocabulary.
 *
 * @param frame what surrounds the content
 * @param summary what it means
 * @param aliases other names, joined, or empty
 * @param tables rows that use it, one table for each product line
 * @param notes notes about the rows
 */
public record WordView(
    Frame frame, Html summary, String aliases, List<TableView> tables, List<NoteView> notes)
    implements PageView {
  public WordView {
    tables = List.copyOf(tables);
    notes = List.copyOf(notes);
  }

  @Override
  public String template() {
    return "word";
  }
}
