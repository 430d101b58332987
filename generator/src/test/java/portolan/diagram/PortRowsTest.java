package portolan.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portolan.Fixture;
import portolan.diagram.PortRow.Direction;
import portolan.entry.Lock;
import portolan.entry.PathEntry;
import portolan.entry.PortEntry;
import portolan.entry.PortEntry.Kind;
import portolan.model.Ports;
import portolan.model.Protocol;
import portolan.model.Security;
import portolan.model.Transport;

/** The fixture gives connections of every lock; the ports are made for each case. */
class PortRowsTest {
  private static final List<Transport> TCP = List.of(Transport.TCP);

  private static Charted charted;

  @BeforeAll
  static void read(@TempDir Path folder) {
    charted = Charted.fixture(Fixture.in(folder));
  }

  private static List<PortRow> rows(PathEntry... forward) {
    return PortRows.of(Arrays.asList(forward), List.of(), charted.words());
  }

  private static List<String> texts(PathEntry... forward) {
    return Charted.texts(rows(forward));
  }

  /** A connection of some ports that is encrypted by default. */
  private static PathEntry path(PortEntry... ports) {
    return path(Lock.ON, ports);
  }

  private static PathEntry path(Lock lock, PortEntry... ports) {
    PathEntry like =
        switch (lock) {
          case ON -> charted.path("kolibri-1", "handset-registration");
          case OFF -> charted.path("kolibri-2", "handset-registration");
          case UNKNOWN -> charted.path("kolibri-1", "city-call");
          case NONE -> charted.path("kolibri-1", "billing-export");
        };
    assertThat(Lock.of(like)).isEqualTo(lock);
    return new PathEntry(
        like.id(),
        like.formerly(),
        like.product(),
        like.label(),
        like.from(),
        like.to(),
        like.exposure(),
        like.whoEvidence(),
        Arrays.asList(ports),
        like.portCondition(),
        like.portEvidence(),
        like.defaultAuthentication(),
        like.supportedAuthentication(),
        like.encryption(),
        like.encryptionDefault(),
        like.notes(),
        like.conflicts(),
        like.home(),
        like.replaces());
  }

  /** Ports of a protocol of the fixture; none when the id is empty. */
  private static PortEntry port(
      Kind kind, Optional<Ports.Span> span, List<Transport> transports, String protocol) {
    Optional<Protocol> known =
        charted.catalog().protocols().stream().filter(p -> p.id().equals(protocol)).findFirst();
    assertThat(known.isPresent()).isEqualTo(!protocol.isEmpty());
    return new PortEntry(
        kind,
        span,
        transports,
        known,
        Security.NOT_STATED,
        false,
        Optional.empty(),
        charted.path("kolibri-1", "city-call").portEvidence(),
        false,
        Optional.empty());
  }

  private static PortEntry tcp(int number, String protocol) {
    return port(Kind.SINGLE, Optional.of(Ports.Span.of(number)), TCP, protocol);
  }

  private static PortEntry tcp(int number) {
    return tcp(number, "chirp");
  }

  private static PortEntry range(int first, int last) {
    return port(Kind.RANGE, Optional.of(new Ports.Span(first, last)), TCP, "chirp");
  }

  private static PortEntry runTime(int first, int last) {
    return port(Kind.RUN_TIME, Optional.of(new Ports.Span(first, last)), TCP, "hum");
  }

  private static PathEntry over(int... numbers) {
    return path(IntStream.of(numbers).mapToObj(PortRowsTest::tcp).toArray(PortEntry[]::new));
  }

  @Test
  void listsNumbersInAscendingOrderEachOnce() {
    assertThat(texts(over(587, 25), over(110, 25))).containsExactly("25, 110, 587/TCP");
  }

  @Test
  void writesThreeNumbersInARowAsARange() {
    assertThat(texts(over(80, 81, 82))).containsExactly("80–82/TCP");
    assertThat(texts(over(80), over(82), over(81, 90))).containsExactly("80–82, 90/TCP");
  }

  @Test
  void keepsTwoNumbersInARowApart() {
    assertThat(texts(over(80, 81, 83))).containsExactly("80, 81, 83/TCP");
  }

  @Test
  void namesARangeOnceWhereSingleNumbersAreTheSame() {
    assertThat(texts(over(80, 81, 82), path(range(80, 82)))).containsExactly("80–82/TCP");
  }

  @Test
  void keepsARangeThatHasOtherNumbersThanARun() {
    assertThat(texts(over(80, 81, 82), path(range(80, 90)))).containsExactly("80–82, 80–90/TCP");
  }

  @Test
  void joinsBothDirectionsOfANumber() {
    List<PortRow> rows = PortRows.of(List.of(over(25, 80)), List.of(over(25, 90)), charted.words());
    assertThat(rows)
        .extracting(PortRow::direction, PortRow::text)
        .containsExactly(
            tuple(Direction.BOTH, "25/TCP"),
            tuple(Direction.FORWARD, "80/TCP"),
            tuple(Direction.BACK, "90/TCP"));
  }

  @Test
  void makesNoRangeOfNumbersOfDifferentDirections() {
    assertThat(
            Charted.texts(PortRows.of(List.of(over(80, 82)), List.of(over(81)), charted.words())))
        .containsExactly("80, 82/TCP", "81/TCP");
  }

  @Test
  void showsTheWorstLockAndThatOthersAreBetter() {
    PortRow row = rows(path(Lock.ON, tcp(25)), path(Lock.OFF, tcp(25))).get(0);
    assertThat(row.lock()).isEqualTo(Lock.OFF);
    assertThat(row.locksDiffer()).isTrue();
  }

  @Test
  void showsTheWorstLockOfAllNumbersOfTheRow() {
    PortRow row = rows(path(Lock.UNKNOWN, tcp(25)), path(Lock.NONE, tcp(80))).get(0);
    assertThat(row.text()).isEqualTo("25, 80/TCP");
    assertThat(row.lock()).isEqualTo(Lock.NONE);
    assertThat(row.locksDiffer()).isTrue();
  }

  @Test
  void saysNothingOfDifferencesWhereLocksAreAlike() {
    PortRow row = rows(path(Lock.OFF, tcp(25)), path(Lock.OFF, tcp(25), tcp(80))).get(0);
    assertThat(row.lock()).isEqualTo(Lock.OFF);
    assertThat(row.locksDiffer()).isFalse();
  }

  @Test
  void keepsTheLockOfAnotherRowOut() {
    assertThat(rows(path(Lock.ON, tcp(25, "chirp")), path(Lock.NONE, tcp(25, "nest"))))
        .extracting(PortRow::family, PortRow::lock)
        .containsExactlyInAnyOrder(tuple("http", Lock.ON), tuple("ldap", Lock.NONE));
  }

  @Test
  void showsTheWorstLockOfARangeThatANumberLiesIn() {
    List<PortRow> rows =
        rows(
            path(Lock.ON, tcp(5061), tcp(40000), tcp(40010)), path(Lock.NONE, range(40000, 40009)));
    PortRow single =
        rows.stream().filter(r -> r.ports().startsWith("5061, 40000")).findFirst().orElseThrow();
    assertThat(single.lock()).isEqualTo(Lock.NONE);
    assertThat(single.locksDiffer()).isTrue();
  }

  @Test
  void marksPortsOfTheSystemWithAStarAfterAllOthers() {
    List<PortRow> rows = rows(path(runTime(1025, 5000), tcp(8080)));
    assertThat(Charted.texts(rows)).containsExactly("8080/TCP", "1025–5000/TCP*");
    assertThat(rows).extracting(PortRow::runTime).containsExactly(false, true);
  }

  @Test
  void makesNoRangeOfRangesAndPortsOfTheSystem() {
    assertThat(texts(path(tcp(1025, "hum"), runTime(1025, 1025), runTime(1026, 1030))))
        .containsExactly("1025/TCP", "1025, 1026–1030/TCP*");
  }

  @Test
  void saysInWordsWhatHasNoNumber() {
    PortEntry any = port(Kind.ANY, Optional.empty(), TCP, "");
    PortEntry local = port(Kind.LOCAL, Optional.empty(), List.of(), "");
    PortEntry system = port(Kind.RUN_TIME, Optional.empty(), TCP, "hum");
    assertThat(texts(path(local, any, system, tcp(65535))))
        .startsWith("65535/TCP")
        .containsExactlyInAnyOrder("65535/TCP", "any/TCP", "local", "dynamic/TCP*");
  }

  @Test
  void putsAtMostEighteenCharactersInARow() {
    List<PortRow> rows = rows(over(10001, 10003, 10005, 10007, 10009));
    // Three numbers of five digits and their commas are 19 characters.
    assertThat(Charted.texts(rows))
        .containsExactly("10001, 10003/TCP", "10005, 10007/TCP", "10009/TCP");
    assertThat(rows).allSatisfy(r -> assertThat(r.ports()).hasSizeLessThanOrEqualTo(18));
  }

  @Test
  void neverBreaksARange() {
    assertThat(texts(path(tcp(10001), tcp(10003), range(10005, 10009))))
        .containsExactly("10001, 10003/TCP", "10005–10009/TCP");
  }

  @Test
  void keepsTransportsApart() {
    PortEntry both =
        port(
            Kind.SINGLE,
            Optional.of(Ports.Span.of(88)),
            List.of(Transport.TCP, Transport.UDP),
            "nest");
    PortEntry udp =
        port(Kind.SINGLE, Optional.of(Ports.Span.of(87)), List.of(Transport.UDP), "nest");
    List<PortRow> rows = rows(path(both, udp, tcp(89, "nest")));
    assertThat(rows).extracting(PortRow::transports).containsExactly("UDP", "TCP+UDP", "TCP");
    assertThat(Charted.texts(rows)).containsExactly("87/UDP", "88/TCP+UDP", "89/TCP");
  }

  @Test
  void ordersRowsByTheirLowestNumber() {
    assertThat(rows(path(tcp(389, "nest"), tcp(9389, "nest"), tcp(25, "trill"), tcp(443))))
        .extracting(PortRow::family, PortRow::text)
        .containsExactly(
            tuple("sip", "25/TCP"), tuple("ldap", "389, 9389/TCP"), tuple("http", "443/TCP"));
  }

  @Test
  void namesTheProtocolsOfARowEachOnce() {
    assertThat(rows(path(tcp(80), tcp(81), tcp(82, ""), tcp(83, "peep"))))
        .extracting(PortRow::family, PortRow::protocols)
        .containsExactly(tuple("http", List.of("CHIRP")), tuple("other", List.of("PEEP")));
  }
}
