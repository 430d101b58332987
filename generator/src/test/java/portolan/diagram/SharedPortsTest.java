package portolan.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portolan.Fixture;
import portolan.diagram.DiagramLine.Style;
import portolan.diagram.DiagramNode.Look;
import portolan.entry.Lock;

class SharedPortsTest {
  private static final String LIST = "number-book--ports";

  private Fixture fixture;

  /** Two roles look up numbers over two rows of ports; with a third one the list is long. */
  @BeforeEach
  void copy(@TempDir Path folder) {
    fixture = Fixture.in(folder);
  }

  private void lengthen() {
    fixture.edit(
        Fixture.SERVERS,
        "      - {port: 3890,",
        "      - {port: 3889, transport: udp, protocol: nest}\n      - {port: 3890,");
  }

  /** A further connection of one of the two roles. */
  private void addCopy(String from, int port, String protocol) {
    fixture.append(
        Fixture.SERVERS,
        """
          - id: book-copy
            in: [kolibri-1]
            label: {ru: Копия книги, en: Copy of the book}
            from: %s
            to: number-book
            ports:
              - {port: %d, transport: udp, protocol: %s}
            authentication:
              default: none
              supported: none
            encryption:
              supported: none
              default: clear
            evidence: kolibri-handbook
        """
            .formatted(from, port, protocol));
  }

  private Diagram topology() {
    return Charted.fixture(fixture).planned("kolibri-1", "k1-topology");
  }

  @Test
  void drawsTheLongListOfSeveralLinesOnceBeforeTheNode() {
    lengthen();
    Diagram diagram = topology();

    DiagramNode list = diagram.node(LIST);
    DiagramNode book = diagram.node("number-book");
    assertThat(list.look()).isEqualTo(Look.PORTS);
    assertThat(list.title()).isEqualTo("Book");
    assertThat(list.zone()).isEqualTo(book.zone());
    assertThat(list.tier()).isEqualTo(4);
    assertThat(book.tier()).isEqualTo(5);
    assertThat(list.sections()).hasSize(1);
    assertThat(Charted.texts(list.sections().get(0).rows()))
        .containsExactly("3889/UDP", "3890/TCP+UDP", "3891/TCP");
  }

  @Test
  void leadsTheLinesToTheListAndOneFromItToTheNode() {
    lengthen();

    assertThat(topology().lines())
        .filteredOn(l -> l.to().equals(LIST) || l.to().equals("number-book"))
        .extracting(DiagramLine::from, DiagramLine::to, DiagramLine::style)
        .containsExactly(
            tuple("gateway", LIST, Style.SHARED),
            tuple("switchboard", LIST, Style.SHARED),
            tuple(LIST, "number-book", Style.STEM));
  }

  @Test
  void keepsTheConnectionsOfEachLine() {
    lengthen();
    DiagramLine line = Charted.line(topology(), "switchboard--number-book");

    assertThat(Charted.names(line.forward())).containsExactly("number-lookup");
    assertThat(Charted.chip(line)).containsExactly("3889/UDP", "3890/TCP+UDP", "3891/TCP");
  }

  @Test
  void leavesShortListsOnTheirLines() {
    assertThat(topology().nodes()).extracting(DiagramNode::look).doesNotContain(Look.PORTS);
  }

  @Test
  void leavesTheListOfASingleLineOnIt() {
    lengthen();
    fixture.edit(Fixture.SERVERS, "from: [switchboard, gateway]", "from: switchboard");

    Diagram diagram = topology();
    assertThat(Charted.chip(Charted.line(diagram, "switchboard--number-book"))).hasSize(3);
    assertThat(diagram.nodes()).extracting(DiagramNode::look).doesNotContain(Look.PORTS);
  }

  @Test
  void leavesListsOfDifferentPortsOnTheirLines() {
    lengthen();
    addCopy("gateway", 3899, "nest");

    assertThat(topology().nodes()).extracting(DiagramNode::look).doesNotContain(Look.PORTS);
  }

  @Test
  void showsTheWorstLockOfAllLines() {
    lengthen();
    addCopy("gateway", 3889, "nest");
    Diagram diagram = topology();

    assertThat(diagram.node(LIST).sections().get(0).rows())
        .extracting(PortRow::text, PortRow::lock, PortRow::locksDiffer)
        .containsExactly(
            tuple("3889/UDP", Lock.NONE, true),
            tuple("3890/TCP+UDP", Lock.OFF, false),
            tuple("3891/TCP", Lock.OFF, false));
    assertThat(Charted.line(diagram, "switchboard--number-book").rows())
        .extracting(PortRow::lock)
        .containsOnly(Lock.OFF);
  }

  @Test
  void namesTheProtocolsOfAllLines() {
    lengthen();
    addCopy("switchboard", 3889, "perch");
    fixture.append(
        Fixture.PROTOCOLS,
        """
          - id: perch
            label: PERCH
            family: ldap
            transports: [udp]
            summary:
              ru: Переносит книгу.
              en: Carries the book.
        """);

    assertThat(topology().node(LIST).sections().get(0).rows().get(0).protocols())
        .containsExactly("NEST", "PERCH");
  }
}
