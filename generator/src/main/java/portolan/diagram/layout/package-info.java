/**
 * Coordinates. In comes a {@link portolan.diagram.layout.Sketch}: boxes with sizes and who is
 * joined to whom, without words; out goes a {@link portolan.diagram.layout.Geometry}. Start reading
 * at {@link portolan.diagram.layout.DiagramLayout}. The only package that uses the Eclipse Layout
 * Kernel.
 */
package portolan.diagram.layout;
