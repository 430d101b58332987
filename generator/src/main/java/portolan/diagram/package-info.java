/**
 * Diagrams of connections. In come resolved rows and, for pictures of a whole product, the plans of
 * authors; out go pictures: SVG for pages, and files for other programs. Lines and ports are never
 * drawn by hand, so that a diagram cannot disagree with a table.
 */
package portolan.diagram;
