package portolan.diagram.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import portolan.diagram.layout.Geometry.Route;
import portolan.diagram.layout.Geometry.Title;
import portolan.diagram.layout.Sketch.Zone;

/**
 * Rows from the top to the bottom with right-angled lines between them, and zones round nodes: for
 * pictures of a whole product and for the way of a message. Coordinates come from the Eclipse
 * Layout Kernel; afterwards steps are taken out of lines, titles of zones get places, and the ends
 * of lines are spread. A few ways to begin are tried, and the plainest picture is kept.
 *
 * <p>Safe for threads.
 */
public final class LayeredLayout implements DiagramLayout {
  /** Changes whenever this layout may give another geometry for the same sketch. */
  public static final String VERSION = "layered-1";

  /** The library registers its parts in places that all threads share. */
  private static final Object LIBRARY = new Object();

  private static final List<LayeredVariant> VARIANTS =
      List.of(new LayeredVariant(1, 1), new LayeredVariant(3, 0.1), new LayeredVariant(4, 1));

  @Override
  public Geometry lay(Sketch sketch) {
    Geometry best = null;
    double least = 0;
    for (LayeredVariant variant : VARIANTS) {
      Geometry next = lay(sketch, variant);
      double cost = Plainness.cost(next);
      if (best == null || cost < least) {
        best = next;
        least = cost;
      }
    }
    return best;
  }

  static Geometry lay(Sketch sketch, LayeredVariant variant) {
    Geometry bare;
    synchronized (LIBRARY) {
      bare = new LayeredGraph(sketch, variant).lay();
    }
    Geometry straight = with(bare, Map.of(), new Straightening(sketch, bare).routes());
    Geometry titled = with(straight, titles(sketch, straight), straight.routes());
    return with(titled, titled.titles(), new Spreading(sketch, titled).routes());
  }

  private static Map<String, Title> titles(Sketch sketch, Geometry geometry) {
    Map<String, Title> titles = new HashMap<>();
    TitlePlaces places = new TitlePlaces(geometry);
    for (Zone zone : sketch.zones()) {
      if (zone.titleWidth() > 0) {
        titles.put(zone.id(), places.place(zone));
      }
    }
    return titles;
  }

  private static Geometry with(Geometry g, Map<String, Title> titles, Map<String, Route> routes) {
    return new Geometry(g.width(), g.height(), g.zones(), titles, g.nodes(), routes);
  }
}
