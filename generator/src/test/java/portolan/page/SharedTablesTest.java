package portolan.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portolan.Fixture;
import portolan.page.view.PortView;
import portolan.page.view.RowView;

class SharedTablesTest {
  @TempDir Path folder;
  private Fixture fixture;

  @BeforeEach
  void copyTheFixture() {
    fixture = Fixture.in(folder);
  }

  @Test
  void aPortPageJoinsAlikeRowsAndNamesTheirVersionsTheNewestFirst() {
    PortView page = (PortView) new Planned(fixture).view("en/ports/111.html");

    assertThat(page.tables()).hasSize(1);
    assertThat(page.tables().get(0).rows())
        .extracting(RowView::anchor, RowView::versions, r -> r.places().size())
        .containsExactly(
            tuple("kolibri--store-control", "K1, K2", 2),
            tuple("kolibri--board-control", "K2", 0),
            tuple("kolibri-1--board-control", "K1", 0));
  }

  @Test
  void theIndexNamesARowOnceWithItsVersions() {
    Document index = new Planned(fixture).page("en/ports/index.html");

    assertThat(
            index.select("tr:has(.port__number:containsOwn(3890)) td[data-cell=places]").eachText())
        .containsExactly("Number look-up (K1, K2)");
  }

  @Test
  void aPageWithVeryManyRowsShowsOnlyTheMainCells() {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 61; i++) {
      many.append(
          """
            - id: extra-%1$d
              in: [kolibri-1, kolibri-2]
              label: {ru: Ещё %1$d, en: Extra %1$d}
              from: console
              to: switchboard
              ports: [{port: %2$d, transport: tcp, protocol: chirp}]
              authentication: {default: token, supported: token}
              encryption: {supported: veil, default: encrypted}
              evidence: kolibri-handbook
          """
              .formatted(i, 7100 + i));
    }
    Document page =
        new Planned(fixture.append(Fixture.SERVERS, many.toString()))
            .page("en/protocols/chirp.html");

    assertThat(page.select("table.brief tbody tr")).hasSizeGreaterThan(60);
    assertThat(page.select("table.paths, .evidence, .notes")).isEmpty();
    assertThat(page.getElementById("kolibri--extra-60").select(".path__versions").text())
        .isEqualTo("Versions: K1, K2");
  }

  @Test
  void aNoteOfSeveralVersionsIsNamedOnceAmongTheMentions() {
    fixture.edit(
        Fixture.NOTES,
        "  - id: clear-registration\n",
        """
          - id: spare-number
            about: switchboard
            mentions: [9999/tcp]
            text: {ru: Порт 9999/TCP свободен., en: Port 9999/TCP is free.}
          - id: clear-registration
        """);

    assertThat(((PortView) new Planned(fixture).view("en/ports/9999.html")).others())
        .singleElement()
        .satisfies(
            o -> {
              assertThat(o.kind()).isEqualTo("Mentioned in a note, K1, K2");
              assertThat(o.href()).startsWith("../kolibri-2/");
            });
  }
}
