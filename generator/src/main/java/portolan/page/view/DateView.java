package portolan.page.view;

/**
 * A date in words, which a script may mark as past or coming.
 *
 * @param text the date in words
 * @param machine the date for machines, or empty
 * @param first first day that it can mean
 * @param last last day that it can mean
 */
public record DateView(String text, String machine, String first, String last) {}
