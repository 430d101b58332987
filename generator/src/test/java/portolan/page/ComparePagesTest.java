package portolan.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portolan.Fixture;

class ComparePagesTest {
  private static final String PAIR = "en/compare/kolibri-1--kolibri-2.html";

  @TempDir Path folder;
  private Fixture fixture;

  @BeforeEach
  void copyTheFixture() {
    fixture = Fixture.in(folder);
  }

  private List<String> paths() {
    return new Planned(fixture)
        .pages().stream().map(PagePlan::path).filter(p -> p.contains("/compare/")).toList();
  }

  @Test
  void everyPairHasAPageInBothLanguagesTheOlderVersionFirst() {
    assertThat(paths())
        .containsExactlyInAnyOrder(
            "ru/compare/index.html",
            "ru/compare/kolibri-1--kolibri-2.html",
            "en/compare/index.html",
            PAIR);
  }

  @Test
  void aVersionWithoutConnectionsIsNotCompared() {
    fixture.versions(3);

    assertThat(paths()).noneMatch(p -> p.contains("kolibri-3"));
    assertThat(new Planned(fixture).page("en/kolibri-3/index.html").select("#changes")).isEmpty();
  }

  @Test
  void showsTheOldAndTheNewValueBesideEachOther() {
    Document page = new Planned(fixture).page(PAIR);

    assertThat(
            page.select("#change--handset-registration tr:has([data-cell=older])").stream()
                .map(r -> r.select("> *").eachText()))
        .containsExactly(
            List.of(
                "Default authentication changed",
                "Token",
                "Card PIN If the switch was given cards"),
            List.of("Encryption by default changed", "Encrypted", "Not encrypted"));
    assertThat(page.select("#change--handset-registration .change__who a").eachAttr("href"))
        .containsExactly(
            "../kolibri-1/gateway.html#handset-registration",
            "../kolibri-2/gateway.html#handset-registration");
  }

  @Test
  void namesWhatTookThePlaceOfWhat() {
    Document page = new Planned(fixture).page(PAIR);

    assertThat(page.select("#change--billing-feed .change__who").text())
        .isEqualTo("Feed of bills In place of: Export of bills");
    assertThat(page.select("#change--billing-feed .change__who a").eachAttr("href"))
        .containsExactly(
            "../kolibri-2/gateway.html#billing-feed", "../kolibri-1/gateway.html#billing-export");
  }

  @Test
  void showsConnectionsThatWereSplitWithAllTheirPorts() {
    fixture.append(
        Fixture.SERVERS,
        """
          - id: billing-receipts
            in: [kolibri-2]
            replaces: billing-export
            label: {ru: Квитанции, en: Receipts}
            from: billing
            to: gateway
            ports:
              - {port: 2513, transport: tcp, protocol: chirp, security: tls}
            authentication: {default: card-pin, supported: card-pin}
            encryption: {supported: veil, default: encrypted}
            evidence: kolibri-letters
        """);
    Document page = new Planned(fixture).page(PAIR);

    assertThat(page.select("#regrouped").text()).isEqualTo("Split or joined");
    assertThat(page.select("#change--billing-feed .change__who").text())
        .isEqualTo("Feed of bills, Receipts In place of: Export of bills");
    assertThat(page.select("#change--billing-feed .port").eachText())
        .containsExactly("2510/TCP", "2511/TCP", "2513/TCP");
  }

  @Test
  void namesTheRolesOfAServiceThatMoved() {
    assertThat(
            new Planned(fixture)
                .page(PAIR)
                .select(
                    "#change--dial-requests [data-cell=older], #change--dial-requests [data-cell=newer]")
                .eachText())
        .containsExactly("Console → Dial (Switch)", "Console → Dial (Gateway)");
  }

  @Test
  void summarizesInNumbersAndPorts() {
    Document page = new Planned(fixture).page(PAIR);

    assertThat(page.select(".lead").text())
        .isEqualTo(
            "1 connection closed; 4 connections changed;"
                + " 1 connection moved to another role; 4 connections without a difference.");
    assertThat(page.select(".compare__ports").eachText())
        .containsExactly(
            "Ports that only K2 names 2511/TCP 49152–65535/TCP+UDP",
            "Ports that only K1 names 1025–5000/TCP+UDP 2510/TCP");
    assertThat(page.select("#closed").text()).isEqualTo("Closed: was in K1");
  }

  @Test
  void speaksOfNoReleasesWhereVersionsDoNotSucceedEachOther() {
    fixture.edit(Fixture.LINE, "versions:\n", "ordered: false\nversions:\n");
    Planned site = new Planned(fixture);
    Document page = site.page(PAIR);

    assertThat(page.select("h1").text()).isEqualTo("K1 and K2 compared");
    assertThat(page.select("h2").eachText())
        .contains("Different", "Only in K1")
        .doesNotContain("Changed", "Closed: was in K1");
    assertThat(site.page("en/kolibri-2/index.html").select("#changes").text())
        .isEqualTo("What is new");
  }

  @Test
  void thePageOfAVersionTellsWhatChangedSinceTheOneBefore() {
    Planned site = new Planned(fixture);
    Document page = site.page("en/kolibri-2/index.html");

    assertThat(page.select("#changes").text()).isEqualTo("What changed since K1");
    assertThat(page.select("a:containsOwn(Compare row by row)").eachAttr("href"))
        .containsExactly("../compare/kolibri-1--kolibri-2.html");
    assertThat(page.select("#changes ~ .notes > li").eachAttr("id")).containsExactly("boards-gone");
    assertThat(page.select("#notes ~ .notes > li").eachAttr("id"))
        .contains("dial-moved")
        .doesNotContain("boards-gone");
    assertThat(site.page("en/kolibri-1/index.html").select("#changes")).isEmpty();
  }
}
