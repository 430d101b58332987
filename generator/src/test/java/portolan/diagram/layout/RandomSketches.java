package portolan.diagram.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import portolan.diagram.layout.Sketch.Link;
import portolan.diagram.layout.Sketch.Node;
import portolan.diagram.layout.Sketch.Zone;

/** Invented sketches; the same seed gives the same one. */
final class RandomSketches {
  private static final int MOST_NODES = 16;
  private static final int MOST_LINKS = 24;
  private static final int MOST_ZONES = 5;
  private static final int ROW = 17;

  private final Random random;

  private RandomSketches(long seed) {
    random = new Random(seed);
  }

  /** Rows: nodes in nested zones and links between any two of them, up and down. */
  static Sketch layered(long seed) {
    return new RandomSketches(seed).layered();
  }

  /** Columns: a pivot with 0 to 20 peers on each side. */
  static Sketch ladder(long seed) {
    return new RandomSketches(seed).ladder();
  }

  private int within(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  private Sketch layered() {
    List<Zone> zones = new ArrayList<>();
    int zoneCount = within(0, MOST_ZONES);
    for (int i = 0; i < zoneCount; i++) {
      String parent = i > 0 && random.nextBoolean() ? "z" + random.nextInt(i) : "";
      zones.add(new Zone("z" + i, parent, random.nextInt(8) == 0 ? 0 : within(40, 190) + 0.41));
    }
    List<Node> nodes = new ArrayList<>();
    int nodeCount = within(2, MOST_NODES);
    int tiers = within(1, 8);
    for (int i = 0; i < nodeCount; i++) {
      int zone = random.nextInt(zoneCount + 1);
      nodes.add(
          new Node(
              "n" + i,
              zone == zoneCount ? "" : "z" + zone,
              random.nextInt(tiers),
              within(80, 240) + 0.63,
              within(38, 72) + 0.19));
    }
    return new Sketch(zones, nodes, links(nodes));
  }

  private List<Link> links(List<Node> nodes) {
    List<Link> links = new ArrayList<>();
    Set<String> pairs = new HashSet<>();
    int count = within(1, MOST_LINKS);
    for (int i = 0; i < count; i++) {
      String from = nodes.get(random.nextInt(nodes.size())).id();
      String to = nodes.get(random.nextInt(nodes.size())).id();
      if (!from.equals(to) && pairs.add(from + " " + to)) {
        links.add(link("l" + i, from, to));
      }
    }
    return links;
  }

  private Link link(String id, String from, String to) {
    return random.nextInt(5) == 0
        ? new Link(id, from, to, 0, 0)
        : new Link(id, from, to, within(50, 190) + 0.37, 6 + ROW * within(1, 5));
  }

  private Sketch ladder() {
    List<Zone> zones = new ArrayList<>();
    if (random.nextInt(4) > 0) {
      zones.add(new Zone("left", "", within(40, 300)));
      zones.add(new Zone("right", "", within(0, 1) * 145.5));
    }
    List<Node> nodes = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    nodes.add(new Node("pivot", "", 1, within(100, 200), within(38, 72)));
    for (int side = 0; side <= 2; side += 2) {
      String zone = zones.isEmpty() ? "" : zones.get(side / 2).id();
      int peers = within(0, 20);
      for (int i = 0; i < peers; i++) {
        String peer = "n" + side + "-" + i;
        nodes.add(new Node(peer, zone, side, within(80, 240) + 0.21, within(38, 72)));
        int count = random.nextInt(5) == 0 ? within(0, 4) : 1;
        for (int j = 0; j < count; j++) {
          boolean out = random.nextInt(4) == 0 ? side == 0 : side == 2;
          links.add(link(peer + "-" + j, out ? "pivot" : peer, out ? peer : "pivot"));
        }
      }
    }
    return new Sketch(zones, nodes, links);
  }
}
