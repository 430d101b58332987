package portolan.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portolan.Fixture;
import portolan.address.Addresses;
import portolan.address.Place;
import portolan.model.Catalog;
import portolan.model.Conflict;
import portolan.model.Encryption;
import portolan.model.Endpoint;
import portolan.model.Evidence;
import portolan.model.Note;
import portolan.model.Ports;
import portolan.model.Product;
import portolan.model.Transport;
import portolan.model.Zone;
import portolan.source.Diagnostics;

class EntriesTest {
  @TempDir Path folder;
  private Fixture fixture;
  private Catalog catalog;
  private Entries entries;

  @BeforeEach
  void resolveTheFixture() {
    fixture = Fixture.in(folder);
    resolve();
  }

  private void resolve() {
    catalog = fixture.catalog();
    entries = Entries.of(catalog, Addresses.of(catalog, new Diagnostics()));
  }

  private Product product(String version) {
    return catalog.lines().get(0).versions().stream()
        .filter(v -> v.id().equals(version))
        .findFirst()
        .orElseThrow();
  }

  private PathEntry path(String version, String id) {
    return entries.paths(product(version)).stream()
        .filter(p -> p.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private RuleEntry rule(String version, String id) {
    return entries.rules(product(version)).stream()
        .filter(r -> r.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aPathHasOneEntryForEachVersionInForce() {
    assertThat(entries.paths(product("kolibri-1"))).hasSize(10);
    assertThat(entries.paths(product("kolibri-2"))).hasSize(9);
    assertThat(entries.paths()).hasSize(19);
    assertThat(entries.paths(product("kolibri-2")))
        .extracting(PathEntry::id)
        .contains("billing-feed")
        .doesNotContain("billing-export", "local-tones");
  }

  @Test
  void aRuleHasOneEntryForEachVersionInForce() {
    assertThat(entries.rules())
        .extracting(r -> r.product().id(), RuleEntry::id)
        .containsExactly(
            tuple("kolibri-1", "kolibri-trill-in"),
            tuple("kolibri-2", "kolibri-trill-in"),
            tuple("kolibri-2", "kolibri-hum-out"));
  }

  @Test
  void anExceptionHoldsInItsVersionOnly() {
    assertThat(path("kolibri-1", "board-control").to())
        .extracting(End::id)
        .containsExactly("switchboard");
    assertThat(path("kolibri-2", "board-control").to())
        .extracting(End::id)
        .containsExactly("switchboard", "gateway");
    assertThat(path("kolibri-1", "handset-registration").encryptionDefault().value())
        .isEqualTo(Encryption.Default.ENCRYPTED);
    assertThat(path("kolibri-2", "handset-registration").encryptionDefault().value())
        .isEqualTo(Encryption.Default.CLEAR);
  }

  @Test
  void endsAreThoseOfTheVersion() {
    assertThat(path("kolibri-1", "store-control").to().get(0).label().en())
        .isEqualTo("Voice store");
    assertThat(path("kolibri-2", "store-control").to().get(0).label().en())
        .isEqualTo("Voice and fax store");
    assertThat(path("kolibri-1", "dial-requests").to().get(0).page())
        .contains(Place.page("kolibri-1/switchboard.html"));
    assertThat(path("kolibri-2", "dial-requests").to().get(0).page())
        .contains(Place.page("kolibri-2/gateway.html"));
    assertThat(path("kolibri-1", "dial-requests").from().get(0).page()).isEmpty();
  }

  @Test
  void rolesSpeakThroughServicesAndGroups() {
    assertThat(path("kolibri-1", "dial-requests").listens("switchboard")).isTrue();
    assertThat(path("kolibri-2", "dial-requests").listens("switchboard")).isFalse();
    assertThat(path("kolibri-2", "dial-requests").opens("gateway")).isFalse();
    assertThat(path("kolibri-1", "heartbeat").opens("recorder")).isFalse();
    assertThat(path("kolibri-2", "heartbeat").opens("recorder")).isTrue();
  }

  @Test
  void anEndpointMapperBringsTheRangeOfTheListener() {
    List<PortEntry> ports = path("kolibri-1", "store-control").ports();

    assertThat(ports)
        .extracting(PortEntry::kind, p -> p.span().orElseThrow(), PortEntry::derived)
        .containsExactly(
            tuple(PortEntry.Kind.SINGLE, Ports.Span.of(111), false),
            tuple(PortEntry.Kind.RUN_TIME, new Ports.Span(6100, 6199), true));
    assertThat(ports.get(1).rangeId()).contains("voice-numbers");
    assertThat(ports.get(1).transports()).containsExactly(Transport.TCP);
    assertThat(ports.get(1).protocol().orElseThrow().id()).isEqualTo("hum");
  }

  @Test
  void anEndpointMapperBringsTheRangeOfTheVersionOtherwise() {
    assertThat(path("kolibri-1", "board-control").ports().get(1).span())
        .contains(new Ports.Span(1025, 5000));
    assertThat(path("kolibri-2", "board-control").ports().get(1).span())
        .contains(new Ports.Span(49152, 65535));
  }

  @Test
  void aServiceTakesTheRangeOfItsRole() {
    fixture.edit(Fixture.ENDPOINTS, "runs-on: [switchboard]", "runs-on: [voice-store]");
    fixture.edit(Fixture.DIAGRAMS, "      - {path: store-control, from: dialler}\n", "");
    fixture.edit(
        Fixture.CALLS,
        "{port: 8070, transport: tcp, protocol: chirp",
        "{port: run-time, transport: tcp, protocol: chirp");
    resolve();

    assertThat(path("kolibri-1", "dial-requests").ports().get(1).rangeId())
        .contains("voice-numbers");
    assertThat(path("kolibri-2", "dial-requests").ports().get(1).rangeId())
        .contains("high-numbers");
  }

  @Test
  void aGroupTakesTheRangeOnWhichItsMembersAgree() {
    fixture.edit(
        Fixture.SERVERS, "{port: any, transport: tcp}", "{port: run-time, transport: tcp}");
    fixture.edit(
        Fixture.ENDPOINTS,
        "members: [switchboard, gateway, voice-store]\n",
        "members: [voice-store]\n");
    resolve();

    assertThat(path("kolibri-1", "heartbeat").ports().get(0).rangeId()).contains("voice-numbers");
    assertThat(path("kolibri-2", "heartbeat").ports().get(0).rangeId()).contains("high-numbers");
  }

  @Test
  void aStatedRunTimePortIsNotDerived() {
    PortEntry port = path("kolibri-2", "city-call").ports().get(0);

    assertThat(port.kind()).isEqualTo(PortEntry.Kind.RUN_TIME);
    assertThat(port.derived()).isFalse();
    assertThat(port.span()).contains(new Ports.Span(49152, 65535));
    assertThat(port.rangeId()).contains("high-numbers");
  }

  @Test
  void aStatedRunTimePortTakesThePlaceOfTheDerivedOne() {
    fixture.edit(
        Fixture.SERVERS,
        "- {port: 111, transport: tcp, protocol: hum}",
        "- {port: 111, transport: tcp, protocol: hum}\n"
            + "      - {port: run-time, transport: tcp, protocol: hum}");
    resolve();

    assertThat(path("kolibri-1", "board-control").ports())
        .extracting(PortEntry::derived)
        .containsExactly(false, false);
  }

  @Test
  void aRuleOpensOnlyWhatItSays() {
    fixture.edit(Fixture.RULES, "        - {port: run-time, transport: tcp, protocol: hum}\n", "");
    resolve();

    assertThat(rule("kolibri-2", "kolibri-hum-out").ports())
        .extracting(PortEntry::span)
        .containsExactly(Optional.of(Ports.Span.of(111)));
  }

  @Test
  void aNamedRangeBecomesNumbers() {
    PortEntry port = path("kolibri-1", "sound-stream").ports().get(0);

    assertThat(port.kind()).isEqualTo(PortEntry.Kind.RANGE);
    assertThat(port.span()).contains(new Ports.Span(16400, 16499));
    assertThat(port.rangeId()).contains("sound-numbers");
  }

  @Test
  void wordsStayWordsWithoutNumbers() {
    assertThat(path("kolibri-1", "heartbeat").ports())
        .extracting(PortEntry::kind, PortEntry::span)
        .containsExactly(tuple(PortEntry.Kind.ANY, Optional.empty()));
    assertThat(path("kolibri-1", "local-tones").ports())
        .extracting(PortEntry::kind, PortEntry::span)
        .containsExactly(tuple(PortEntry.Kind.LOCAL, Optional.empty()));
  }

  @Test
  void portsStandInAscendingOrderAndRunTimePortsLast() {
    fixture.edit(
        Fixture.SERVERS,
        "- {port: 111, transport: tcp, protocol: hum, security: rpc}",
        "- {port: 111, transport: tcp, protocol: hum, security: rpc}\n"
            + "      - {port: 9999, transport: tcp}");
    resolve();

    assertThat(path("kolibri-1", "store-control").ports())
        .extracting(PortEntry::kind)
        .containsExactly(PortEntry.Kind.SINGLE, PortEntry.Kind.SINGLE, PortEntry.Kind.RUN_TIME);
  }

  @ParameterizedTest
  @CsvSource({
    "handset-registration, PERIMETER",
    "store-control, INTERNAL",
    "billing-export, PERIMETER",
    "city-call, INTERNET",
    "sound-stream, INTERNET",
    "local-tones, SAME_SERVER"
  })
  void exposureIsTheWidestZoneUnlessThePathSaysOtherwise(String id, Zone exposure) {
    assertThat(path("kolibri-1", id).exposure()).isEqualTo(exposure);
  }

  @Test
  void notesAreThoseOfTheVersion() {
    assertThat(path("kolibri-1", "number-lookup").notes())
        .extracting(Note::id)
        .containsExactly("book-service-port");
    assertThat(path("kolibri-2", "number-lookup").notes()).isEmpty();
    assertThat(rule("kolibri-2", "kolibri-hum-out").notes())
        .extracting(Note::id)
        .containsExactly("old-numbers");
  }

  @Test
  void aConflictDisputesItsCellOnly() {
    PathEntry path = path("kolibri-1", "billing-export");

    assertThat(path.conflicts()).extracting(Conflict::id).containsExactly("billing-port");
    assertThat(path.disputes("ports")).isTrue();
    assertThat(path.disputes("encryption")).isFalse();
    assertThat(path("kolibri-2", "billing-feed").conflicts()).isEmpty();
  }

  @Test
  void anOldIdStaysWithThePathThatBoreIt() {
    assertThat(catalog.paths())
        .filteredOn(p -> p.id().equals("billing-feed"))
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.formerly()).containsExactly("billing-push");
              assertThat(p.replaces()).containsExactly("billing-export");
            });
    assertThat(path("kolibri-2", "billing-feed").home())
        .isEqualTo(new Place("kolibri-2/gateway.html", "billing-feed"));
  }

  @Test
  void marksAValueByTheLeadingSourceOfItsVersion() {
    Evidence letters = new Evidence.Seen(List.of("tone-lab", "kolibri-letters"));

    assertThat(Mark.of(letters, product("kolibri-1"))).isEqualTo(Mark.FILLED);
    assertThat(Mark.of(letters, product("kolibri-2"))).isEqualTo(Mark.STATED);
    assertThat(
            Mark.of(
                new Evidence.Unverified(Evidence.Confidence.HIGH, "bench-only"),
                product("kolibri-1")))
        .isEqualTo(Mark.UNVERIFIED);
  }

  @Test
  void gathersTheEvidenceOfAllCells() {
    assertThat(path("kolibri-1", "number-lookup").allEvidence())
        .contains(new Evidence.Unverified(Evidence.Confidence.LOW, "bench-only"));
    assertThat(path("kolibri-1", "handset-registration").allEvidence())
        .contains(new Evidence.Seen(List.of("kolibri-handbook", "tone-lab")));
  }

  @Test
  void portsOfARowAreOneCell() {
    assertThat(path("kolibri-1", "dial-requests").ports()).hasSize(2);
    assertThat(path("kolibri-1", "dial-requests").allEvidence())
        .containsOnlyOnce(new Evidence.Seen(List.of("tone-lab")));
    assertThat(path("kolibri-1", "store-control").allEvidence()).hasSize(6);
    assertThat(path("kolibri-1", "number-lookup").allEvidence()).hasSize(7);
  }

  @Test
  void rolesAreThoseOfTheVersion() {
    assertThat(entries.roles(product("kolibri-1")))
        .extracting(Endpoint::id)
        .containsExactly("switchboard", "gateway", "voice-store");
    assertThat(entries.roles(product("kolibri-2")))
        .extracting(Endpoint::id)
        .containsExactly("switchboard", "gateway", "voice-store", "recorder");
  }
}
