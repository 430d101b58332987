/**
 * The index as files for the browser: small classic scripts, each one call, from which the script
 * of the site answers as Lucene does.
 *
 * <p>In: a {@link portolan.search.SearchIndex}. Out: {@link portolan.search.export.SearchFile
 * files} whose bytes depend on the content only. {@code TermReader} reads the terms back from
 * Lucene, {@code Shards} packs them, {@code CoreFile} holds what every query needs, {@code Rows}
 * what is shown, and {@code IndexFile} says how to load all of them. Start with {@link
 * portolan.search.export.SearchExport}; the format is described there.
 */
package portolan.search.export;
