package portolan.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portolan.Fixture;
import portolan.address.Addresses;
import portolan.catalog.MessagesReader;
import portolan.diagram.draw.Drawings;
import portolan.diagram.layout.LayeredLayout;
import portolan.entry.Entries;
import portolan.model.Catalog;
import portolan.page.view.PortUseView;
import portolan.page.view.PortView;
import portolan.source.Diagnostics;

/** Pages of ports that no connection uses. */
class PortPagesTest {
  @TempDir Path folder;
  private List<PagePlan> pages;

  @BeforeEach
  void planTheFixture() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    Catalog catalog = Fixture.in(folder).catalog();
    Addresses addresses = Addresses.of(catalog, diagnostics);
    Entries entries = Entries.of(catalog, addresses);
    var messages = new MessagesReader(Path.of("../themes/portolan"), diagnostics).read();
    SitePlan plan =
        new SitePlan(
            catalog, addresses, entries, messages, new Drawings(new LayeredLayout()), diagnostics);
    pages = plan.pages(new PageAssets("", List.of(), "", ""));
    assertThat(diagnostics.sorted()).isEmpty();
  }

  private PortView page(String port) {
    return pages.stream()
        .filter(p -> p.path().equals("en/ports/" + port + ".html"))
        .map(p -> (PortView) p.view().get())
        .findFirst()
        .orElseThrow();
  }

  private void assertNamed(String port, String kind, String text, String place) {
    assertThat(page(port).others())
        .extracting(PortUseView::kind, o -> o.text().markup(), PortUseView::href)
        .contains(tuple(kind, text, place));
  }

  @Test
  void showTheConflictThatNamesThePort() {
    assertNamed(
        "2512",
        "Sources disagree",
        "Port\u00a02512 is named only in the list without an author.",
        "../corrections.html#kolibri--billing-port");
    assertThat(page("2512").sentence())
        .startsWith("No connection described here names this number");
  }

  @Test
  void showTheCorrectionThatNamesThePort() {
    assertThat(page("5612").others())
        .extracting(PortUseView::kind)
        .containsExactly("Correction of a source");
  }

  @Test
  void showWhatTheGuideToStaticPortsSays() {
    assertNamed(
        "111",
        "Still needed with static ports",
        "Kolibri\u00a01",
        "../kolibri-1/static-ports.html");
    assertNamed(
        "1024-65535",
        "Numbers valid for static ports",
        "Kolibri\u00a01",
        "../kolibri-1/static-ports.html");
    assertThat(page("1024-65535").sentence())
        .startsWith("No connection described here names exactly this range");
  }
}
