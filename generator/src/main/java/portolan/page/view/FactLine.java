package portolan.page.view;

import portolan.text.Html;

/**
 * One line of a list of facts.
 *
 * @param name what it is
 * @param value the value
 */
public record FactLine(String name, Html value) {}
