package portolan.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portolan.Fixture;
import portolan.diagram.DiagramLine.Style;
import portolan.diagram.PortRow.Direction;
import portolan.entry.End;
import portolan.entry.PathEntry;
import portolan.model.Catalog;
import portolan.model.DiagramPlan;
import portolan.model.Endpoint;
import portolan.model.Product;
import portolan.text.Language;

/** A diagram can never disagree with a table. */
class DiagramPortsTest {
  @TempDir private static Path folder;

  private static final Map<String, Charted> ALL = new LinkedHashMap<>();

  @BeforeAll
  static void read() {
    Catalog fixture = Fixture.in(folder).catalog();
    Catalog content = Charted.content();
    for (Language language : Language.values()) {
      ALL.put("fixture " + language, Charted.of(fixture, language));
      ALL.put("content " + language, Charted.of(content, language));
    }
  }

  static Collection<String> catalogs() {
    return ALL.keySet();
  }

  @ParameterizedTest
  @MethodSource("catalogs")
  void saysThePortsOfItsConnectionsAndNoOthers(String name) {
    Charted charted = ALL.get(name);
    int lines = 0;
    for (Product product : charted.products()) {
      List<Diagram> diagrams = all(charted, product);
      for (Diagram diagram : diagrams) {
        assertThat(faults(diagram, charted.words()))
            .as(product.id() + " " + diagram.kind() + " " + diagram.id())
            .isEmpty();
        lines += diagram.lines().size();
      }
    }
    assertThat(lines).isGreaterThan(20);
  }

  private static List<Diagram> all(Charted charted, Product product) {
    List<Diagram> all = new ArrayList<>();
    charted.plans(product).forEach(p -> all.add(charted.planned(p, product)));
    ladders(charted, product).values().forEach(d -> d.ifPresent(all::add));
    pairs(charted, product).values().forEach(d -> d.ifPresent(all::add));
    return all;
  }

  private static Map<String, Optional<Diagram>> ladders(Charted charted, Product product) {
    Ladder ladder = new Ladder(charted.entries(), product, charted.words());
    Map<String, Optional<Diagram>> ladders = new LinkedHashMap<>();
    charted.entries().roles(product).forEach(r -> ladders.put(r.id(), ladder.of(r)));
    return ladders;
  }

  /** Two endpoints. */
  private record Two(String first, String second) {}

  private static Map<Two, Optional<Diagram>> pairs(Charted charted, Product product) {
    List<String> endpoints =
        charted.catalog().endpoints().stream()
            .filter(e -> e.line().equals(product.line()) && e.in().contains(product.id()))
            .map(Endpoint::id)
            .toList();
    Map<Two, Optional<Diagram>> pairs = new LinkedHashMap<>();
    for (String first : endpoints) {
      for (String second : endpoints) {
        if (!first.equals(second)) {
          pairs.put(
              new Two(first, second),
              charted.entries().pairs(product).of(first, second).map(charted::pair));
        }
      }
    }
    return pairs;
  }

  /** Everything that the ports in a diagram say wrongly. */
  private static List<String> faults(Diagram diagram, DiagramWords words) {
    List<String> faults = new ArrayList<>();
    for (DiagramLine line : diagram.lines()) {
      StatedPorts.faults(line.rows(), line.forward(), line.back(), words)
          .forEach(f -> faults.add(line.id() + " " + f));
    }
    for (DiagramNode node : diagram.nodes()) {
      faults.addAll(faults(node, diagram, words));
    }
    return faults;
  }

  private static List<String> faults(DiagramNode node, Diagram diagram, DiagramWords words) {
    List<PathEntry> arriving =
        diagram.lines().stream()
            .filter(l -> l.to().equals(node.id()))
            .flatMap(l -> l.forward().stream())
            .distinct()
            .toList();
    List<PortRow> loops = rows(node, true);
    List<PortRow> lists = rows(node, false);
    List<String> faults =
        new ArrayList<>(StatedPorts.faults(loops, node.inside(), List.of(), words));
    if (!lists.isEmpty()) {
      faults.addAll(StatedPorts.faults(lists, arriving, List.of(), words));
    }
    return faults.stream().map(f -> node.id() + " " + f).toList();
  }

  private static List<PortRow> rows(DiagramNode node, boolean loop) {
    return node.sections().stream()
        .filter(s -> s.loop() == loop)
        .flatMap(s -> s.rows().stream())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("catalogs")
  void drawsEveryConnectionBetweenTheNodesOfATopologyWhereItLeads(String name) {
    Charted charted = ALL.get(name);
    for (Product product : charted.products()) {
      for (DiagramPlan plan : charted.plans(product)) {
        if (plan.kind() == DiagramPlan.Kind.TOPOLOGY) {
          assertThat(drawn(charted.planned(plan, product)))
              .as(product.id() + " " + plan.id())
              .isEqualTo(expected(plan, charted.entries().paths(product)));
        }
      }
    }
  }

  /** Who connects to whom and the connection. */
  private static Set<String> drawn(Diagram diagram) {
    Map<String, String> stems =
        diagram.lines().stream()
            .filter(l -> l.style() == Style.STEM)
            .collect(Collectors.toMap(DiagramLine::from, DiagramLine::to));
    Set<String> drawn = new HashSet<>();
    for (DiagramLine line : diagram.lines()) {
      String to = stems.getOrDefault(line.to(), line.to());
      line.forward().forEach(e -> drawn.add(line.from() + " > " + to + " " + e.id()));
      line.back().forEach(e -> drawn.add(to + " > " + line.from() + " " + e.id()));
    }
    diagram
        .nodes()
        .forEach(n -> n.inside().forEach(e -> drawn.add(n.id() + " > " + n.id() + " " + e.id())));
    return drawn;
  }

  private static Set<String> expected(DiagramPlan plan, List<PathEntry> paths) {
    Set<String> expected = new HashSet<>();
    for (PathEntry path : paths) {
      if (leftOut(plan).contains(path.id())) {
        continue;
      }
      for (String from : nodes(plan, path.from())) {
        for (String to : nodes(plan, path.to())) {
          expected.add(from + " > " + to + " " + path.id());
        }
      }
    }
    return expected;
  }

  private static Set<String> leftOut(DiagramPlan plan) {
    return plan.leftOut().stream().flatMap(l -> l.paths().stream()).collect(Collectors.toSet());
  }

  /** The nodes that stand for an end itself, else those of its roles. */
  private static Set<String> nodes(DiagramPlan plan, List<End> ends) {
    Set<String> nodes = new LinkedHashSet<>();
    for (End end : ends) {
      Set<String> own = nodes(plan, end.id()::equals);
      nodes.addAll(own.isEmpty() ? nodes(plan, end.roles()::contains) : own);
    }
    return nodes;
  }

  private static Set<String> nodes(DiagramPlan plan, Predicate<String> isMeant) {
    return plan.nodes().stream()
        .filter(n -> n.endpoints().stream().anyMatch(isMeant))
        .map(DiagramPlan.Node::id)
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @MethodSource("catalogs")
  void showsEveryConnectionOfAVersionThatHasATopologyOrSaysWhyNot(String name) {
    Charted charted = ALL.get(name);
    for (Product product : charted.products()) {
      List<DiagramPlan> plans = charted.plans(product);
      if (plans.stream().noneMatch(p -> p.kind() == DiagramPlan.Kind.TOPOLOGY)) {
        continue;
      }
      Set<String> known = new HashSet<>();
      plans.forEach(p -> known.addAll(ids(charted.planned(p, product))));
      plans.forEach(p -> known.addAll(leftOut(p)));
      assertThat(known)
          .as(product.id())
          .containsExactlyInAnyOrderElementsOf(Charted.names(charted.entries().paths(product)));
      assertThat(plans)
          .flatMap(DiagramPlan::leftOut)
          .allSatisfy(l -> assertThat(l.reason().in(charted.words().language())).isNotBlank());
    }
  }

  private static Set<String> ids(Diagram diagram) {
    return Stream.concat(
            diagram.lines().stream().flatMap(l -> l.entries().stream()),
            diagram.nodes().stream().flatMap(n -> n.inside().stream()))
        .map(PathEntry::id)
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @MethodSource("catalogs")
  void showsTheConnectionsOfARoleOnItsLadderAndNoOthers(String name) {
    Charted charted = ALL.get(name);
    for (Product product : charted.products()) {
      ladders(charted, product)
          .forEach(
              (role, ladder) ->
                  assertThat(ladder.map(DiagramPortsTest::ids).orElse(Set.of()))
                      .as(product.id() + " " + role)
                      .containsExactlyInAnyOrderElementsOf(
                          charted.entries().paths(product).stream()
                              .filter(p -> p.opens(role) || p.listens(role))
                              .map(PathEntry::id)
                              .toList()));
    }
  }

  @ParameterizedTest
  @MethodSource("catalogs")
  void showsTheConnectionsBetweenTwoEndpointsAndNoOthers(String name) {
    Charted charted = ALL.get(name);
    for (Product product : charted.products()) {
      pairs(charted, product)
          .forEach(
              (two, pair) ->
                  assertThat(pair.map(DiagramPortsTest::drawn).orElse(Set.of()))
                      .as(product.id() + " " + two)
                      .isEqualTo(between(two, charted.entries().paths(product))));
    }
  }

  private static Set<String> between(Two two, List<PathEntry> paths) {
    Set<String> between = new HashSet<>();
    for (PathEntry path : paths) {
      if (is(path.from(), two.first()) && is(path.to(), two.second())) {
        between.add(two.first() + " > " + two.second() + " " + path.id());
      }
      if (is(path.from(), two.second()) && is(path.to(), two.first())) {
        between.add(two.second() + " > " + two.first() + " " + path.id());
      }
    }
    return between;
  }

  /** Whether an end is an endpoint or has it behind it; what has roles behind it is no party. */
  private static boolean is(List<End> ends, String endpoint) {
    return ends.stream()
        .anyMatch(
            e -> e.roles().isEmpty() ? e.id().equals(endpoint) : e.roles().contains(endpoint));
  }

  @Test
  void noticesALineThatSaysAnotherPort() {
    assertFault("25/TCP", row(Direction.FORWARD, "25", "TCP", "ldap", false));
  }

  @Test
  void noticesALineThatSaysAPortTooMuch() {
    assertFault("3890, 3892", row(Direction.FORWARD, "3890, 3892", "TCP+UDP", "ldap", false));
  }

  @Test
  void noticesALineThatSaysAPortTooLittle() {
    Charted charted = ALL.get("fixture " + Language.EN);
    Diagram diagram = charted.planned("kolibri-1", "k1-topology");
    DiagramLine line = Charted.line(diagram, "switchboard--number-book");
    assertThat(Charted.chip(line)).containsExactly("3890/TCP+UDP", "3891/TCP");
    assertThat(faults(with(diagram, line, line.rows().subList(0, 1)), charted.words()))
        .hasSize(1)
        .allSatisfy(f -> assertThat(f).startsWith("switchboard--number-book says "));
  }

  @Test
  void noticesAnotherTransportFamilyOrDirectionAndAStar() {
    assertFault("transport", row(Direction.FORWARD, "3890", "TCP", "ldap", false));
    assertFault("family", row(Direction.FORWARD, "3890", "TCP+UDP", "http", false));
    assertFault("back", row(Direction.BACK, "3890", "TCP+UDP", "ldap", false));
    assertFault("both", row(Direction.BOTH, "3890", "TCP+UDP", "ldap", false));
    assertFault("star", row(Direction.FORWARD, "3890", "TCP+UDP", "ldap", true));
    assertFault("word", row(Direction.FORWARD, "any", "TCP+UDP", "ldap", false));
    assertFault("range", row(Direction.FORWARD, "3889–3890", "TCP+UDP", "ldap", false));
  }

  private static PortRow row(
      Direction direction, String ports, String transports, String family, boolean runTime) {
    Charted charted = ALL.get("fixture " + Language.EN);
    PortRow right =
        Charted.line(charted.planned("kolibri-1", "k1-topology"), "switchboard--number-book")
            .rows()
            .get(0);
    return new PortRow(
        direction,
        ports,
        transports,
        family,
        right.protocols(),
        runTime,
        right.lock(),
        right.locksDiffer());
  }

  /** Puts a row in the place of a right one and looks that this alone is found. */
  private static void assertFault(String what, PortRow wrong) {
    Charted charted = ALL.get("fixture " + Language.EN);
    Diagram diagram = charted.planned("kolibri-1", "k1-topology");
    DiagramLine line = Charted.line(diagram, "switchboard--number-book");
    assertThat(faults(diagram, charted.words())).isEmpty();
    assertThat(faults(with(diagram, line, List.of(wrong, line.rows().get(1))), charted.words()))
        .as(what)
        .isNotEmpty()
        .allSatisfy(f -> assertThat(f).startsWith("switchboard--number-book "));
  }

  private static Diagram with(Diagram diagram, DiagramLine line, List<PortRow> rows) {
    DiagramLine wrong =
        new DiagramLine(
            line.id(),
            line.from(),
            line.to(),
            line.style(),
            rows,
            line.forward(),
            line.back(),
            line.step());
    return new Diagram(
        diagram.id(),
        diagram.kind(),
        diagram.title(),
        diagram.summary(),
        diagram.zones(),
        diagram.nodes(),
        diagram.lines().stream().map(l -> l.equals(line) ? wrong : l).toList());
  }
}
