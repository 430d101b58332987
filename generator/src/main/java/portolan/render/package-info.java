/**
 * The theme: templates that turn views into pages, and the files that pages load.
 *
 * <p>In: a theme folder, the interface words of both languages and one {@link
 * portolan.page.view.PageView} after the other. Out: the text of each page, and {@link
 * portolan.render.Assets} under names that carry a hash of their content. The only package that
 * knows FreeMarker; a mistake in a template is a {@link portolan.source.Diagnostic}. Start with
 * {@link portolan.render.Theme}, then {@link portolan.render.PageRenderer}.
 */
package portolan.render;
