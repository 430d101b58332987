package portolan.page.view;

import java.util.List;
import portolan.text.Html;

/**
 * A page written in Markdown.
 *
 * @param frame what surrounds the content
 * @param body the text
 * @param sections sections of the text
 */
public record ProseView(Frame frame, Html body, List<JumpItem> sections) implements PageView {
  public ProseView {
    sections = List.copyOf(sections);
  }

  @Override
  public String template() {
    return "prose";
  }
}
