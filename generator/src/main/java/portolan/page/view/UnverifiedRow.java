package portolan.page.view;

/**
 * A row with cells for which no source was found.
 *
 * @param label name of the row
 * @param href address of the row
 * @param kind kind of thing in words
 * @param cells names of the cells
 * @param confidence how sure the authors are, in words
 * @param reason why no source is given
 */
public record UnverifiedRow(
    String label, String href, String kind, String cells, String confidence, Link reason) {}
