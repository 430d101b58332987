package portolan.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portolan.Fixture;
import portolan.page.view.ClientSettingView;
import portolan.page.view.ClientSettingsView;
import portolan.page.view.ErrorRow;
import portolan.page.view.ErrorsView;
import portolan.page.view.EventView;
import portolan.page.view.Link;
import portolan.page.view.TimelineView;

class ClientSettingPagesTest {
  @TempDir Path folder;
  private Fixture fixture;

  @BeforeEach
  void copyTheFixture() {
    fixture = Fixture.in(folder);
  }

  private ClientSettingsView settings(String version) {
    return (ClientSettingsView)
        new Planned(fixture).view("en/" + version + "/client-settings.html");
  }

  @Test
  void aVersionHasItsSettings() {
    assertThat(settings("kolibri-2").settings())
        .extracting(s -> s.row().anchor(), ClientSettingView::host, ClientSettingView::preferred)
        .containsExactly(
            tuple("handset-registration", "switch.<office>.kolibri.example", "5610"),
            tuple("dial-requests", "dial.kolibri.example", ""),
            tuple("sound-stream", "sound.kolibri.example", ""));
    assertThat(settings("kolibri-1").settings())
        .extracting(ClientSettingView::host)
        .containsExactly("switch.<office>.kolibri.example", "board.kolibri.example");
  }

  @Test
  void aSettingShowsTheDatedFactsOfItsConnection() {
    assertThat(settings("kolibri-2").settings())
        .extracting(s -> s.row().anchor(), s -> s.events().stream().map(EventView::anchor).toList())
        .contains(
            tuple("handset-registration", List.of("cards-from")),
            tuple("dial-requests", List.of()));
    assertThat(settings("kolibri-1").settings()).allSatisfy(s -> assertThat(s.events()).isEmpty());
  }

  @Test
  void theEarliestFactStandsFirst() {
    TimelineView timeline = (TimelineView) new Planned(fixture).view("en/kolibri-2/timeline.html");

    assertThat(timeline.events())
        .extracting(EventView::anchor, e -> e.checked().replace('\u00a0', ' '))
        .containsExactly(
            tuple("cards-from", "Checked against the source: 1 May 2022"),
            tuple("tokens-until", "Checked against the source: 1 May 2022"));
    assertThat(timeline.events().get(0).about())
        .extracting(Link::href)
        .containsExactly("gateway.html#handset-registration");
  }

  @Test
  void errorsOfAllVersionsStandOnOnePage() {
    ErrorsView errors = (ErrorsView) new Planned(fixture).view("en/errors.html");

    assertThat(errors.errors())
        .extracting(ErrorRow::text, e -> e.products().stream().map(Link::text).toList())
        .containsExactly(
            tuple("E-77 <token> missing", List.of("K2", "K1")),
            tuple("E-78 card refused", List.of("K2")));
    assertThat(errors.errors().get(0).about())
        .extracting(Link::href)
        .containsExactly("kolibri-2/gateway.html#handset-registration");
    assertThat(settings("kolibri-1").errors())
        .extracting(ErrorRow::anchor)
        .containsExactly("kolibri--no-token");
  }

  @Test
  void theTextOfAnErrorIsShownAsItIs() {
    Document page = new Planned(fixture).page("en/errors.html");

    assertThat(page.select("code").eachText()).contains("E-77 <token> missing");
  }
}
