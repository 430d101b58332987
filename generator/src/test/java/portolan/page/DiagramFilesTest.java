package portolan.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portolan.Fixture;
import portolan.text.Language;

class DiagramFilesTest {
  private static final String BASE = "https://ports.example/k&b/";

  @TempDir Path folder;

  private List<SiteFile> files(String site, Language language) {
    Fixture fixture = Fixture.in(folder).append(Fixture.SITE, site);
    return new DiagramFiles(Scopes.of(fixture, language))
        .all()
        .flatMap(d -> d.get().stream())
        .toList();
  }

  private static Document drawio(List<SiteFile> files, String name) {
    SiteFile file =
        files.stream()
            .filter(f -> f.path().endsWith(name + ".drawio.xml"))
            .findFirst()
            .orElseThrow();
    return Jsoup.parse(file.text(), "", Parser.xmlParser());
  }

  @Test
  void boxesAndLinesForOtherProgramsLeadToThePublicSite() {
    Document drawio = drawio(files("base-url: " + BASE + "\n", Language.RU), "k1-topology");

    assertThat(drawio.selectFirst("#node-gateway").attr("link"))
        .isEqualTo(BASE + "ru/kolibri-1/gateway.html");
    assertThat(drawio.selectFirst("#line-gateway--billing").attr("link"))
        .isEqualTo(BASE + "ru/kolibri-1/gateway.html#billing-export");
    assertThat(drawio.select("UserObject"))
        .hasSize(14)
        .allMatch(o -> o.attr("link").startsWith(BASE + "ru/"));
  }

  @Test
  void boxesAndLinesForOtherProgramsLeadNowhereWithoutAPublicSite() {
    List<SiteFile> files = files("", Language.EN);

    assertThat(files).filteredOn(f -> f.path().endsWith(".drawio.xml")).isNotEmpty();
    assertThat(files)
        .filteredOn(f -> f.path().endsWith(".drawio.xml"))
        .noneMatch(f -> f.text().contains("link="));
  }

  @Test
  void picturesThatStayInTheSiteLeadToItByRelativeLinks() {
    List<SiteFile> files = files("base-url: " + BASE + "\n", Language.EN);

    assertThat(files)
        .filteredOn(f -> f.path().endsWith(".svg"))
        .isNotEmpty()
        .allMatch(f -> f.text().contains("href=\"../") && !f.text().contains("href=\"http"));
  }
}
