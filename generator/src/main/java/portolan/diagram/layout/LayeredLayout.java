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
  public static final String VERSION = "layered-2";

  /** The library registers its parts in places that all threads share. */
  private static final Object LIBRARY = new Object();

  private static final int WIDENINGS = 2;

  private static final List<LayeredVariant> VARIANTS =
      List.of(new LayeredVariant(1), new LayeredVariant(4), new LayeredVariant(2));

  @Override
  public Geometry lay(Sketch sketch) {
    Attempt best = null;
    for (LayeredVariant variant : VARIANTS) {
      best = plainer(best, new Attempt(sketch, variant));
    }
    // Room for titles that are struck through; others may be struck through then.
    for (int i = 0; i < WIDENINGS && best.covers(); i++) {
      best = plainer(best, new Attempt(sketch, best.widened(sketch)));
    }
    return best.geometry();
  }

  private static Attempt plainer(Attempt best, Attempt next) {
    return best == null || next.cost() < best.cost() ? next : best;
  }

  /**
   * What became of a variant.
   *
   * @param cost how hard it is to read
   */
  private record Attempt(LayeredVariant variant, Geometry geometry, double cost) {
    Attempt(Sketch sketch, LayeredVariant variant) {
      this(variant, LayeredLayout.lay(sketch, variant));
    }

    private Attempt(LayeredVariant variant, Geometry geometry) {
      this(variant, geometry, Plainness.cost(geometry));
    }

    boolean covers() {
      return geometry.titles().values().stream().anyMatch(Title::covers);
    }

    LayeredVariant widened(Sketch sketch) {
      Map<String, Double> room = new HashMap<>();
      TitlePlaces places = new TitlePlaces(geometry);
      for (Zone zone : sketch.zones()) {
        Title title = geometry.titles().get(zone.id());
        if (title != null && title.covers()) {
          room.put(zone.id(), places.lack(zone));
        }
      }
      return variant.with(room);
    }
  }

  static Geometry lay(Sketch sketch, LayeredVariant variant) {
    Geometry bare;
    synchronized (LIBRARY) {
      bare = new LayeredGraph(sketch, variant).lay();
    }
    Geometry straight = with(bare, Map.of(), new Straightening(sketch, bare).routes());
    Geometry titled = with(straight, titles(sketch, straight), straight.routes());
    Geometry spread = with(titled, titled.titles(), new Spreading(sketch, titled).routes());
    // A line may have moved from behind a title, or made room for it.
    Map<String, Title> titles = titles(sketch, spread);
    titled
        .titles()
        .forEach(
            (zone, title) -> titles.computeIfPresent(zone, (z, t) -> title.covers() ? t : title));
    return with(spread, titles, spread.routes());
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
