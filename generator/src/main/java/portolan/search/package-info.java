/**
 * Search: what can be found, how it is indexed, and what the browser gets of it; the only user of
 * Lucene.
 *
 * <p>In: the catalog with its entries, addresses and prose. Out: a Lucene index and the files from
 * which a script answers as Lucene does. One {@link portolan.search.SearchDocument} stands for one
 * thing, whatever the language; {@link portolan.search.Analysis} turns its texts into words; {@link
 * portolan.search.SearchField} names the fields in which these are kept.
 *
 * <p>Start with {@link portolan.search.SearchIndex}.
 */
package portolan.search;
