/**
 * What can be found: turns the catalog into documents.
 *
 * <p>In: a {@link portolan.search.document.SearchSource}. Out: {@link
 * portolan.search.SearchDocument documents} in the order in which equal scores are shown, and the
 * {@link portolan.entry.FacetNames names} to filter by. One class makes the documents of one kind;
 * a {@link portolan.search.document.Draft} gathers what a document says and uses, and the classes
 * that fill it ({@code EndWords}, {@code PortWords}, {@code MethodWords}) are shared. Start with
 * {@link portolan.search.document.Documents}.
 */
package portolan.search.document;
