package portolan.diagram.draw;

import portolan.diagram.DiagramLine;
import portolan.diagram.DiagramNode;

/** Where the parts of a picture lead; an empty address means no link. */
public interface DiagramLinks {
  /** A picture without links. */
  DiagramLinks NONE =
      new DiagramLinks() {
        @Override
        public String node(DiagramNode node) {
          return "";
        }

        @Override
        public String line(DiagramLine line) {
          return "";
        }

        @Override
        public String inside(DiagramNode node) {
          return "";
        }
      };

  /** The address of a node. */
  String node(DiagramNode node);

  /** The address of the table row of a line. */
  String line(DiagramLine line);

  /** The address of the table row of the connections of a node with itself. */
  String inside(DiagramNode node);
}
