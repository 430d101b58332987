package portolan.page.view;

import java.util.List;

/**
 * What the head of a page says about its addresses.
 *
 * @param canonical absolute address of the page, or empty without a base address
 * @param translations the page in every language, itself included; empty for a page of no language
 * @param search address of the description with which a browser adds the search, or empty
 */
public record HeadLinks(String canonical, List<Translation> translations, String search) {
  /** A page that says nothing. */
  public static final HeadLinks NONE = new HeadLinks("", List.of(), "");

  public HeadLinks {
    translations = List.copyOf(translations);
  }

  /**
   * The page in one language.
   *
   * @param lang language tag, or {@code x-default} for readers of no language of the site
   * @param href absolute address, or relative to the page without a base address
   */
  public record Translation(String lang, String href) {}
}
