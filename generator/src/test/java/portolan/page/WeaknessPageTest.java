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
import portolan.page.view.ExposureChoice;
import portolan.page.view.Link;
import portolan.page.view.ProseView;
import portolan.page.view.RoleView;
import portolan.page.view.RowView;
import portolan.page.view.WeaknessView;
import portolan.page.view.WeaknessesView;

class WeaknessPageTest {
  @TempDir Path folder;
  private Fixture fixture;

  @BeforeEach
  void copyTheFixture() {
    fixture = Fixture.in(folder);
  }

  private List<WeaknessView> weaknesses() {
    return ((WeaknessesView) new Planned(fixture).view("en/weak.html")).weaknesses();
  }

  @Test
  void tellsWhyWhatInsteadAndWhoSaysSo() {
    assertThat(weaknesses())
        .extracting(WeaknessView::anchor, WeaknessView::kindText, WeaknessView::label)
        .containsExactly(
            tuple("trill-in-clear", "Weak", "TRILL in clear text"),
            tuple("card-pin-codes", "Retired", "PIN of a card"),
            tuple("old-shroud", "Retired", "Old SHROUD"));
    assertThat(weaknesses().get(0).text().markup())
        .contains("<a href=\"encryption/veil.html\">VEIL</a>");
    assertThat(weaknesses().get(0).sources())
        .extracting(Link::href)
        .containsExactly("sources.html#kolibri-handbook", "sources.html#tone-lab");
  }

  @Test
  void listsTheRowsTheNewestVersionFirst() {
    assertThat(weaknesses().get(1).rows())
        .extracting(r -> r.row().href(), r -> r.exposure().id())
        .containsExactly(
            tuple("kolibri-2/gateway.html#dial-requests", "internal"),
            tuple("kolibri-1/switchboard.html#dial-requests", "internal"));
    assertThat(weaknesses().get(1).count()).isEqualTo("2 rows");
    assertThat(weaknesses().get(2).count()).isEmpty();
  }

  @Test
  void saysThatNoRowFits() {
    fixture.edit(Fixture.WEAKNESSES, "security: starttls", "security: kerberos");

    assertThat(weaknesses().get(1).count()).isEqualTo("No row has it.");
  }

  @Test
  void aRowSaysWhatIsWeakAndWhereItIsUsed() {
    RoleView role = (RoleView) new Planned(fixture).view("en/kolibri-1/switchboard.html");
    RowView row =
        role.tables().stream()
            .flatMap(t -> t.rows().stream())
            .filter(r -> r.anchor().equals("dial-requests"))
            .findFirst()
            .orElseThrow();

    assertThat(row.exposureText())
        .isEqualTo("Inside the network only; never to be opened from the Internet");
    assertThat(row.weaknesses())
        .extracting(m -> m.kind(), m -> m.link())
        .containsExactly(
            tuple("retired", new Link("PIN of a card", "../weak.html#card-pin-codes")));
  }

  @Test
  void aRoleOffersTheZonesOfItsRows() {
    RoleView role = (RoleView) new Planned(fixture).view("en/kolibri-1/gateway.html");

    assertThat(role.exposures())
        .extracting(c -> c.zone().id())
        .startsWith("internet")
        .doesNotHaveDuplicates();
    assertThat(role.exposures().stream().mapToInt(ExposureChoice::count).sum())
        .isEqualTo(role.tables().stream().mapToInt(t -> t.rows().size()).sum());
  }

  @Test
  void theChoiceOfRowsWaitsForItsScript() {
    Document page = new Planned(fixture).page("en/kolibri-1/gateway.html");

    assertThat(page.select("exposure-filter[hidden] input[type=checkbox][checked]"))
        .hasSameSizeAs(page.select("exposure-filter input"))
        .isNotEmpty();
    assertThat(page.select("tr[data-exposure][hidden]")).isEmpty();
  }

  @Test
  void aCatalogWithoutWeaknessesHasNoPageOfThem() {
    fixture.delete(Fixture.WEAKNESSES);
    Planned planned = new Planned(fixture);

    assertThat(planned.mistakes()).isEmpty();
    assertThat(planned.pages()).noneMatch(p -> p.path().endsWith("/weak.html"));
    assertThat(planned.page("en/about.html").select("a[href='weak.html']")).isEmpty();
  }

  @Test
  void textsLinkToAWeakness() {
    fixture.edit(
        Fixture.TERMS, "The handset is ready to dial.", "Ready, see [](weakness:old-shroud).");

    assertThat(
            new Planned(fixture).page("en/glossary.html").select("a[href='weak.html#old-shroud']"))
        .hasSize(1);
  }

  @Test
  void thePageAboutTheReferenceEndsWithWhatItCovers() {
    ProseView about = (ProseView) new Planned(fixture).view("en/about.html");
    ProseView guide = (ProseView) new Planned(fixture).view("en/guides/first-steps.html");

    assertThat(about.coverage()).hasSize(3);
    assertThat(about.coverage().get(0).heads()).contains("connections", "notes");
    assertThat(about.coverage().get(0).rows())
        .extracting(r -> r.product().href(), r -> r.counts().get(0))
        .containsExactly(tuple("kolibri-2/index.html", "9"), tuple("kolibri-1/index.html", "10"));
    assertThat(about.sections()).last().extracting(s -> s.href()).isEqualTo("#_coverage");
    assertThat(guide.coverage()).isEmpty();
  }
}
