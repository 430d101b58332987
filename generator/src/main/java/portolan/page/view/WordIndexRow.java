package portolan.page.view;

import portolan.text.Html;

/**
 * One word of the vocabulary in an index.
 *
 * @param word the word
 * @param family protocol family, or empty
 * @param summary what it means
 * @param count number of rows in words
 */
public record WordIndexRow(Link word, String family, Html summary, String count) {}
