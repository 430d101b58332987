package portolan.page.view;

import java.util.List;

/**
 * Index of the guides.
 *
 * @param frame what surrounds the content
 * @param lead what they are
 * @param guides title as a link and first paragraph
 */
public record GuideIndexView(Frame frame, String lead, List<FactLine> guides) implements PageView {
  public GuideIndexView {
    guides = List.copyOf(guides);
  }

  @Override
  public String template() {
    return "guides";
  }
}
