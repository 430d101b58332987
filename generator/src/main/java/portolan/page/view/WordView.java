package portolan.page.view;

import java.util.List;
import portolan.text.Html;

/**
 * Page of one word of the vocabulary.
 *
 * @param frame what surrounds the content
 * @param summary what it means
 * @param aliases other names, joined, or empty
 * @param tables rows that use it, one table for each product
 */
public record WordView(Frame frame, Html summary, String aliases, List<TableView> tables)
    implements PageView {
  public WordView {
    tables = List.copyOf(tables);
  }

  @Override
  public String template() {
    return "word";
  }
}
