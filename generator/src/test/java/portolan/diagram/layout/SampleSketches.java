package portolan.diagram.layout;

import java.util.ArrayList;
import java.util.List;
import portolan.diagram.layout.Sketch.Link;
import portolan.diagram.layout.Sketch.Node;
import portolan.diagram.layout.Sketch.Zone;

/** Sketches like those of a real product, with sizes as words of real products have them. */
final class SampleSketches {
  private final List<Link> links = new ArrayList<>();

  private SampleSketches() {}

  private void link(String from, String to, double width, double height) {
    links.add(new Link("l" + links.size(), from, to, width, height));
  }

  private static Node node(String id, String zone, int tier, double width, double height) {
    return new Node(id, zone, tier, width, height);
  }

  /** Clients, a perimeter, servers and a directory: 14 nodes, 20 lines. */
  static Sketch topology() {
    SampleSketches s = new SampleSketches();
    List<Zone> z =
        List.of(
            new Zone("internet", "", 50),
            new Zone("perimeter", "", 105),
            new Zone("internal", "", 95),
            new Zone("org", "internal", 160),
            new Zone("domain", "internal", 95));
    List<Node> n =
        List.of(
            node("browser", "internet", 0, 142, 54),
            node("mailc", "internet", 0, 155, 54),
            node("mobile", "internet", 0, 161, 54),
            node("inetmail", "internet", 0, 176, 38),
            node("edge", "perimeter", 1, 144, 38),
            node("outlook", "internal", 2, 145, 38),
            node("pbx", "internal", 2, 188, 38),
            node("um", "org", 3, 163, 38),
            node("cas", "org", 4, 131, 38),
            node("hub", "org", 4, 138, 38),
            node("mbx", "org", 5, 101, 38),
            node("bundle", "domain", 6, 177, 93),
            node("ad", "domain", 7, 148, 38),
            node("rms", "domain", 6, 101, 38));
    s.link("browser", "cas", 86, 23);
    s.link("mailc", "cas", 86, 40);
    s.link("mailc", "hub", 86, 23);
    s.link("mobile", "cas", 86, 23);
    s.link("inetmail", "edge", 79, 23);
    s.link("hub", "edge", 116, 40);
    s.link("outlook", "cas", 119, 23);
    s.link("outlook", "mbx", 119, 23);
    s.link("pbx", "um", 137, 40);
    s.link("um", "cas", 128, 23);
    s.link("um", "hub", 79, 23);
    s.link("um", "mbx", 119, 23);
    s.link("cas", "mbx", 119, 23);
    s.link("hub", "mbx", 119, 23);
    s.link("hub", "rms", 86, 23);
    s.link("um", "bundle", 0, 0);
    s.link("cas", "bundle", 0, 0);
    s.link("hub", "bundle", 0, 0);
    s.link("mbx", "bundle", 0, 0);
    s.link("bundle", "ad", 0, 0);
    return new Sketch(z, n, s.links);
  }

  /** As large as a picture may be: 16 nodes, 24 lines, every one with a label. */
  static Sketch largeTopology() {
    SampleSketches s = new SampleSketches();
    List<Zone> z =
        List.of(
            new Zone("internet", "", 60),
            new Zone("perimeter", "", 125),
            new Zone("internal", "", 125),
            new Zone("org", "internal", 180),
            new Zone("domain", "internal", 125));
    List<Node> n =
        List.of(
            node("browser", "internet", 0, 152, 54),
            node("mailc", "internet", 0, 165, 54),
            node("mobile", "internet", 0, 171, 54),
            node("inetmail", "internet", 0, 186, 38),
            node("edge", "perimeter", 1, 154, 54),
            node("outlook", "internal", 2, 155, 38),
            node("pbx", "internal", 2, 198, 38),
            node("admin", "internal", 2, 150, 38),
            node("um", "org", 3, 173, 38),
            node("cas", "org", 4, 141, 38),
            node("hub", "org", 4, 148, 38),
            node("mbx", "org", 5, 121, 38),
            node("dag", "org", 5, 140, 54),
            node("ad", "domain", 6, 158, 54),
            node("rms", "domain", 6, 121, 38),
            node("dns", "domain", 6, 100, 38));
    s.link("browser", "cas", 96, 40);
    s.link("mailc", "cas", 86, 57);
    s.link("mailc", "hub", 86, 23);
    s.link("mobile", "cas", 86, 23);
    s.link("inetmail", "edge", 79, 23);
    s.link("edge", "dns", 79, 23);
    s.link("edge", "hub", 79, 23);
    s.link("hub", "edge", 116, 23);
    s.link("outlook", "cas", 119, 40);
    s.link("outlook", "mbx", 119, 23);
    s.link("outlook", "ad", 119, 57);
    s.link("pbx", "um", 137, 40);
    s.link("admin", "cas", 86, 23);
    s.link("um", "cas", 128, 23);
    s.link("um", "hub", 79, 23);
    s.link("cas", "mbx", 119, 40);
    s.link("hub", "mbx", 119, 23);
    s.link("mbx", "dag", 119, 23);
    s.link("hub", "rms", 86, 23);
    s.link("um", "ad", 119, 91);
    s.link("cas", "ad", 119, 91);
    s.link("hub", "ad", 119, 91);
    s.link("mbx", "ad", 119, 91);
    s.link("hub", "dns", 79, 23);
    return new Sketch(z, n, s.links);
  }

  /** The way of a message through two servers, there and back. */
  static Sketch pipeline() {
    SampleSketches s = new SampleSketches();
    List<Zone> z =
        List.of(
            new Zone("internet", "", 50),
            new Zone("cas", "", 145),
            new Zone("fe", "cas", 155),
            new Zone("mbx", "", 125),
            new Zone("ts", "mbx", 100),
            new Zone("mt", "mbx", 145));
    List<Node> n =
        List.of(
            node("ext", "internet", 0, 149, 38),
            node("cl", "internet", 0, 122, 38),
            node("df", "fe", 2, 155, 54),
            node("isc", "fe", 2, 195, 54),
            node("cf", "fe", 2, 147, 54),
            node("ipi", "fe", 3, 191, 54),
            node("opf", "fe", 3, 208, 54),
            node("cp", "fe", 3, 127, 54),
            node("def", "ts", 4, 159, 54),
            node("cpx", "ts", 4, 127, 54),
            node("q", "ts", 5, 188, 38),
            node("sub", "mt", 6, 234, 54),
            node("del", "mt", 6, 216, 54),
            node("db", "mbx", 7, 159, 38));
    s.link("ext", "df", 65, 23);
    s.link("isc", "ext", 65, 23);
    s.link("cl", "cf", 86, 23);
    s.link("df", "ipi", 0, 0);
    s.link("opf", "isc", 0, 0);
    s.link("cf", "cp", 0, 0);
    s.link("ipi", "def", 92, 23);
    s.link("q", "opf", 86, 23);
    s.link("cp", "cpx", 86, 23);
    s.link("def", "q", 0, 0);
    s.link("cpx", "q", 0, 0);
    s.link("sub", "def", 92, 23);
    s.link("q", "del", 86, 23);
    s.link("db", "sub", 69, 23);
    s.link("del", "db", 69, 23);
    return new Sketch(z, n, s.links);
  }
}
