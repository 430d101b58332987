package portolan.page.view;

import java.util.List;

/**
 * Index of protocols, authentication or encryption methods.
 *
 * @param frame what surrounds the content
 * @param lead what the index is for
 * @param rows words
 */
public record WordIndexView(Frame frame, String lead, List<WordIndexRow> rows) implements PageView {
  public WordIndexView {
    rows = List.copyOf(rows);
  }

  @Override
  public String template() {
    return "vocabulary";
  }
}
