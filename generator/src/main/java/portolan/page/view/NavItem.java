package portolan.page.view;

/**
 * One place in a navigation.
 *
 * @param text visible text
 * @param href address relative to the page
 * @param current whether it is the page itself or contains it
 */
public record NavItem(String text, String href, boolean current) {}
