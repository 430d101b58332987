package portolan.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portolan.text.Language;

class PlaceTest {
  @ParameterizedTest
  @CsvSource({
    "index.html, ports/443.html, ports/443.html",
    "ports/443.html, index.html, ../index.html",
    "ports/443.html, ports/25.html, 25.html",
    "ports/443.html, kolibri-1/gateway.html, ../kolibri-1/gateway.html",
    "a/b/c.html, a/d/e.html, ../d/e.html",
    "a/a.html, a.html, ../a.html",
    "ports/443.html, ports/443.html, 443.html"
  })
  void linksFromOnePageToAnother(String from, String to, String link) {
    assertThat(Place.page(to).from(from)).isEqualTo(link);
  }

  @Test
  void linksToAPartOfAPage() {
    Place place = new Place("kolibri-1/gateway.html", "sound-stream");

    assertThat(place.from("index.html")).isEqualTo("kolibri-1/gateway.html#sound-stream");
    assertThat(place.from("kolibri-1/gateway.html")).isEqualTo("#sound-stream");
  }

  @Test
  void linksToTheOtherLanguage() {
    assertThat(new Place("ports/443.html", "x").from("ports/443.html", Language.RU))
        .isEqualTo("../../ru/ports/443.html#x");
    assertThat(Place.page("index.html").from("index.html", Language.EN))
        .isEqualTo("../en/index.html");
  }

  @Test
  void climbsToTheFolderOfTheLanguage() {
    assertThat(Place.up("index.html")).isEmpty();
    assertThat(Place.up("a/b/c.html")).isEqualTo("../../");
  }
}
