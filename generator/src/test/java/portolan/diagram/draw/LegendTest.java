package portolan.diagram.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portolan.diagram.Diagram;
import portolan.diagram.DiagramLine;
import portolan.diagram.DiagramNode;
import portolan.diagram.PortRow;
import portolan.entry.Lock;
import portolan.entry.PathEntry;

class LegendTest {
  static Stream<Drawn> all() {
    return Drawn.all();
  }

  /**
   * The two parts of a picture.
   *
   * @param content what is explained
   * @param legend what explains it
   */
  private record Parts(List<Element> content, List<Element> legend) {
    static Parts of(Drawn drawn) {
      String xml = drawn.inline(DiagramLinks.NONE);
      Element svg = Jsoup.parse(xml, "", Parser.xmlParser()).selectFirst("svg");
      Element content = svg.children().select("g").first();
      List<Element> legend = new ArrayList<>(svg.children());
      legend.removeIf(e -> List.of("g", "title", "desc").contains(e.tagName()));
      return new Parts(content.getAllElements(), legend);
    }

    List<String> texts() {
      return legend.stream().filter(e -> e.is("text")).map(Element::wholeText).toList();
    }

    boolean shows(String selector) {
      return content.stream().anyMatch(e -> e.is(selector));
    }

    boolean draws(String path) {
      return content.stream().anyMatch(e -> e.attr("d").equals(path));
    }
  }

  /** Classes of the elements that have one. */
  private static Set<String> classes(List<Element> elements, String name) {
    Set<String> classes = new TreeSet<>();
    elements.stream()
        .filter(e -> e.className().startsWith(name))
        .forEach(e -> classes.add(e.className()));
    return classes;
  }

  private static PortRow row(Lock lock, PortRow.Direction direction) {
    return new PortRow(direction, "25", "TCP", "smtp", List.of("SMTP"), false, lock, false);
  }

  private static DiagramNode node(String id, DiagramNode.Look look, List<PortRow> rows) {
    return new DiagramNode(
        id,
        look,
        List.of(),
        "",
        id.length(),
        id,
        "",
        rows.isEmpty() ? List.of() : List.of(new DiagramNode.Section("", rows, false)),
        List.of());
  }

  private static DiagramLine line(
      String from, String to, DiagramLine.Style style, List<PortRow> rows) {
    List<PathEntry> entries =
        style == DiagramLine.Style.STEM
            ? List.of()
            : Drawn.fixture("k1-topology").diagram().lines().get(0).forward();
    return new DiagramLine(from + to, from, to, style, rows, entries, List.of(), 0);
  }

  /** A node that leads to another by a list of ports, in which the connections are worse. */
  private static Drawn shared(Lock line, Lock list) {
    return Drawn.of(
        List.of(
            node("a", DiagramNode.Look.ROLE, List.of()),
            node("bb", DiagramNode.Look.PORTS, List.of(row(list, PortRow.Direction.FORWARD))),
            node("ccc", DiagramNode.Look.ROLE, List.of())),
        List.of(
            line("a", "bb", DiagramLine.Style.SHARED, List.of(row(line, PortRow.Direction.BOTH))),
            line("bb", "ccc", DiagramLine.Style.STEM, List.of())),
        Diagram.Kind.TOPOLOGY);
  }

  @ParameterizedTest
  @MethodSource("all")
  void theFamiliesAndPadlocksOfThePictureAreExplainedAndNoOthers(Drawn drawn) {
    Parts parts = Parts.of(drawn);

    for (String sign : List.of("diagram__marker", "diagram__lock")) {
      assertThat(classes(parts.legend(), sign))
          .isNotEmpty()
          .isEqualTo(classes(parts.content(), sign));
    }
    for (Lock lock : Lock.values()) {
      assertThat(parts.texts().contains(drawn.words().text("diagram.lock-" + lock.id())))
          .as("%s", lock)
          .isEqualTo(parts.shows("." + Signs.ink(lock).cssClass()));
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void otherSignsAreExplainedWhereTheyAreUsed(Drawn drawn) {
    Parts parts = Parts.of(drawn);

    assertExplained(drawn, parts, "diagram.arrow", parts.shows(".diagram__arrow"));
    assertExplained(drawn, parts, "diagram.step", parts.shows(".diagram__step"));
    assertExplained(
        drawn, parts, "diagram.both", parts.draws(Signs.direction(PortRow.Direction.BOTH, true)));
    assertExplained(
        drawn,
        parts,
        "diagram.run-time",
        parts.content().stream().anyMatch(e -> e.is(".diagram__ports") && e.text().endsWith("*")));
    // A list inside a node that has a heading needs no other explanation.
    boolean bare =
        drawn.diagram().nodes().stream()
            .flatMap(n -> n.sections().stream())
            .anyMatch(s -> s.loop() && s.title().isEmpty());
    assertExplained(drawn, parts, "diagram.within", bare && parts.draws(Signs.loop()));
  }

  private static void assertExplained(Drawn drawn, Parts parts, String key, boolean used) {
    assertThat(parts.texts().contains(drawn.words().text(key))).as(key).isEqualTo(used);
  }

  @ParameterizedTest
  @MethodSource("all")
  void protocolsOfRowsAreNamed(Drawn drawn) {
    Set<String> expected = new TreeSet<>();
    Stream.concat(
            drawn.diagram().lines().stream().flatMap(l -> l.rows().stream()),
            drawn.diagram().nodes().stream()
                .flatMap(n -> n.sections().stream())
                .flatMap(s -> s.rows().stream()))
        .forEach(r -> expected.addAll(r.protocols()));

    List<String> names = new ArrayList<>();
    Parts.of(drawn).texts().forEach(t -> names.addAll(List.of(t.split(", ", -1))));

    assertThat(names).containsAll(expected);
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyTextStandsInsideThePicture(Drawn drawn) {
    Element svg =
        Jsoup.parse(drawn.inline(DiagramLinks.NONE), "", Parser.xmlParser()).selectFirst("svg");
    double width = Double.parseDouble(svg.attr("width"));
    double height = Double.parseDouble(svg.attr("height"));

    for (Element text : Parts.of(drawn).legend()) {
      if (text.is("text")) {
        double right =
            Double.parseDouble(text.attr("x")) + Double.parseDouble(text.attr("textLength"));
        assertThat(right).as(text.text()).isLessThanOrEqualTo(width);
        assertThat(Double.parseDouble(text.attr("y"))).as(text.text()).isLessThan(height);
      }
    }
  }

  @Test
  void aPictureWithoutSignsHasNoLegend() {
    Drawn drawn =
        Drawn.of(
            List.of(node("a", DiagramNode.Look.ROLE, List.of())), List.of(), Diagram.Kind.TOPOLOGY);

    assertThat(new Legend(drawn.diagram(), drawn.words(), 100).height()).isZero();
    assertThat(Parts.of(drawn).legend()).isEmpty();
  }

  @Test
  void whatALineWithoutAChipDoesNotShowIsNotExplained() {
    assertThat(Parts.of(shared(Lock.ON, Lock.OFF)).texts())
        .containsExactly("SMTP", "arrow: who opens the connection", "encryption can be turned on");
  }

  @Test
  void anArrowIsExplainedOnLinesWithoutAChipToo() {
    Parts parts = Parts.of(shared(Lock.ON, Lock.ON));

    assertThat(parts.shows(".diagram__arrow")).isTrue();
    assertThat(parts.texts()).contains("arrow: who opens the connection");
  }

  @Test
  void theWorstPadlockIsExplainedWhereConnectionsOfARowDiffer() {
    PortRow mixed =
        new PortRow(
            PortRow.Direction.FORWARD, "25", "TCP", "smtp", List.of(), true, Lock.NONE, true);
    Drawn drawn =
        Drawn.of(
            List.of(
                node("a", DiagramNode.Look.ROLE, List.of()),
                node("bb", DiagramNode.Look.ROLE, List.of())),
            List.of(line("a", "bb", DiagramLine.Style.CHIP, List.of(mixed))),
            Diagram.Kind.TOPOLOGY);

    assertThat(Parts.of(drawn).texts())
        .containsExactly(
            "protocol not stated",
            "arrow: who opens the connection",
            "not encrypted",
            "padlock: the worst of the row's connections",
            "*",
            "port assigned at run time");
  }
}
