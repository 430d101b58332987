/**
 * Markdown as safe HTML; the only user of the Markdown library.
 *
 * <p>In: a page written by an author, or a text of the catalog with Markdown in it, and the {@link
 * portolan.markdown.LinkTargets things that links may lead to}. Out: {@link
 * portolan.markdown.MarkdownPage} with title, sections, plain texts and links; diagnostics; {@link
 * portolan.text.Html}.
 *
 * <p>A page is read once ({@code PageReader}), checked once ({@code TextCheck}), and written for
 * each page on which it stands ({@code BlockWriter}). Nothing is passed through: an element reaches
 * the page only if a writer here names it, and an address only if {@code LinkRules} allowed it.
 * Start with {@link portolan.markdown.Markdown}.
 */
package portolan.markdown;
