/**
 * Pictures. In come a {@link portolan.diagram.Diagram} and a {@link
 * portolan.diagram.layout.DiagramLayout}; out goes a {@link portolan.diagram.draw.Drawing}: SVG for
 * a page, SVG with colours of its own, draw.io and Mermaid. Texts are measured with the widths of
 * one font and kept to that measure in every other one. Start reading at {@link
 * portolan.diagram.draw.Drawings}.
 */
package portolan.diagram.draw;
