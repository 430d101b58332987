package portolan.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portolan.Fixture;
import portolan.address.Addresses;
import portolan.model.Catalog;
import portolan.source.Diagnostics;

class PairsTest {
  @TempDir Path folder;
  private Fixture fixture;

  @BeforeEach
  void copyTheFixture() {
    fixture = Fixture.in(folder);
  }

  private Pairs pairs(String version) {
    Catalog catalog = fixture.catalog();
    Entries entries = Entries.of(catalog, Addresses.of(catalog, new Diagnostics()));
    return catalog.lines().get(0).versions().stream()
        .filter(v -> v.id().equals(version))
        .map(entries::pairs)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> names(Pairs pairs) {
    return pairs.all().stream().map(p -> p.first().id() + "--" + p.second().id()).toList();
  }

  private static List<String> ids(List<PathEntry> paths) {
    return paths.stream().map(PathEntry::id).toList();
  }

  @Test
  void everyPairStandsOnceInTheOrderOfTheFile() {
    assertThat(names(pairs("kolibri-1")))
        .containsExactly(
            "switchboard--switchboard",
            "switchboard--gateway",
            "switchboard--voice-store",
            "switchboard--console",
            "switchboard--number-book",
            "gateway--gateway",
            "gateway--voice-store",
            "gateway--handset",
            "gateway--number-book",
            "gateway--billing",
            "voice-store--voice-store",
            "handset--city-network");
  }

  @Test
  void aPairIsFoundInEitherOrderAndHasOnePage() {
    Pairs pairs = pairs("kolibri-1");

    assertThat(pairs.of("console", "switchboard")).isEqualTo(pairs.of("switchboard", "console"));
    assertThat(pairs.of("console", "switchboard").orElseThrow().home().page())
        .isEqualTo("between/kolibri-1/switchboard--console.html");
    assertThat(pairs.of("handset", "billing")).isEmpty();
    assertThat(pairs.with("console")).containsExactly(pairs.of("console", "switchboard").get());
  }

  @Test
  void aServiceCountsForTheRoleThatItRunsOnInTheVersion() {
    Pair older = pairs("kolibri-1").of("switchboard", "console").orElseThrow();
    Pair newer = pairs("kolibri-2").of("switchboard", "console").orElseThrow();

    assertThat(older.forward()).isEmpty();
    assertThat(ids(older.back())).containsExactly("dial-requests", "board-control");
    assertThat(ids(newer.back())).containsExactly("board-control");
    assertThat(ids(pairs("kolibri-2").of("gateway", "console").orElseThrow().back()))
        .containsExactly("dial-requests", "board-control");
  }

  @Test
  void aGroupCountsForItsMembersWhateverTheyAre() {
    fixture
        .append(
            Fixture.ENDPOINTS,
            """
              - id: desks
                kind: group
                label: {ru: Столы, en: Desks}
                short: {ru: Столы, en: Desks}
                zones: [internal]
                members: [handset, console]
                summary: {ru: Всё на столах., en: All that stands on desks.}
            """)
        .append(
            Fixture.SERVERS,
            """
              - id: desk-bills
                in: [kolibri-2]
                label: {ru: Счета на столах, en: Bills on desks}
                from: desks
                to: billing
                ports:
                  - {port: 2599, transport: tcp, protocol: chirp}
                authentication:
                  default: token
                  supported: token
                encryption:
                  supported: veil
                  default: clear
                evidence: kolibri-handbook
            """);

    assertThat(names(pairs("kolibri-2"))).contains("handset--billing", "console--billing");
  }

  @Test
  void knowsWhoOpensAndWhoListensInTheOrderOfTheFile() {
    Pairs pairs = pairs("kolibri-1");

    assertThat(pairs.openers())
        .extracting(End::id)
        .containsExactly(
            "switchboard", "gateway", "voice-store", "handset", "console", "city-network");
    assertThat(pairs.listeners())
        .extracting(End::id)
        .containsExactly(
            "switchboard", "gateway", "voice-store", "handset", "number-book", "billing");
  }

  @Test
  void tellsWhatEitherEndMayOpen() {
    Pair pair = pairs("kolibri-1").of("switchboard", "voice-store").orElseThrow();

    assertThat(ids(pair.forward())).containsExactly("store-control", "heartbeat");
    assertThat(ids(pair.back())).containsExactly("heartbeat");
    assertThat(ids(pair.either())).containsExactly("heartbeat");
    assertThat(ids(pair.all())).containsExactly("store-control", "heartbeat");
  }

  @Test
  void putsTheEndThatOpensMoreFirstWhenAsked() {
    Pair pair = pairs("kolibri-1").of("switchboard", "console").orElseThrow().openerFirst();

    assertThat(pair.first().id()).isEqualTo("console");
    assertThat(ids(pair.forward())).containsExactly("dial-requests", "board-control");
    assertThat(pair.home().page()).isEqualTo("between/kolibri-1/switchboard--console.html");
    assertThat(pair.openerFirst()).isEqualTo(pair);
  }

  @Test
  void twoServersOfARoleAreAPairOnlyWhenSomethingLeavesTheServer() {
    Pair pair = pairs("kolibri-1").of("switchboard", "switchboard").orElseThrow();

    assertThat(pair.isWithin()).isTrue();
    assertThat(ids(pair.forward())).containsExactly("heartbeat", "local-tones");
    assertThat(pair.back()).isEmpty();
    fixture.edit(
        Fixture.SERVERS,
        "    from: all-servers\n    to: all-servers\n",
        "    from: all-servers\n    to: all-servers\n    exposure: same-server\n");
    assertThat(names(pairs("kolibri-1")))
        .doesNotContain("switchboard--switchboard", "gateway--gateway")
        .contains("switchboard--gateway");
  }

  @Test
  void saysForWhomEndpointsStand() {
    assertThat(pairs("kolibri-1").parties(List.of("all-servers", "console")))
        .containsExactlyInAnyOrder("switchboard", "gateway", "voice-store", "console");
  }
}
