/** The interface of the search in a real browser, with an engine whose answers are known. */
package portolan.face;
