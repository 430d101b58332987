package portolan.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portolan.Fixture;
import portolan.model.Catalog;
import portolan.model.Ports;
import portolan.source.Diagnostics;

class AddressesTest {
  @TempDir Path folder;
  private Fixture fixture;
  private Catalog catalog;

  @BeforeEach
  void copyTheFixture() {
    fixture = Fixture.in(folder);
  }

  private Addresses addresses() {
    Diagnostics diagnostics = new Diagnostics();
    catalog = fixture.catalog();
    Addresses addresses = Addresses.of(catalog, diagnostics);
    assertThat(fixture.shown(diagnostics)).isEmpty();
    return addresses;
  }

  private void assertCollision(String... collisions) {
    Diagnostics diagnostics = new Diagnostics();
    Addresses.of(fixture.catalog(), diagnostics);
    assertThat(fixture.shown(diagnostics)).containsExactly(collisions);
  }

  @ParameterizedTest
  @CsvSource({
    "kolibri-1, handset-registration, gateway, the listening role",
    "kolibri-1, dial-requests, switchboard, the role of the listening service",
    "kolibri-2, dial-requests, gateway, the role of the service in that version",
    "kolibri-1, heartbeat, switchboard, the first role of the listening group",
    "kolibri-1, number-lookup, switchboard, the first opening role",
    "kolibri-2, billing-feed, gateway, the opening role",
    "kolibri-1, city-call, index, the product"
  })
  void everyPathHasOneHome(String version, String id, String page, String why) {
    Addresses addresses = addresses();
    Place home =
        catalog.paths().stream()
            .filter(p -> p.id().equals(id))
            .map(p -> addresses.path(version, p))
            .findFirst()
            .orElseThrow();

    assertThat(home).as(why).isEqualTo(new Place(version + "/" + page + ".html", id));
  }

  @Test
  void knowsTheRolesBehindAnEndpoint() {
    Addresses addresses = addresses();

    assertThat(addresses.roles("kolibri-2", "gateway")).containsExactly("gateway");
    assertThat(addresses.roles("kolibri-1", "dial-service")).containsExactly("switchboard");
    assertThat(addresses.roles("kolibri-2", "dial-service")).containsExactly("gateway");
    assertThat(addresses.roles("kolibri-1", "all-servers"))
        .containsExactly("switchboard", "gateway", "voice-store");
    assertThat(addresses.roles("kolibri-2", "all-servers"))
        .containsExactly("switchboard", "gateway", "voice-store", "recorder");
    assertThat(addresses.roles("kolibri-1", "handset")).isEmpty();
    assertThat(addresses.roles("kolibri-1", "nobody")).isEmpty();
  }

  @Test
  void onlyRolesHavePages() {
    Addresses addresses = addresses();

    assertThat(addresses.endpoint("kolibri-2", "dial-service"))
        .contains(Place.page("kolibri-2/gateway.html"));
    assertThat(addresses.endpoint("kolibri-2", "handset")).isEmpty();
  }

  @Test
  void namesThePagesOfEverythingElse() {
    Addresses addresses = addresses();

    assertThat(addresses.home()).isEqualTo(Place.page("index.html"));
    assertThat(addresses.product("kolibri-1")).isEqualTo(Place.page("kolibri-1/index.html"));
    assertThat(addresses.port(Ports.Span.of(443))).isEqualTo(Place.page("ports/443.html"));
    assertThat(addresses.port(new Ports.Span(5, 9))).isEqualTo(Place.page("ports/5-9.html"));
    assertThat(addresses.word("protocols", "hum")).isEqualTo(Place.page("protocols/hum.html"));
    assertThat(addresses.source("tone-lab")).isEqualTo(new Place("sources.html", "tone-lab"));
    assertThat(addresses.term("trunk")).isEqualTo(new Place("glossary.html", "trunk"));
    assertThat(addresses.page("guides/first-steps"))
        .isEqualTo(Place.page("guides/first-steps.html"));
    assertThat(addresses.rule("kolibri-1", catalog.rules().get(0)))
        .isEqualTo(new Place("kolibri-1/firewall-rules.html", "kolibri-trill-in"));
    assertThat(addresses.range("kolibri-1", catalog.ranges().get(0)))
        .isEqualTo(new Place("kolibri-1/dynamic-ports.html", "low-numbers"));
    assertThat(addresses.staticPort("kolibri-1", catalog.staticPorts().get(0)))
        .isEqualTo(new Place("kolibri-1/static-ports.html", "store-port"));
    assertThat(addresses.disagreement("kolibri", "billing-port"))
        .isEqualTo(new Place("corrections.html", "kolibri--billing-port"));
  }

  @Test
  void refusesANoteWithTheIdOfAPath() {
    fixture.edit(Fixture.NOTES, "id: dial-moved", "id: billing-feed");

    assertCollision(
        fixture.error(
            Fixture.NOTES,
            "id: ^billing-feed",
            "the address 'billing-feed' is already taken by a path",
            "rename one of the two; the other stands at "
                + fixture.at(Fixture.SERVERS, "id: ^billing-feed")));
  }

  @Test
  void refusesAnOldIdThatDiffersByLetterCaseOnly() {
    fixture.edit(Fixture.SERVERS, "formerly: billing-push", "formerly: Number-Lookup");

    assertCollision(
        fixture.error(
            Fixture.SERVERS,
            "id: ^billing-feed",
            "the address 'Number-Lookup' is already taken by a path",
            "rename one of the two; the other stands at "
                + fixture.at(Fixture.SERVERS, "id: ^number-lookup")));
  }

  @Test
  void refusesTheNameOfASectionOfAPage() {
    fixture.edit(Fixture.SERVERS, "id: board-control", "id: incoming");

    assertCollision(
        fixture.error(
            Fixture.SERVERS,
            "id: ^incoming",
            "the address 'incoming' is already taken by a section that pages have",
            "choose another id"));
  }

  @Test
  void refusesACorrectionWithTheIdOfAConflict() {
    fixture.edit(Fixture.CORRECTIONS, "id: lost-line", "id: store-name");

    assertCollision(
        fixture.error(
            Fixture.CORRECTIONS,
            "id: ^store-name",
            "the address 'store-name' is already taken by a conflict",
            "rename one of the two; the other stands at "
                + fixture.at(Fixture.CONFLICTS, "id: ^store-name")));
  }

  @Test
  void leavesAnIdThatIsDeclaredTwiceToTheCatalog() {
    fixture.edit(Fixture.SERVERS, "id: board-control", "id: billing-export");
    Diagnostics diagnostics = new Diagnostics();
    Catalog withTwins = fixture.read(diagnostics);
    int before = diagnostics.sorted().size();

    Addresses.of(withTwins, diagnostics);

    assertThat(before).isEqualTo(1);
    assertThat(diagnostics.sorted()).hasSize(1);
  }
}
