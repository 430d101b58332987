/**
 * Tests of the built site: its facts against the catalog, its bytes, and its pages in a browser.
 */
package portolan.site;
