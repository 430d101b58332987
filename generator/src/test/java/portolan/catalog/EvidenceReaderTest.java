package portolan.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static portolan.Fixture.CALLS;
import static portolan.Fixture.SERVERS;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portolan.Fixture;
import portolan.model.Catalog;
import portolan.model.DataPath;
import portolan.model.Evidence;
import portolan.model.PathFacts;

class EvidenceReaderTest {
  private static final Evidence BENCH_LOW =
      new Evidence.Unverified(Evidence.Confidence.LOW, "bench-only");

  @TempDir Path folder;

  private static Evidence seen(String... sources) {
    return new Evidence.Seen(List.of(sources));
  }

  private static DataPath path(Catalog catalog, String id) {
    return catalog.paths().stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void aRowInheritsFromItsFile() {
    DataPath path = path(Fixture.in(folder).catalog(), "sound-stream");

    assertThat(path.evidence()).isEqualTo(seen("kolibri-handbook"));
    assertThat(path.common().encryption().evidence()).isEqualTo(seen("kolibri-handbook"));
    assertThat(path.common().ports().value().get(0).evidence()).isEqualTo(seen("kolibri-handbook"));
  }

  @Test
  void aCellInheritsFromItsRow() {
    DataPath path = path(Fixture.in(folder).catalog(), "dial-requests");
    Evidence row = seen("kolibri-letters", "tone-lab");

    assertThat(path.evidence()).isEqualTo(row);
    assertThat(path.common().defaultAuthentication().evidence()).isEqualTo(row);
    assertThat(path.common().encryptionDefault().evidence())
        .as("a cell with a condition and no evidence")
        .isEqualTo(row);
  }

  @Test
  void aCellKeepsItsOwn() {
    PathFacts facts = path(Fixture.in(folder).catalog(), "dial-requests").common();

    assertThat(facts.supportedAuthentication().evidence())
        .isEqualTo(new Evidence.Unverified(Evidence.Confidence.MEDIUM, "bench-only"));
  }

  @Test
  void aPortInheritsFromItsCell() {
    PathFacts facts = path(Fixture.in(folder).catalog(), "dial-requests").common();

    assertThat(facts.ports().evidence()).isEqualTo(seen("tone-lab"));
    assertThat(facts.ports().value()).allMatch(u -> u.evidence().equals(seen("tone-lab")));
  }

  @Test
  void aPortKeepsItsOwn() {
    PathFacts facts = path(Fixture.in(folder).catalog(), "number-lookup").common();

    assertThat(facts.ports().value())
        .extracting(u -> u.evidence())
        .containsExactly(seen("kolibri-handbook", "kolibri-letters"), BENCH_LOW);
  }

  @Test
  void anExceptionKeepsTheEvidenceOfItsRowAndCells() {
    DataPath path = path(Fixture.in(folder).catalog(), "handset-registration");
    PathFacts facts = path.factsIn("kolibri-2");

    assertThat(facts.defaultAuthentication().evidence()).isEqualTo(seen("kolibri-letters"));
    assertThat(facts.encryptionDefault().evidence()).isEqualTo(seen("kolibri-handbook"));
  }

  @Test
  void thePathAsSuchCanHaveItsOwn() {
    Catalog catalog = Fixture.in(folder).catalog();

    assertThat(path(catalog, "handset-registration").whoEvidence())
        .contains(seen("kolibri-handbook", "tone-lab"));
    assertThat(path(catalog, "sound-stream").whoEvidence()).isEmpty();
  }

  @Test
  void asksForEvidenceThatNothingGives() {
    Fixture fixture = Fixture.in(folder);
    fixture.edit(
        SERVERS,
        "      default: encrypted\n    evidence: kolibri-letters\n",
        "      default: encrypted\n");

    assertThat(fixture.mistakes())
        .containsExactly(
            fixture.error(
                SERVERS,
                "- ^id: billing-feed",
                "nothing says where this is from",
                "add 'evidence: <source id>' here or at the top of the file"));
  }

  @Test
  void asksForEvidenceOfEveryRowWhenTheFileLosesIts() {
    Fixture fixture = Fixture.in(folder);
    fixture.edit(CALLS, "evidence: kolibri-handbook\npaths", "paths");

    assertThat(fixture.mistakes())
        .hasSize(3)
        .allMatch(m -> m.contains("error: nothing says where this is from"));
  }
}
