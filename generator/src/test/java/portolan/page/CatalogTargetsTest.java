package portolan.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portolan.Fixture;

class CatalogTargetsTest {
  private static final String GUIDE = "content/pages/guides/first-steps.en.md";

  @TempDir Path folder;
  private Fixture fixture;

  @BeforeEach
  void copyTheFixture() {
    fixture = Fixture.in(folder);
  }

  /** Where the link at the end of the guide leads. */
  private static String href(Planned planned) {
    return planned.page("en/guides/first-steps.html").select("main p:last-child a").attr("href");
  }

  private Planned linking(String target) {
    return new Planned(fixture.append(GUIDE, "\n[x](" + target + ")\n"));
  }

  private static Document targetPage(Planned planned, String href) {
    String path = href.replaceFirst("#.*", "").replaceFirst("^\\.\\./", "en/");
    return planned.page(path);
  }

  @ParameterizedTest
  @CsvSource({
    "note:clear-registration, ../kolibri-2/gateway.html#clear-registration",
    // In the first version only, where the listener has no page: the opening role has.
    "note:book-service-port, ../kolibri-1/switchboard.html#book-service-port",
    "note:dial-moved, ../kolibri-2/index.html#dial-moved",
    "endpoint:gateway, ../kolibri-2/gateway.html",
    "endpoint:dial-service, ../kolibri-2/gateway.html",
    "endpoint:all-servers, ../kolibri-2/switchboard.html",
    "endpoint:handset, ../kolibri-2/gateway.html#handset-registration",
    "endpoint:console, ../kolibri-2/gateway.html#dial-requests",
    "endpoint:number-book, ../kolibri-2/switchboard.html#number-lookup",
    "endpoint:billing, ../kolibri-2/gateway.html#billing-feed",
    "endpoint:city-network, ../kolibri-2/index.html#city-call"
  })
  void leadsToTheHomeOfTheThing(String target, String expected) {
    Planned planned = linking(target);

    assertThat(planned.mistakes()).isEmpty();
    String href = href(planned);
    assertThat(href).isEqualTo(expected);
    if (href.contains("#")) {
      String id = href.substring(href.indexOf('#') + 1);
      assertThat(targetPage(planned, href).getElementById(id)).as(href).isNotNull();
    }
  }

  @Test
  void anEndpointThatNoRowNamesIsOnThePageOfItsVersion() {
    fixture.append(
        Fixture.ENDPOINTS,
        """
          - id: museum
            kind: external
            label: {ru: Музей, en: Museum}
            short: {ru: Музей, en: Museum}
            zones: [perimeter]
            summary: {ru: Хранит старые аппараты., en: Keeps old handsets.}
        """);

    assertThat(href(linking("endpoint:museum"))).isEqualTo("../kolibri-2/index.html");
  }

  @ParameterizedTest
  @CsvSource({
    "console, kolibri-2/index.html",
    "dial-service, kolibri-2/gateway.html",
    "all-servers, kolibri-2/switchboard.html",
    "low-numbers, kolibri-1/dynamic-ports.html"
  })
  void aNoteStandsOnThePageOfWhateverItSpeaksOf(String about, String page) {
    fixture.append(
        Fixture.NOTES,
        """
          - id: new-remark
            about: [%s]
            text: {ru: Замечание., en: A remark.}
        """
            .formatted(about));
    Planned planned = linking("note:new-remark");

    assertThat(planned.mistakes()).isEmpty();
    String href = href(planned);
    assertThat(href).isEqualTo("../" + page + "#new-remark");
    assertThat(targetPage(planned, href).getElementById("new-remark")).isNotNull();
  }

  @Test
  void aLinkWithoutATextIsNamed() {
    fixture.append(GUIDE, "\n[](note:dial-moved) [](endpoint:console)\n");

    Document page = new Planned(fixture).page("en/guides/first-steps.html");
    assertThat(page.select("main p").last().text()).isEqualTo("Note Console");
  }

  @Test
  void textsOfTheCatalogLinkRelativelyToTheirPage() {
    fixture.edit(
        Fixture.TERMS,
        "en: The handset is ready to dial.",
        "en: See the [remark](note:dial-moved) and the [desk](endpoint:console).");
    Planned planned = new Planned(fixture);

    assertThat(planned.mistakes()).isEmpty();
    assertThat(planned.page("en/glossary.html").select("main a").eachAttr("href"))
        .contains("kolibri-2/index.html#dial-moved", "kolibri-2/gateway.html#dial-requests");
  }

  @Test
  void reportsUnknownIdsInPagesWithAHint() {
    fixture.append(GUIDE, "\nSee [it](note:dial-movd) and [them](endpoint:consle).\n");

    assertThat(new Planned(fixture).mistakes())
        .containsExactly(
            fixture.error(
                GUIDE,
                "(^note:dial-movd",
                "there is no note 'dial-movd'",
                "did you mean 'dial-moved'?"),
            fixture.error(
                GUIDE,
                "(^endpoint:consle",
                "there is no endpoint 'consle'",
                "did you mean 'console'?"));
  }

  @ParameterizedTest
  @CsvSource({
    Fixture.TERMS + ", The handset is ready to dial.",
    Fixture.NOTES + ", Port 7001 is an example out of the [advised ones](range:advised-numbers).",
    Fixture.CALLS + ", While the console is switched on",
    Fixture.STATIC_PORTS + ", On every store",
    Fixture.STATIC_PORTS + ", The value is decimal.",
    Fixture.STATIC_PORTS + ", On the voice store",
    Fixture.CONFLICTS + ", Name of the store",
    Fixture.DIAGRAMS + ", From the console to the voice store.",
    Fixture.DIAGRAMS + ", Does not leave the [switchboard](role:switchboard).",
    Fixture.DIAGRAMS_2 + ", Who talks to whom in Kolibri 2"
  })
  void reportsUnknownIdsInTextsOfTheCatalogWhereTheyStand(String file, String text) {
    fixture.edit(file, "en: " + text, "en: \"" + text + " [it](note:dial-movd)\"");

    assertThat(new Planned(fixture).mistakes())
        .containsExactly(
            fixture.error(
                file,
                "(^note:dial-movd",
                "there is no note 'dial-movd'",
                "did you mean 'dial-moved'?"));
  }
}
