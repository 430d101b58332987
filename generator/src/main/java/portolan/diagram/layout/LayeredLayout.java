package portolan.diagram.layout;

import java.util.HashMap;
import java.util.Map;
import portolan.diagram.layout.Geometry.Title;
import portolan.diagram.layout.Sketch.Zone;

/**
 * Rows from the top to the bottom with right-angled lines between them, and zones round nodes: for
 * pictures of a whole product and for the way of a message. Calculated by the Eclipse Layout
 * Kernel.
 */
public final class LayeredLayout implements DiagramLayout {
  /** The library registers its parts in places that all threads share. */
  private static final Object LIBRARY = new Object();

  @Override
  public Geometry lay(Sketch sketch) {
    synchronized (LIBRARY) {
      Geometry bare = new LayeredGraph(sketch).lay();
      return titled(sketch, bare);
    }
  }

  private static Geometry titled(Sketch sketch, Geometry bare) {
    Map<String, Title> titles = new HashMap<>();
    TitlePlaces places = new TitlePlaces(bare);
    for (Zone zone : sketch.zones()) {
      if (zone.titleWidth() > 0) {
        titles.put(zone.id(), places.place(zone));
      }
    }
    return new Geometry(
        bare.width(), bare.height(), bare.zones(), titles, bare.nodes(), bare.routes());
  }
}
