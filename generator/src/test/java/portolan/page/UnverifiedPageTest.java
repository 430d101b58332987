package portolan.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portolan.Fixture;
import portolan.page.view.UnverifiedRow;
import portolan.page.view.UnverifiedView;

class UnverifiedPageTest {
  @TempDir Path folder;
  private Fixture fixture;

  @BeforeEach
  void copyTheFixture() {
    fixture = Fixture.in(folder);
  }

  private List<UnverifiedRow> rows() {
    Scope scope = Scopes.english(fixture);
    PageSet pages = new PageSet("en");
    new UnverifiedPage(scope, new Frames(scope, Scopes.ASSETS, () -> false)).plan(pages);
    return ((UnverifiedView) pages.plans().get(0).view().get()).rows();
  }

  @Test
  void listsCellsOfConnectionsAndRulesWithTheirVersion() {
    assertThat(rows())
        .extracting(
            UnverifiedRow::label,
            UnverifiedRow::kind,
            UnverifiedRow::cells,
            UnverifiedRow::confidence)
        .contains(
            tuple(
                "Dialling from the console (K1)",
                "Connection",
                "supported authentication",
                "medium"),
            tuple("Number look-up (K2)", "Connection", "3891", "low"),
            tuple("Kolibri HUM (TCP-Out) (K2)", "Firewall rule", "ports", "high"))
        .hasSize(7);
  }

  @Test
  void listsRangesSettingsAndNotes() {
    fixture
        .edit(
            Fixture.RANGES,
            "    evidence: kolibri-letters\n",
            "    evidence: {unverified: low, reason: bench-only}\n")
        .edit(
            Fixture.STATIC_PORTS,
            "      evidence: tone-lab\n    servers: switchboard",
            "      evidence: {unverified: medium, reason: bench-only}\n    servers: switchboard")
        .edit(
            Fixture.NOTES,
            "    evidence: tone-lab\n",
            "    evidence: {unverified: high, reason: bench-only}\n");

    assertThat(rows())
        .extracting(UnverifiedRow::href, UnverifiedRow::kind, UnverifiedRow::cells)
        .contains(
            tuple("kolibri-2/dynamic-ports.html#high-numbers", "Range", "range"),
            tuple("kolibri-1/static-ports.html#board-port", "Static port", "Service name"),
            tuple("kolibri-1/switchboard.html#book-service-port", "Note", "text"))
        .hasSize(10);
  }
}
