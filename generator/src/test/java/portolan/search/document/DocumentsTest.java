package portolan.search.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portolan.Fixture;
import portolan.address.Place;
import portolan.entry.FacetNames;
import portolan.search.SearchDocument;
import portolan.search.SearchDocument.PortSpan;
import portolan.search.Searched;
import portolan.text.Localized;

class DocumentsTest {
  @TempDir Path folder;
  private Fixture fixture;

  @BeforeEach
  void copy() {
    fixture = Fixture.in(folder);
  }

  private List<SearchDocument> documents() {
    return Documents.of(Searched.fixture(fixture));
  }

  private SearchDocument document(String kind, String page, String anchor) {
    return documents().stream()
        .filter(d -> d.kind().equals(kind) && d.place().equals(new Place(page, anchor)))
        .findFirst()
        .orElseThrow(() -> new AssertionError(kind + " " + page + "#" + anchor));
  }

  private static Set<String> lines(String text) {
    return Arrays.stream(text.split("\n", -1)).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  @Test
  void standKindAfterKindWithTheirNumbers() {
    List<SearchDocument> documents = documents();

    assertThat(documents.stream().map(SearchDocument::kind).distinct())
        .containsExactlyElementsOf(FacetNames.KINDS);
    assertThat(documents).allSatisfy(d -> assertThat(documents.get(d.id())).isSameAs(d));
    assertThat(documents.stream().filter(d -> d.kind().equals("port")).map(d -> d.title().en()))
        .startsWith("Port 111", "Ports 1024–65535", "Ports 1025–5000", "Port 2510");
  }

  @Test
  void aConnectionSaysWhoItsEndsAreAndHowItIsProtected() {
    SearchDocument document = document("path", "kolibri-1/gateway.html", "handset-registration");

    assertThat(document.title())
        .isEqualTo(new Localized("Регистрация аппарата", "Handset registration"));
    assertThat(document.context()).isEqualTo(new Localized("Аппарат → Шлюз", "Handset → Gateway"));
    assertThat(document.product()).isEqualTo(Localized.same("K1"));
    assertThat(document.ports()).isEqualTo("5610/UDP; 5611/TCP");
    assertThat(document.text().en())
        .isEqualTo(
            "Protocol: TRILL (clear text), TRILL (TLS). Default authentication: Token. Supported"
                + " authentication: Token, Card PIN. Encryption: VEIL, SHROUD. Encrypted by"
                + " default.");
    assertThat(lines(document.roles())).startsWith("Аппарат", "Handset").doesNotContain("Gateway");
    assertThat(lines(document.targets())).startsWith("Шлюз", "Gateway").doesNotContain("Handset");
    assertThat(lines(document.alt()))
        .contains("handset-registration", "трель", "ringing", "coin", "veil-2");
    assertThat(document.spans())
        .containsExactly(
            new PortSpan(5610, 5610, PortSpan.UDP, false, false),
            new PortSpan(5611, 5611, PortSpan.TCP, false, false));
    assertThat(document.facets())
        .containsExactly(
            "auth:card-pin",
            "auth:token",
            "enc:shroud",
            "enc:veil",
            "exposure:perimeter",
            "kind:path",
            "product:kolibri-1",
            "proto:trill",
            "role:gateway",
            "role:handset",
            "transport:tcp",
            "transport:udp");
  }

  @Test
  void aVersionHasWhatDiffersInIt() {
    assertThat(document("path", "kolibri-2/gateway.html", "handset-registration").text().ru())
        .contains("Проверка подлинности по умолчанию: Card PIN, если станции выданы карты.")
        .contains("По умолчанию не шифруется.");
    assertThat(document("path", "kolibri-1/gateway.html", "handset-registration").text().ru())
        .doesNotContain("По умолчанию не шифруется.");
  }

  @Test
  void whatVersionsShareIsOneDocumentAtHomeInTheNewest() {
    SearchDocument shared = document("path", "kolibri-2/gateway.html", "dial-requests");

    assertThat(shared.text().ru())
        .contains("По умолчанию шифруется, с версии 1.2. Условие: Пока пульт включён.");
    assertThat(shared.facets())
        .contains("product:kolibri-1", "product:kolibri-2", "role:gateway", "role:switchboard");
    assertThat(documents())
        .noneMatch(d -> d.place().equals(new Place("kolibri-1/switchboard.html", "dial-requests")));
  }

  @Test
  void aPathThatTakesAnothersPlaceIsFoundByTheIdItHadBefore() {
    assertThat(lines(document("path", "kolibri-2/gateway.html", "billing-feed").alt()))
        .contains("billing-feed", "billing-push");
    assertThat(documents())
        .noneMatch(d -> d.place().equals(new Place("kolibri-2/gateway.html", "billing-export")));
  }

  @Test
  void portsAssignedAtRunTimeAreDynamicInRowsOnly() {
    assertThat(document("path", "kolibri-2/voice-store.html", "store-control").spans())
        .containsExactly(
            new PortSpan(111, 111, PortSpan.TCP, false, false),
            new PortSpan(6100, 6199, PortSpan.TCP, true, false));
    assertThat(document("range", "kolibri-2/dynamic-ports.html", "voice-numbers").spans())
        .containsExactly(new PortSpan(6100, 6199, PortSpan.TCP, false, true));
    assertThat(document("port", "ports/6100-6199.html", "").spans())
        .containsExactly(new PortSpan(6100, 6199, PortSpan.TCP, false, true));
    assertThat(document("path", "kolibri-2/switchboard.html", "heartbeat").spans()).isEmpty();
  }

  @Test
  void aPortPageHasWhateverItsRowsHave() {
    SearchDocument document = document("port", "ports/111.html", "");

    assertThat(document.title()).isEqualTo(new Localized("Порт 111", "Port 111"));
    assertThat(document.product()).isEqualTo(Localized.EMPTY);
    assertThat(document.text().en())
        .startsWith("Control of the store; Control of the switchboard; ")
        .endsWith("Kolibri HUM (TCP-Out).");
    assertThat(document.facets())
        .contains("product:kolibri-1", "product:kolibri-2", "proto:hum", "role:voice-store")
        .contains("auth:token", "enc:veil", "transport:tcp");
    assertThat(document("port", "ports/5612.html", "").text().en()).contains("misprint");
  }

  @Test
  void aRuleHasItsProgramAndTheNameInTheSource() {
    SearchDocument document = document("rule", "kolibri-2/firewall-rules.html", "kolibri-hum-out");

    assertThat(document.context())
        .isEqualTo(new Localized("исходящее, Комм., Шлюз", "outbound, Switch, Gateway"));
    assertThat(document.text().en()).contains("Program: %KolibriPath%\\bin\\hum.exe.");
    assertThat(lines(document("rule", "kolibri-2/firewall-rules.html", "kolibri-trill-in").alt()))
        .contains("Kolibri TRIL (TCP-In)");
  }

  @Test
  void aSettingHasItsExampleAndItsRange() {
    SearchDocument document = document("static-port", "kolibri-1/static-ports.html", "store-port");

    assertThat(document.ports()).isEqualTo("7001/TCP");
    assertThat(document.text().en())
        .isEqualTo(
            "Example: 7001. Setting: HKLM\\Software\\Kolibri\\Store, StaticPort. On every store;"
                + " Kolibri 1.2. The value is decimal.");
    assertThat(document.spans())
        .containsExactly(
            new PortSpan(7001, 7001, PortSpan.TCP, false, false),
            new PortSpan(7000, 7100, PortSpan.TCP, false, false));
    assertThat(lines(document.alt())).contains("kolibri-store", "Static", "Port");
  }

  @Test
  void aConnectorHasThePortsOfItsConnections() {
    SearchDocument document = document("connector", "kolibri-2/connectors.html", "number-intake");

    assertThat(document.title())
        .isEqualTo(new Localized("Приём номеров <щит>", "Number Intake <board>"));
    assertThat(document.context().en()).isEqualTo("Receive connectors, Dialling service");
    assertThat(document.ports()).isEqualTo("8070, 8080–8082/TCP");
    assertThat(document.text().en())
        .startsWith("Dialling from the console")
        .contains("Takes numbers from the console.");
    assertThat(lines(document.alt())).contains("number-intake", "Operators", "Guests");
    assertThat(lines(document.targets())).contains("Console");
    assertThat(document.facets()).contains("kind:connector", "product:kolibri-2");
  }

  @Test
  void aSettingOfAClientIsFoundByItsHost() {
    SearchDocument document =
        document("setting", "kolibri-2/client-settings.html", "dial-requests");

    assertThat(document.title().en()).isEqualTo("Dialling from the console");
    assertThat(document.context().en()).isEqualTo("sending mail: dial.kolibri.example");
    assertThat(document.text().en()).startsWith("dial.kolibri.example.");
    assertThat(lines(document.alt())).contains("dial.kolibri.example", "dial-requests");
  }

  @Test
  void aDatedFactIsFoundByItsDate() {
    SearchDocument document = document("event", "kolibri-2/timeline.html", "tokens-until");

    assertThat(document.title()).isEqualTo(document.text());
    assertThat(document.context().en()).isEqualTo("Timeline, 2022-H2");
    assertThat(lines(document.alt())).contains("tokens-until", "2022-H2");
    assertThat(lines(document("event", "kolibri-2/timeline.html", "cards-from").roles()))
        .contains("Handset registration");
  }

  @Test
  void anErrorIsOneDocumentForAllVersions() {
    SearchDocument document = document("error", "errors.html", "kolibri--no-token");

    assertThat(document.title()).isEqualTo(Localized.same("E-77 <token> missing"));
    assertThat(document.text().en())
        .startsWith("The handset was given no token.")
        .contains("Handset registration");
    assertThat(document.facets()).contains("product:kolibri-1", "product:kolibri-2");
    assertThat(documents().stream().filter(d -> d.kind().equals("error"))).hasSize(2);
  }

  @Test
  void aNoteLeadsToWhereItIsReadInEachVersion() {
    assertThat(document("note", "kolibri-1/dynamic-ports.html", "old-numbers").title().en())
        .isEqualTo("Note: System ports before 2.0");
    assertThat(document("note", "kolibri-2/firewall-rules.html", "old-numbers").title().en())
        .isEqualTo("Note: Kolibri HUM (TCP-Out)");
    SearchDocument note = document("note", "kolibri-1/switchboard.html", "book-service-port");
    assertThat(note.text().en())
        .isEqualTo("A copy of the book answers on 3892/TCP; see 3890 and the dialling service.");
    assertThat(note.spans()).isEmpty();
  }

  @Test
  void aNoteWithoutAHomeIsNoDocument() {
    fixture.edit(
        Fixture.NOTES,
        "about: [low-numbers, kolibri-hum-out, store-port]",
        "about: [low-numbers, store-port]");

    assertThat(documents().stream().filter(d -> d.place().anchor().equals("old-numbers")))
        .extracting(d -> d.place().page())
        .containsExactly("kolibri-1/dynamic-ports.html");
  }

  @Test
  void termsBringTheirOtherNamesToWhatSpeaksOfThem() {
    assertThat(lines(document("product", "kolibri-1/index.html", "").alt()))
        .contains("соединительная линия", "trunk line");
    assertThat(lines(document("product", "kolibri-2/index.html", "").alt()))
        .doesNotContain("trunk line");
  }

  @Test
  void sectionsOfPagesAreDocumentsAndTheIntroductionIsOne() {
    fixture.edit("content/pages/guides/first-steps.ru.md", "## Дальше", "## Дальше {#further}");

    assertThat(documents().stream().filter(d -> d.place().page().equals("guides/first-steps.html")))
        .extracting(d -> d.place().anchor() + ": " + d.title().en() + " / " + d.context().en())
        .containsExactly(
            ": First steps / Guides",
            // The Russian section has another anchor.
            ": Ports / First steps",
            "further: Further / First steps");
  }

  @Test
  void pagesThatGatherThingsAreDocuments() {
    assertThat(document("guide", "kolibri-1/static-ports.html", "").text().en())
        .contains("kolibri show ports:");
    assertThat(document("guide", "kolibri-1/dynamic-ports.html", "").context().en())
        .isEqualTo("Kolibri 1");
    assertThat(document("guide", "kolibri-1/firewall-rules.html", "").title().ru())
        .isEqualTo("Правила брандмауэра Windows");
  }

  @Test
  void roleAndServiceLeadToThePageOfTheRole() {
    assertThat(document("role", "kolibri-1/switchboard.html", "").title().en())
        .isEqualTo("Switchboard");
    assertThat(documents().stream().filter(d -> d.kind().equals("role")))
        .extracting(d -> d.place().page() + " " + d.title().en())
        .contains(
            "kolibri-1/switchboard.html Dialling service",
            "kolibri-2/gateway.html Dialling service",
            "kolibri-2/voice-store.html Voice and fax store")
        .doesNotContain("kolibri-1/index.html Handset");
  }

  @Test
  void aConnectionIsFoundByWhatIsWeakAboutIt() {
    SearchDocument document = document("path", "kolibri-2/gateway.html", "dial-requests");

    assertThat(document.facets()).contains("weak:card-pin-codes");
    assertThat(lines(document.alt())).contains("Retired", "Устарело", "Код карты");
    assertThat(document("port", "ports/8070.html", "").facets())
        .contains("weak:card-pin-codes", "exposure:internal");
  }

  @Test
  void aWeaknessLeadsToItsExplanation() {
    SearchDocument document = document("weakness", "weak.html", "trill-in-clear");

    assertThat(document.title().en()).isEqualTo("TRILL in clear text");
    assertThat(document.context().en()).isEqualTo("Weak and retired");
    assertThat(document.text().en())
        .isEqualTo("The whole line hears the numbers. Use VEIL instead.");
    assertThat(lines(document.names())).contains("bare trill", "голый трилл");
    assertThat(document.facets()).containsExactly("kind:weakness", "weak:trill-in-clear");
  }

  @Test
  void everyIdOfTheDocumentsHasNames() {
    FacetNames names = Documents.facetNames(Searched.fixture(fixture));

    assertThat(names.all()).extracting(FacetNames.Facet::term).doesNotHaveDuplicates();
    assertThat(names.all().stream().map(FacetNames.Facet::term).toList())
        .containsAll(documents().stream().flatMap(d -> d.facets().stream()).distinct().toList());
    assertThat(names.find("role", "voice-store").orElseThrow().names())
        .contains("Хранилище голоса", "Voice store", "Voice and fax store", "Voice");
    assertThat(names.find("auth", "token").orElseThrow().names())
        .containsExactly("Жетон", "Token", "монета", "coin");
    assertThat(names.find("exposure", "same-server").orElseThrow().names())
        .contains("Тот же сервер", "Same server", "сервер");
    assertThat(names.find("weak", "card-pin-codes").orElseThrow().names())
        .containsExactly("Код карты", "PIN of a card");
    assertThat(names.find("kind", "static-port").orElseThrow().label())
        .isEqualTo(new Localized("Статический порт", "Static port"));
  }
}
