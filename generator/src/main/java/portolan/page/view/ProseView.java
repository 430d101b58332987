package portolan.page.view;

import java.util.List;
import portolan.text.Html;

/**
 * A page written in Markdown.
 *
 * @param frame what surrounds the content
 * @param body the text
 * @param sections sections of the page
 * @param coverage how much the catalog knows, on the page about the reference; else none
 */
public record ProseView(
    Frame frame, Html body, List<JumpItem> sections, List<CoverageTableView> coverage)
    implements PageView {
  public ProseView {
    sections = List.copyOf(sections);
    coverage = List.copyOf(coverage);
  }

  @Override
  public String template() {
    return "prose";
  }
}
