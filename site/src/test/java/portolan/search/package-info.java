/**
 * Tests of the search in the built site: what people look for has to be among the first results.
 */
package portolan.search;
