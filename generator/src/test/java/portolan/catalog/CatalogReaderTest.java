package portolan.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portolan.Fixture;
import portolan.model.Aliases;
import portolan.model.Authentication;
import portolan.model.Catalog;
import portolan.model.DataPath;
import portolan.model.Encryption;
import portolan.model.Endpoint;
import portolan.model.PageFile;
import portolan.model.PathFacts;
import portolan.model.PortUse;
import portolan.model.Ports;
import portolan.model.Product;
import portolan.model.StaticPort;
import portolan.model.StaticPortGuide;
import portolan.model.Zone;
import portolan.source.Diagnostics;
import portolan.text.Language;
import portolan.text.Localized;

class CatalogReaderTest {
  @TempDir Path folder;

  private Catalog catalog() {
    return Fixture.in(folder).catalog();
  }

  private static DataPath path(Catalog catalog, String id) {
    return catalog.paths().stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
  }

  private static Endpoint endpoint(Catalog catalog, String id) {
    return catalog.endpoints().stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void readsEverythingThatTheFilesHold() {
    Catalog catalog = catalog();

    assertThat(catalog.lines()).hasSize(1);
    assertThat(catalog.lines().get(0).versions()).hasSize(2);
    assertThat(catalog.endpoints()).hasSize(11);
    assertThat(catalog.paths()).hasSize(11);
    assertThat(catalog.rules()).hasSize(2);
    assertThat(catalog.ranges()).hasSize(5);
    assertThat(catalog.staticPorts()).hasSize(3);
    assertThat(catalog.staticPortGuides()).hasSize(1);
    assertThat(catalog.connectors()).hasSize(4);
    assertThat(catalog.clientSettings()).hasSize(4);
    assertThat(catalog.events()).hasSize(3);
    assertThat(catalog.errors()).hasSize(2);
    assertThat(catalog.notes()).hasSize(5);
    assertThat(catalog.supportRules()).hasSize(2);
    assertThat(catalog.conflicts()).hasSize(3);
    assertThat(catalog.corrections()).hasSize(2);
    assertThat(catalog.protocols()).hasSize(5);
    assertThat(catalog.authentication()).hasSize(2);
    assertThat(catalog.encryption()).hasSize(2);
    assertThat(catalog.terms()).hasSize(2);
    assertThat(catalog.sources()).hasSize(4);
    assertThat(catalog.reasons()).hasSize(1);
  }

  @Test
  void keepsTheOrderOfTheFiles() {
    assertThat(catalog().paths())
        .extracting(DataPath::id)
        .startsWith("handset-registration", "sound-stream", "dial-requests", "city-call")
        .endsWith("billing-export", "billing-feed", "local-tones");
  }

  @Test
  void readsPagesInBothLanguages() {
    assertThat(catalog().pages())
        .extracting(PageFile::name, PageFile::language)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("about", Language.RU),
            org.assertj.core.groups.Tuple.tuple("about", Language.EN),
            org.assertj.core.groups.Tuple.tuple("guides/first-steps", Language.RU),
            org.assertj.core.groups.Tuple.tuple("guides/first-steps", Language.EN));
  }

  @Test
  void readsTheSettingsOfTheSite() {
    Catalog catalog = catalog();

    assertThat(catalog.site().name()).isEqualTo(Localized.same("Kolibri Ports"));
    assertThat(catalog.site().report()).contains("mailto:ports@kolibri.example");
    assertThat(catalog.site().baseUrl()).isEmpty();
  }

  @Test
  void aVersionMayHaveOtherNames() {
    assertThat(catalog().lines().get(0).versions())
        .extracting(Product::aliases)
        .containsExactly(
            new Aliases(List.of("колибри один"), List.of("first Kolibri")), Aliases.NONE);
  }

  @Test
  void anExceptionChangesOnlyWhatItNames() {
    DataPath path = path(catalog(), "handset-registration");
    PathFacts first = path.factsIn("kolibri-1");
    PathFacts second = path.factsIn("kolibri-2");

    assertThat(first.encryptionDefault().value()).isEqualTo(Encryption.Default.ENCRYPTED);
    assertThat(second.encryptionDefault().value()).isEqualTo(Encryption.Default.CLEAR);
    assertThat(second.encryption().value()).isEqualTo(new Encryption.By(List.of("veil", "shroud")));
    assertThat(second.supportedAuthentication().value())
        .isEqualTo(new Authentication.Methods(List.of("token", "card-pin")));
    assertThat(second.defaultAuthentication().value())
        .isEqualTo(new Authentication.Methods(List.of("card-pin")));
    assertThat(second.defaultAuthentication().when().orElseThrow().en())
        .isEqualTo("If the switch was given cards");
    assertThat(second.ports().value()).hasSize(2).isEqualTo(first.ports().value());
    assertThat(second.label()).isEqualTo(first.label());
  }

  @Test
  void anExceptionOfAnEndpointKeepsTheRest() {
    Endpoint service = endpoint(catalog(), "dial-service");

    assertThat(service.factsIn("kolibri-1").runsOn()).containsExactly("switchboard");
    assertThat(service.factsIn("kolibri-2").runsOn()).containsExactly("gateway");
    assertThat(service.factsIn("kolibri-2").label().en()).isEqualTo("Dialling service");
  }

  @Test
  void anEndpointWithoutVersionsIsInAllOfThem() {
    Catalog catalog = catalog();

    assertThat(endpoint(catalog, "gateway").in()).containsExactly("kolibri-1", "kolibri-2");
    assertThat(endpoint(catalog, "recorder").in()).containsExactly("kolibri-2");
  }

  @Test
  void zonesStandFromTheWidestToTheNarrowest() {
    assertThat(endpoint(catalog(), "gateway").common().zones())
        .containsExactly(Zone.PERIMETER, Zone.INTERNAL);
  }

  @Test
  void readsTheWordsOfCells() {
    Catalog catalog = catalog();
    PathFacts dial = path(catalog, "dial-requests").common();
    PathFacts city = path(catalog, "city-call").common();
    PathFacts sound = path(catalog, "sound-stream").common();

    assertThat(dial.encryption().value()).isEqualTo(Encryption.Other.UNNAMED);
    assertThat(sound.encryption().value()).isEqualTo(Encryption.Other.NONE);
    assertThat(city.encryption().value()).isEqualTo(Encryption.Other.NOT_STATED);
    assertThat(city.encryptionDefault().value()).isEqualTo(Encryption.Default.NOT_STATED);
    assertThat(dial.defaultAuthentication().value()).isEqualTo(Authentication.Absent.NOT_STATED);
    assertThat(sound.defaultAuthentication().value()).isEqualTo(Authentication.Absent.NONE);
    assertThat(dial.ports().when().orElseThrow().ru()).isEqualTo("Пока пульт включён");
    assertThat(sound.exposure()).contains(Zone.INTERNET);
    assertThat(city.exposure()).isEmpty();
  }

  @Test
  void aRuleForAnyProgramNamesNone() {
    assertThat(catalog().rules())
        .extracting(r -> r.program().value().orElse("-"))
        .containsExactly("-", "%KolibriPath%\\bin\\hum.exe");
  }

  @Test
  void readsStaticPorts() {
    Catalog catalog = catalog();
    StaticPort store = catalog.staticPorts().get(0);
    StaticPort board = catalog.staticPorts().get(1);
    StaticPortGuide guide = catalog.staticPortGuides().get(0);

    assertThat(store.inRegistry()).isTrue();
    assertThat(store.createKey()).isTrue();
    assertThat(store.example()).contains(Ports.Span.of(7001));
    assertThat(board.inRegistry()).isFalse();
    assertThat(board.createKey()).isFalse();
    assertThat(board.example()).isEmpty();
    assertThat(guide.validValues().value()).isEqualTo(new Ports.Span(1024, 65535));
    assertThat(guide.stillNeeded()).extracting(PortUse::ports).containsExactly(Ports.Span.of(111));
  }

  @Test
  void readsAlikeOnATurkishMachine() {
    Catalog here = catalog();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      Catalog there = Fixture.in(folder.resolve("tr")).catalog();
      assertThat(there.paths()).extracting(DataPath::id).isEqualTo(ids(here));
      assertThat(there.rules()).hasSameSizeAs(here.rules());
      assertThat(there.sources())
          .extracting(s -> s.weight())
          .isEqualTo(here.sources().stream().map(s -> s.weight()).toList());
    } finally {
      Locale.setDefault(before);
    }
  }

  private static List<String> ids(Catalog catalog) {
    return catalog.paths().stream().map(DataPath::id).toList();
  }

  @Test
  void refusesFilesThatStandNowhere() {
    Fixture fixture =
        Fixture.in(folder).write("content/products/kolibri/wishes/all.yaml", "a: 1\n");

    assertThat(fixture.mistakes())
        .containsExactly(
            "content/products/kolibri/wishes/all.yaml: error:"
                + " no kind of content file has its place here\n"
                + "hint: schema/keys.md lists all kinds of files and their places");
  }

  @ParameterizedTest
  @CsvSource({
    "products/kolibri/path/more.yaml, products/kolibri/paths/more.yaml",
    "products/kolibri/paths/more.yml, products/kolibri/paths/more.yaml",
    "product/kolibri/endpoint.yaml, products/kolibri/endpoints.yaml",
    "vocabulary/protocol.yaml, vocabulary/protocols.yaml",
    "endpoints.yaml, products/<line>/endpoints.yaml",
    "products/kolibri/terms.yaml, vocabulary/terms.yaml",
    "diagram/kolibri/all.yml, diagrams/kolibri/all.yaml",
    "diagrams/all.yaml, diagrams/<line>/all.yaml"
  })
  void saysWhereAFileThatStandsNowhereBelongs(String stray, String place) {
    Fixture fixture = Fixture.in(folder).write("content/" + stray, "a: 1\n");

    assertThat(fixture.mistakes())
        .containsExactly(
            "content/"
                + stray
                + ": error: no kind of content file has its place here\n"
                + "hint: did you mean "
                + place
                + "?");
  }

  @Test
  void leavesGeneratedSchemasAlone() {
    Fixture fixture = Fixture.in(folder).write("content/schema/notes.schema.json", "{}");

    assertThat(fixture.mistakes()).isEmpty();
  }

  @Test
  void refusesAPageWithoutALanguage() {
    Fixture fixture = Fixture.in(folder).write("content/pages/news.md", "# News\n");

    assertThat(fixture.mistakes())
        .containsExactly(
            "content/pages/news.md: error: the name of the page does not tell its language\n"
                + "hint: name it <page>.ru.md or <page>.en.md");
  }

  @Test
  void refusesAFileThatIsAList() {
    String file = Fixture.TERMS;
    Fixture fixture =
        Fixture.in(folder)
            .write(file, "# yaml-language-server: $schema=../schema/terms.schema.json\n- a\n");

    assertThat(fixture.mistakes())
        .containsExactly(
            fixture.error(
                file,
                "^- a",
                "the file must hold keys with their values, found a list",
                "its keys are terms"));
  }

  @Test
  void reportsAMissingContentFolderAsAFailure() {
    Fixture fixture = Fixture.in(folder).delete(Fixture.SITE);

    assertThatThrownBy(() -> fixture.read(new Diagnostics()))
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void oneFaultyRowDoesNotMakeOthersLookFaulty() {
    Fixture fixture = Fixture.in(folder);
    fixture.edit(
        Fixture.CALLS, "label: {ru: Регистрация аппарата, en: Handset", "label: {en: Handset");

    assertThat(fixture.mistakes())
        .containsExactly(
            fixture.error(
                Fixture.CALLS,
                "label: ^{en: Handset",
                "the text in 'ru' is missing",
                "add 'ru: …'"));
  }

  @Test
  void oneFaultyRoleDoesNotMakeItsServicesLookFaulty() {
    Fixture fixture = Fixture.in(folder);
    fixture.edit(Fixture.ENDPOINTS, "aliases: {ru: [щит]", "alias: {ru: [щит]");

    assertThat(fixture.mistakes())
        .containsExactly(
            fixture.error(
                Fixture.ENDPOINTS,
                "^alias: {ru: [щит]",
                "the key 'alias' is not known here",
                "did you mean 'aliases'?"));
  }
}
