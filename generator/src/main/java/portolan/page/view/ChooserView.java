package portolan.page.view;

import java.util.List;

/**
 * The page at the root of the site, which leads to a language.
 *
 * @param frame what surrounds the content; its language is the first one
 * @param languages home pages of all languages
 */
public record ChooserView(Frame frame, List<Alternate> languages) implements PageView {
  public ChooserView {
    languages = List.copyOf(languages);
  }

  @Override
  public String template() {
    return "chooser";
  }
}
