package portolan.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portolan.Fixture;
import portolan.page.view.EvidenceLine;
import portolan.page.view.EvidenceView;
import portolan.page.view.Link;

class EvidencesTest {
  private static final String PAGE = "kolibri-1/gateway.html";

  @TempDir Path folder;
  private Scope scope;

  @BeforeEach
  void readTheFixture() {
    scope = Scopes.english(Fixture.in(folder));
  }

  private EvidenceView of(String version, String path) {
    return new Evidences(scope).of(Scopes.path(scope, version, path), PAGE);
  }

  @Test
  void aValueIsStatedWhereTheLeadingSourceOfItsVersionHasIt() {
    assertThat(of("kolibri-1", "sound-stream").mark()).isEqualTo("stated");
    assertThat(of("kolibri-2", "sound-stream").mark()).isEqualTo("filled");
    assertThat(of("kolibri-2", "billing-feed").mark()).isEqualTo("stated");
    assertThat(of("kolibri-1", "sound-stream").markText()).isEqualTo("stated in a source");
  }

  @Test
  void cellsOfTheSameEvidenceShareALine() {
    assertThat(of("kolibri-2", "handset-registration").lines())
        .extracting(EvidenceLine::cells, EvidenceLine::mark, l -> l.sources().size())
        .containsExactly(
            tuple("who connects to whom", "filled", 2),
            tuple(
                "ports, supported authentication, supported encryption, encryption by default",
                "filled",
                1),
            tuple("default authentication", "stated", 1));
  }

  @Test
  void theWeakestCellMarksTheRow() {
    EvidenceView evidence = of("kolibri-2", "dial-requests");

    assertThat(evidence.mark()).isEqualTo("unverified");
    assertThat(evidence.lines())
        .extracting(EvidenceLine::mark)
        .containsExactly("stated", "filled", "unverified");
  }

  @Test
  void aPortWithEvidenceOfItsOwnIsCalledByItsNumber() {
    assertThat(of("kolibri-1", "number-lookup").lines())
        .extracting(EvidenceLine::cells, EvidenceLine::confidence, EvidenceLine::reason)
        .contains(
            tuple(
                "3891",
                "Confidence: low.",
                new Link("Seen on a bench only", "../unverified.html#bench-only")));
  }

  @Test
  void aDerivedPortNeedsNoSource() {
    assertThat(of("kolibri-2", "board-control").lines())
        .singleElement()
        .satisfies(
            line ->
                assertThat(line.sources())
                    .extracting(Link::href)
                    .containsExactly("../sources.html#kolibri-handbook"));
  }

  @Test
  void aConflictMarksTheRowAndIsLinked() {
    EvidenceView evidence = of("kolibri-1", "billing-export");

    assertThat(evidence.mark()).isEqualTo("disputed");
    assertThat(evidence.lines()).extracting(EvidenceLine::mark).containsExactly("stated");
    assertThat(evidence.conflicts())
        .containsExactly(
            new Link("Port of the export of bills", "../corrections.html#kolibri--billing-port"));
  }
}
