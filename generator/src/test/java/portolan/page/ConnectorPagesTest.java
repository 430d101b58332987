package portolan.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portolan.Fixture;
import portolan.page.view.ConnectorGroup;
import portolan.page.view.ConnectorView;
import portolan.page.view.ConnectorsView;
import portolan.page.view.ServiceRow;

class ConnectorPagesTest {
  private static final String TRUNKS = "content/products/kolibri/connectors/trunks.yaml";

  @TempDir Path folder;
  private Fixture fixture;

  @BeforeEach
  void copyTheFixture() {
    fixture = Fixture.in(folder);
  }

  private ConnectorsView page(String path) {
    return (ConnectorsView) new Planned(fixture).view(path);
  }

  private ConnectorView connector(String path, String id) {
    return page(path).groups().stream()
        .flatMap(g -> g.connectors().stream())
        .filter(c -> c.anchor().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static String fact(ConnectorView connector, String name) {
    return connector.facts().stream()
        .filter(f -> f.name().equals(name))
        .map(f -> Jsoup.parse(f.value().markup()).text().replace('\u00a0', ' '))
        .findFirst()
        .orElse("");
  }

  @Test
  void whatReceivesStandsBeforeWhatSends() {
    assertThat(page("en/kolibri-2/connectors.html").groups())
        .extracting(
            ConnectorGroup::id, g -> g.connectors().stream().map(ConnectorView::anchor).toList())
        .containsExactly(
            tuple("receive", java.util.List.of("number-intake", "city-trunk")),
            tuple("send", java.util.List.of("feed-trunk", "bill-trunk")));
    assertThat(page("en/kolibri-1/connectors.html").groups())
        .extracting(ConnectorGroup::id)
        .containsExactly("receive");
  }

  @Test
  void theConnectorsOwnValueBeatsThatOfItsPath() {
    ConnectorView bill = connector("en/kolibri-2/connectors.html", "bill-trunk");
    ConnectorView feed = connector("en/kolibri-2/connectors.html", "feed-trunk");

    assertThat(fact(feed, "Default authentication")).isEqualTo("Card PIN");
    assertThat(fact(bill, "Default authentication")).doesNotContain("Card PIN").isNotEmpty();
    assertThat(fact(bill, "Supported authentication")).isEqualTo("Card PIN");
    assertThat(
            fact(
                connector("en/kolibri-2/connectors.html", "number-intake"),
                "Supported authentication"))
        .contains("Token", "Card PIN")
        .containsIgnoringCase("if cards were given");
  }

  @Test
  void aConnectorOfSeveralPathsShowsTheValueOfEachOnce() {
    fixture.edit(TRUNKS, "    authentication:\n      supported: [card-pin]\n", "");

    String supported =
        fact(connector("en/kolibri-1/connectors.html", "city-trunk"), "Supported authentication");
    assertThat(supported).isEqualTo("Handset registration: Token, Card PIN Sound of a call: None");
  }

  @Test
  void theNameInTheOtherLanguageIsThere() {
    ConnectorView intake = connector("en/kolibri-1/connectors.html", "number-intake");

    assertThat(intake.name().replace('\u00a0', ' ')).isEqualTo("Number Intake <board>");
    assertThat(intake.otherName().replace('\u00a0', ' ')).isEqualTo("Приём номеров <щит>");
    Document page = new Planned(fixture).page("en/kolibri-2/connectors.html");
    assertThat(page.select("#number-intake").text().replace('\u00a0', ' '))
        .contains("In Russian: Приём номеров <щит>");
    assertThat(page.select("#feed-trunk").text()).doesNotContain("In Russian");
  }

  @Test
  void portsAndOtherEndsComeFromThePaths() {
    ConnectorView intake = connector("en/kolibri-2/connectors.html", "number-intake");

    assertThat(intake.ports())
        .extracting(p -> p.text() + "/" + p.transport())
        .containsExactly("8070/TCP", "8080–8082/TCP");
    assertThat(intake.paths())
        .extracting(s -> s.path().href())
        .containsExactly("gateway.html#dial-requests");
    assertThat(intake.others()).containsExactly("Console");
  }

  @Test
  void servicesHaveTheNamesOfTheirVersion() {
    assertThat(page("en/kolibri-1/connectors.html").services())
        .extracting(ServiceRow::serviceName)
        .contains("KolibriDial");
    assertThat(page("en/kolibri-2/connectors.html").services())
        .extracting(ServiceRow::serviceName)
        .contains("KolibriDial2")
        .doesNotContain("KolibriDial");
  }

  @Test
  void aCatalogWithoutConnectorsHasNoPageOfThem() {
    fixture.edit(
        "content/diagrams/kolibri/kolibri-2-dialling.yaml", "        receive: number-intake\n", "");
    fixture.edit("content/diagrams/kolibri/kolibri-2-dialling.yaml", ", send: feed-trunk", "");
    fixture.delete(TRUNKS);

    assertThat(new Planned(fixture).pages()).noneMatch(p -> p.path().endsWith("/connectors.html"));
  }
}
