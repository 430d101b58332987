package portolan.page.view;

import java.util.List;

/**
 * The page that a server shows for an unknown address. It stands at any depth, so it links to
 * nothing but what the base address allows.
 *
 * @param frame what surrounds the content; its language is the first one
 * @param messages what happened, in each language
 */
public record NotFoundView(Frame frame, List<Message> messages) implements PageView {
  public NotFoundView {
    messages = List.copyOf(messages);
  }

  /**
   * The message in one language.
   *
   * @param lang language tag
   * @param title heading
   * @param text what to do
   * @param home absolute address of the home page, or empty without a base address
   * @param homeText text of the link to the home page
   */
  public record Message(String lang, String title, String text, String home, String homeText) {}

  @Override
  public String template() {
    return "not-found";
  }
}
