package portolan.diagram;

import java.util.Optional;
import portolan.model.Zone;

/**
 * A box round nodes.
 *
 * @param id id in the diagram
 * @param parent id of the box that it stands in, or empty
 * @param look how it is drawn
 * @param zone part of the network, for boxes that are one
 * @param title title
 */
public record DiagramZone(String id, String parent, Look look, Optional<Zone> zone, String title) {
  /** How a box is drawn. */
  public enum Look {
    /** A part of the network, in its colour. */
    ZONE,
    /** A box inside, in a quiet colour. */
    BOX,
    /** A server or service whose parts stand in it. */
    SERVER,
    /** A column, which only has a heading. */
    COLUMN
  }
}
