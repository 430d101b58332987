package portolan;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What a reader and the scripts rely on in rows of tables. */
class RowsOnPagesTest {
  private static Element row(String page, String anchor) {
    Element row = FixtureSite.page(page).document().getElementById(anchor);
    assertThat(row).as(page + "#" + anchor).isNotNull();
    return row;
  }

  @Test
  void startsWithASkipLinkToTheContent() {
    Document page = FixtureSite.page("en/kolibri-1/gateway.html").document();
    assertThat(page.select("a[href]").get(0).attr("href"))
        .isEqualTo("#" + page.selectFirst("main").id());
  }

  @Test
  void showsEveryCellOfARowByName() {
    Element row = row("en/kolibri-1/gateway.html", "handset-registration");
    assertThat(row.select("[data-cell=ports] .port").eachText())
        .containsExactly("5610/UDP", "5611/TCP");
    assertThat(row.select("[data-cell=protocol] li").eachText())
        .containsExactly("TRILL clear text", "TRILL TLS");
    assertThat(row.select("[data-cell=default-authentication] li").eachText())
        .containsExactly("Token");
    assertThat(row.select("[data-cell=supported-authentication] li").eachText())
        .containsExactly("Token", "Card PIN");
    assertThat(row.selectFirst("[data-cell=encryption]").text())
        .isEqualTo("VEIL SHROUD on by default");
    assertThat(row.selectFirst("[data-cell=evidence] summary").text())
        .isEqualTo("Source: stated in a source");
    assertThat(row.select("[data-cell=evidence] .evidence__links a[lang=ru]").attr("href"))
        .isEqualTo("../../ru/kolibri-1/gateway.html#handset-registration");
  }

  @Test
  void saysUnverifiedAndNotStatedInWords() {
    Element row = row("en/kolibri-1/switchboard.html", "dial-requests");
    assertThat(row.selectFirst("[data-cell=supported-authentication]").text())
        .isEqualTo("Card PIN unverified");
    assertThat(row.select("[data-cell=default-authentication] em").text()).isEqualTo("Not stated");
  }
}
