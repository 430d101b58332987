package portolan.page.view;

import portolan.text.Html;

/**
 * A glossary entry.
 *
 * @param anchor permanent id
 * @param label term
 * @param other term in the other language, or empty
 * @param otherLang language tag of the other term
 * @param aliases other names, joined, or empty
 * @param text explanation
 */
public record TermView(
    String anchor, String label, String other, String otherLang, String aliases, Html text) {}
