/**
 * Where things stand in the author's files, and what is wrong with them.
 *
 * <p>In: files of the content, the theme and the site settings. Out: {@link
 * portolan.source.SourceFile} with its lines, {@link portolan.source.Position}, and {@link
 * portolan.source.Diagnostic}, which {@link portolan.source.Diagnostics} collects for one run.
 * Start with {@code Diagnostic}.
 */
package portolan.source;
