package portolan.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portolan.Fixture;
import portolan.page.view.CalloutView;
import portolan.page.view.EndView;
import portolan.page.view.Link;
import portolan.page.view.PairPort;
import portolan.page.view.PairSide;
import portolan.page.view.PairView;
import portolan.page.view.RoleView;
import portolan.page.view.RowView;
import portolan.page.view.TableView;

class PairPagesTest {
  @TempDir Path folder;
  private Fixture fixture;

  @BeforeEach
  void copyTheFixture() {
    fixture = Fixture.in(folder);
  }

  private PairView pair(String path) {
    return (PairView) new Planned(fixture).view("en/between/" + path + ".html");
  }

  private static List<String> ports(List<PairPort> ports) {
    return ports.stream()
        .map(p -> p.chip().text() + "/" + p.chip().transport() + " " + p.protocols())
        .toList();
  }

  private static List<String> rows(TableView table) {
    return table.rows().stream().map(RowView::anchor).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "en, 'Console and Switchboard', 'From Console to Switchboard'",
    "ru, '«Пульт» и «Коммутатор»', Пульт → Коммутатор"
  })
  void namesBothEndsTheOneThatOpensFirst(String language, String heading, String direction) {
    Document page =
        new Planned(fixture).page(language + "/between/kolibri-1/switchboard--console.html");

    assertThat(page.select("h1").text()).isEqualTo(heading);
    assertThat(page.title()).startsWith(page.select("h1").text() + ", K1");
    assertThat(page.select("#outgoing").text()).isEqualTo(direction);
    assertThat(page.select("#incoming, #either")).isEmpty();
    assertThat(page.select(".crumbs a").eachAttr("href"))
        .containsExactly("../../index.html", "../../kolibri-1/index.html", "index.html");
  }

  @Test
  void dividesTheRowsByWhoOpensThem() {
    PairView view = pair("kolibri-1/switchboard--voice-store");

    assertThat(view.tables())
        .extracting(TableView::id, PairPagesTest::rows)
        .containsExactly(
            tuple("outgoing", List.of("store-control")), tuple("either", List.of("heartbeat")));
    assertThat(view.sides())
        .extracting(
            s -> s.title().replace('\u00a0', ' '),
            s -> ports(s.ports()).stream().map(p -> p.replace('\u00a0', ' ')).toList())
        .containsExactly(
            tuple(
                "From Switchboard to Voice store",
                List.of("111/TCP HUM", "6100–6199/TCP HUM, dynamic", "any/TCP ")),
            tuple("From Voice store to Switchboard", List.of("any/TCP ")));
  }

  @Test
  void keepsPortsWithoutASourceApart() {
    PairSide side = pair("kolibri-1/gateway--number-book").sides().get(0);

    assertThat(ports(side.ports())).containsExactly("3890/TCP+UDP NEST");
    assertThat(ports(side.unverified())).containsExactly("3891/TCP NEST");
    assertThat(side.unverified()).allMatch(p -> p.chip().unverified());
    assertThat(side.ports().get(0).chip().href()).isEqualTo("../../ports/3890.html");
  }

  @Test
  void saysWhereThereIsNothingToOpen() {
    List<PairSide> sides = pair("kolibri-1/gateway--handset").sides();
    assertThat(sides.get(0).remark()).isEmpty();
    assertThat(sides.get(1).ports()).isEmpty();
    assertThat(sides.get(1).remark()).isEqualTo("No connection is described in this direction.");
    fixture.edit(
        Fixture.SERVERS,
        "    from: gateway\n    to: billing\n    ports:\n      - {port: 2510",
        "    from: gateway\n    to: billing\n    exposure: same-server\n    ports:\n      - {port: 2510");
    PairSide local = pair("kolibri-1/gateway--billing").sides().get(0);
    assertThat(local.ports()).isEmpty();
    assertThat(local.remark()).startsWith("Both ends are on one server");
  }

  @Test
  void twoServersOfARoleHaveATableForEachPlace() {
    PairView view = pair("kolibri-1/switchboard--switchboard");

    assertThat(view.frame().heading()).isEqualTo("Switchboard: between two servers");
    assertThat(view.ends()).extracting(EndView::text).containsExactly("Switchboard");
    assertThat(view.tables())
        .extracting(TableView::id, PairPagesTest::rows)
        .containsExactly(
            tuple("within", List.of("heartbeat")), tuple("same-server", List.of("local-tones")));
    assertThat(view.sides()).hasSize(1);
    assertThat(ports(view.sides().get(0).ports())).containsExactly("any/TCP ");
    assertThat(view.diagrams().get(0).lines())
        .extracting(l -> l.ends().text())
        .containsExactly("Switch → Switch");
  }

  @Test
  void warnsOfBoundariesBetweenBothEndsOnly() {
    assertThat(pair("kolibri-1/switchboard--voice-store").boundaries())
        .extracting(CalloutView::title)
        .containsExactly("A firewall between switchboard and store");
    assertThat(pair("kolibri-1/switchboard--gateway").boundaries()).isEmpty();
    assertThat(pair("kolibri-1/switchboard--switchboard").boundaries()).isEmpty();
  }

  @Test
  void aBoundaryOfAGroupConcernsTheMembersAmongEachOther() {
    fixture.edit(Fixture.SUPPORT, "about: [switchboard, voice-store]", "about: [all-servers]");

    assertThat(
            Stream.of("switchboard--gateway", "voice-store--voice-store", "gateway--number-book")
                .map(p -> pair("kolibri-1/" + p).boundaries().size()))
        .containsExactly(1, 1, 0);
  }

  @Test
  void leadsToOtherVersionsAndOtherPairs() {
    PairView view = pair("kolibri-1/gateway--handset");

    assertThat(view.versions())
        .containsExactly(new Link("K2", "../kolibri-2/gateway--handset.html"));
    assertThat(view.others())
        .extracting(g -> g.title(), g -> g.links().stream().map(Link::text).toList())
        .containsExactly(
            tuple("Handset", List.of("City network")),
            tuple(
                "Gateway",
                List.of(
                    "Switchboard",
                    "Another server of this role",
                    "Voice store",
                    "Number book",
                    "Billing")));
    assertThat(pair("kolibri-2/gateway--recorder").versions()).isEmpty();
  }

  @Test
  void aRolePageLeadsToThePairsOfTheRole() {
    RoleView role = (RoleView) new Planned(fixture).view("en/kolibri-1/voice-store.html");

    assertThat(role.pairs())
        .containsExactly(
            new Link("Switchboard", "../between/kolibri-1/switchboard--voice-store.html"),
            new Link("Gateway", "../between/kolibri-1/gateway--voice-store.html"),
            new Link(
                "Another server of this role",
                "../between/kolibri-1/voice-store--voice-store.html"));
  }

  @Test
  void theMatrixSaysWhoOpensWhatToWhom() {
    Document page = new Planned(fixture).page("en/between/kolibri-1/index.html");
    Element matrix = page.selectFirst(".matrix");

    assertThat(matrix.select("thead tr:last-child th").eachText())
        .containsExactly("Switch", "Gateway", "Voice", "Handset", "Book", "Billing");
    assertThat(matrix.select("tbody th").eachText())
        .containsExactly("Switch", "Gateway", "Voice", "Handset", "Console", "City");
    Element console = matrix.select("tbody tr").get(4);
    Element cell = console.selectFirst("[data-cell=switchboard]");
    assertThat(cell.text())
        .isEqualTo(
            "From Console to Switchboard: 111/TCP 8070, 8080–8082/TCP 1025–5000/TCP*"
                + " 2 connections");
    assertThat(cell.select("a").attr("href")).isEqualTo("switchboard--console.html");
    assertThat(console.selectFirst("[data-cell=gateway]").text()).isEqualTo("·none");
  }

  @Test
  void theListHasEveryPairOnce() {
    Document page = new Planned(fixture).page("en/between/kolibri-1/index.html");

    assertThat(page.select("#pairs ~ h3").eachText())
        .containsExactly("Servers", "Clients", "Directory", "Other systems and the internet");
    assertThat(page.select("#pairs ~ ul a").eachAttr("href"))
        .doesNotHaveDuplicates()
        .hasSize(12)
        .contains("switchboard--console.html");
    assertThat(page.select("#pairs ~ ul a").eachText())
        .contains("Console → Switch", "Switch ↔ Gateway", "Gateway: between two servers");
  }

  @ParameterizedTest
  @CsvSource({"console--gateway, Console – Gateway", "gateway--console, Gateway – Console"})
  void aTextMayLinkToAPairInEitherOrder(String target, String text) {
    fixture.append("content/pages/guides/first-steps.en.md", "\n[](between:" + target + ")\n");
    Planned planned = new Planned(fixture);

    assertThat(planned.mistakes()).isEmpty();
    Element link = planned.page("en/guides/first-steps.html").selectFirst("main p:last-child a");
    assertThat(link.attr("href")).isEqualTo("../between/kolibri-2/gateway--console.html");
    assertThat(link.text()).isEqualTo(text);
  }
}
