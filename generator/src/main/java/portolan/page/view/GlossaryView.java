package portolan.page.view;

import java.util.List;

/**
 * Terms.
 *
 * @param frame what surrounds the content
 * @param lead what it is for
 * @param terms terms in alphabetical order
 */
public record GlossaryView(Frame frame, String lead, List<TermView> terms) implements PageView {
  public GlossaryView {
    terms = List.copyOf(terms);
  }

  @Override
  public String template() {
    return "glossary";
  }
}
