package portolan.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portolan.Fixture;
import portolan.page.view.Frame;
import portolan.page.view.HeadLinks;
import portolan.page.view.HeadLinks.Translation;
import portolan.page.view.NotFoundView;
import portolan.text.Language;

class PublicAddressesTest {
  private static final String BASE = "https://ports.example/k&b/";

  @TempDir Path folder;
  private Fixture fixture;

  @BeforeEach
  void copyTheFixture() {
    fixture = Fixture.in(folder);
  }

  private Planned published() {
    return new Planned(fixture.append(Fixture.SITE, "base-url: " + BASE + "\n"));
  }

  private static SiteFile sitemap(Planned planned) {
    return planned.plan().files(planned.pages(), Planned.ASSETS).get(0);
  }

  @Test
  void areRelativeAndNotRepeatedWithoutABase() {
    Planned planned = new Planned(fixture);

    HeadLinks links = planned.view("en/ports/111.html").frame().links();
    assertThat(links.canonical()).isEmpty();
    assertThat(links.translations())
        .containsExactly(
            new Translation("ru", "../../ru/ports/111.html"), new Translation("en", "111.html"));
    assertThat(planned.view("index.html").frame().links().translations())
        .containsExactly(
            new Translation("ru", "ru/index.html"), new Translation("en", "en/index.html"));
    assertThat(planned.plan().files(planned.pages(), Planned.ASSETS)).isEmpty();
  }

  @Test
  void areAbsoluteAndNameEachLanguageAndNoneWithABase() {
    HeadLinks links = published().view("ru/ports/111.html").frame().links();

    assertThat(links.canonical()).isEqualTo(BASE + "ru/ports/111.html");
    assertThat(links.translations())
        .containsExactly(
            new Translation("ru", BASE + "ru/ports/111.html"),
            new Translation("en", BASE + "en/ports/111.html"),
            new Translation("x-default", BASE + "en/ports/111.html"));
  }

  @Test
  void linksForReadersStayRelativeWithABase() {
    Frame frame = published().view("ru/ports/111.html").frame();

    assertThat(frame.alternates().get(1).href()).isEqualTo("../../en/ports/111.html");
    assertThat(frame.stylesheet()).startsWith("../../assets/");
  }

  @Test
  void homePagesAndTheChooserNameEachOther() {
    Planned planned = published();

    HeadLinks chooser = planned.view("index.html").frame().links();
    assertThat(chooser.canonical()).isEqualTo(BASE + "index.html");
    assertThat(chooser.translations())
        .contains(new Translation("x-default", BASE + "index.html"))
        .isEqualTo(planned.view("ru/index.html").frame().links().translations())
        .isEqualTo(planned.view("en/index.html").frame().links().translations());
  }

  @Test
  void theChooserSpeaksBothLanguages() {
    Frame frame = new Planned(fixture).view("index.html").frame();

    assertThat(frame.lang()).isEqualTo("ru");
    assertThat(frame.title()).contains("Порты телефонной станции", " · Ports of the Kolibri");
    assertThat(frame.description()).contains("Справочник", " · A reference");
  }

  @Test
  void thePageForWrongAddressesSaysNothingOfItsOwn() {
    for (Planned planned : List.of(new Planned(fixture), published())) {
      Frame frame = planned.view("404.html").frame();
      assertThat(frame.links()).isEqualTo(HeadLinks.NONE);
      assertThat(frame.alternates()).isEmpty();
      assertThat(frame.description()).contains("Такой страницы нет", " · There is no such page");
    }
  }

  @Test
  void thePageForWrongAddressesLinksOnlyAbsolutely() {
    NotFoundView alone = (NotFoundView) new Planned(fixture).view("404.html");
    assertThat(alone.messages()).allSatisfy(m -> assertThat(m.home()).isEmpty());
    assertThat(alone.frame().stylesheet()).isEmpty();
    assertThat(alone.frame().scripts()).isEmpty();
    assertThat(alone.frame().home()).isEmpty();

    NotFoundView known = (NotFoundView) published().view("404.html");
    assertThat(known.messages())
        .extracting(NotFoundView.Message::home)
        .containsExactly(BASE + "ru/index.html", BASE + "en/index.html");
    assertThat(known.frame().stylesheet()).isEqualTo(BASE + "assets/style.css");
  }

  @Test
  void theMapHasEveryPageWithItsTranslationsInOrder() {
    Planned planned = published();
    SiteFile map = sitemap(planned);
    Document xml = Jsoup.parse(map.text(), "", Parser.xmlParser());
    List<String> found = xml.select("url > loc").eachText();
    List<String> expected =
        planned.pages().stream()
            .map(PagePlan::path)
            .filter(p -> !p.equals("404.html"))
            .sorted()
            .map(p -> BASE + p)
            .toList();

    assertThat(map.path()).isEqualTo("sitemap.xml");
    assertThat(found).isEqualTo(expected);
    assertThat(xml.select("url")).allMatch(u -> u.select("xhtml|link[hreflang]").size() == 3);
    assertThat(xml.select("xhtml|link").eachAttr("href")).isSubsetOf(found);
    assertThat(map.text())
        .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        .contains(
            """
            <url>
            <loc>https://ports.example/k&amp;b/ru/about.html</loc>
            <xhtml:link rel="alternate" hreflang="ru" href="https://ports.example/k&amp;b/ru/about.html"/>
            <xhtml:link rel="alternate" hreflang="en" href="https://ports.example/k&amp;b/en/about.html"/>
            <xhtml:link rel="alternate" hreflang="x-default" href="https://ports.example/k&amp;b/en/about.html"/>
            </url>
            """)
        .doesNotContain("lastmod");
  }

  @Test
  void theMapIsTheSameInEveryBuild() {
    assertThat(sitemap(published())).isEqualTo(sitemap(new Planned(fixture)));
  }

  @Test
  void theSearchIsDescribedWhenThePlanHasAPageForIt() {
    Planned planned = published();
    List<PagePlan> without =
        planned.pages().stream().filter(p -> !p.path().endsWith("/search.html")).toList();
    assertThat(planned.plan().files(without, Planned.ASSETS)).hasSize(1);

    List<SiteFile> files = planned.plan().files(planned.pages(), Planned.ASSETS);

    assertThat(files)
        .extracting(SiteFile::path)
        .containsExactly("sitemap.xml", "ru/opensearch.xml", "en/opensearch.xml");
    Document xml = Jsoup.parse(files.get(2).text(), "", Parser.xmlParser());
    assertThat(xml.selectFirst("ShortName").text()).isEqualTo("Kolibri Ports en");
    assertThat(xml.selectFirst("Url").attr("template"))
        .isEqualTo(BASE + "en/search.html?q={searchTerms}");
    assertThat(xml.selectFirst("Image").text()).isEqualTo(BASE + "assets/icon.png");
  }

  @Test
  void pagesPointToTheDescriptionOnlyWhenThereIsASearchAndABase() {
    PublicAddresses known = new PublicAddresses(fixture.catalog().site());
    assertThat(known.head("ports/111.html", Language.RU, true).search()).isEmpty();

    fixture.append(Fixture.SITE, "base-url: " + BASE + "\n");
    PublicAddresses addresses = new PublicAddresses(fixture.catalog().site());
    assertThat(addresses.head("ports/111.html", Language.RU, true).search())
        .isEqualTo("../opensearch.xml");
    assertThat(addresses.head("ports/111.html", Language.RU, false).search()).isEmpty();
  }
}
