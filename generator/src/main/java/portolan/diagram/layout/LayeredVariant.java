package portolan.diagram.layout;

import java.util.HashMap;
import java.util.Map;

/**
 * One way to begin; which one gives the plainest picture cannot be foreseen.
 *
 * @param seed beginning of the random numbers that the order within rows is tried with
 * @param wider pixels to leave free on the left in zones, by id, so that their titles fit there
 */
record LayeredVariant(int seed, Map<String, Double> wider) {
  LayeredVariant {
    wider = Map.copyOf(wider);
  }

  LayeredVariant(int seed) {
    this(seed, Map.of());
  }

  /** The same with more room in some zones. */
  LayeredVariant with(Map<String, Double> room) {
    Map<String, Double> all = new HashMap<>(wider);
    room.forEach((zone, more) -> all.merge(zone, more, Double::sum));
    return new LayeredVariant(seed, all);
  }
}
