package portolan.page.view;

import portolan.text.Html;

/**
 * A source and what rests on it.
 *
 * @param anchor permanent id
 * @param title title
 * @param titleLang language tag of the title when it differs from the page, or empty
 * @param publisher publisher, or empty
 * @param address address as text
 * @param href address to open, or empty
 * @param dated date in the source, or empty
 * @param weight weight in words
 * @param supports what it is used for
 * @param count number of cells in words
 */
public record SourceView(
    String anchor,
    String title,
    String titleLang,
    String publisher,
    String address,
    String href,
    String dated,
    String weight,
    Html supports,
    String count) {}
