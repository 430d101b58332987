/**
 * What a reader typed, taken apart: {@link portolan.search.query.QueryParser} turns a text into
 * {@link portolan.search.query.Clause clauses}. It knows no index: which words exist, and what was
 * meant by those that do not, is found by the package above.
 *
 * <p>The browser has a twin of this package; both run the cases of {@code parse-cases.json}.
 */
package portolan.search.query;
