package portolan.page.view;

import portolan.text.Html;

/**
 * Why a value has no source.
 *
 * @param anchor id on the page
 * @param label in a few words
 * @param text in full
 */
public record ReasonView(String anchor, String label, Html text) {}
