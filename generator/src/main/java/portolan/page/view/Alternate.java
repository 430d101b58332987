package portolan.page.view;

/**
 * The same page in one of the languages.
 *
 * @param lang language tag
 * @param name name of the language in that language
 * @param href address relative to the page
 * @param current whether it is the page itself
 */
public record Alternate(String lang, String name, String href, boolean current) {}
