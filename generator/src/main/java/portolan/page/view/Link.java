package portolan.page.view;

/**
 * A link that a page shows.
 *
 * @param text visible text
 * @param href address relative to the page
 */
public record Link(String text, String href) {
  /** No link and no text. */
  public static final Link NONE = new Link("", "");
}
