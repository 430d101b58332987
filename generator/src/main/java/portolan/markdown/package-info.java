/**
 * Markdown as safe HTML.
 *
 * <p>In: a page written by an author, or a line of Markdown from the catalog. Out: {@link
 * portolan.markdown.MarkdownPage} with its title, sections and links, and {@link
 * portolan.text.Html} for it. Raw HTML is shown as text, links are typed and checked while reading.
 * Start with {@link portolan.markdown.Markdown}.
 */
package portolan.markdown;
