/**
 * The interface of the search in a real browser: with an engine whose answers are known, with the
 * real one in the real site, and with a catalog whose texts are hostile.
 */
package portolan.face;
