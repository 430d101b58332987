package portolan.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portolan.Fixture;
import portolan.address.Addresses;
import portolan.model.Catalog;
import portolan.source.Diagnostics;
import portolan.text.Language;

class CoverageTest {
  @TempDir Path folder;
  private Fixture fixture;

  @BeforeEach
  void copyTheFixture() {
    fixture = Fixture.in(folder);
  }

  private List<Coverage> coverage() {
    Catalog catalog = fixture.catalog();
    return Coverage.of(catalog, Entries.of(catalog, Addresses.of(catalog, new Diagnostics())));
  }

  @Test
  void countsFactsOfEachVersion() {
    assertThat(coverage())
        .extracting(c -> c.product().id())
        .containsExactly("kolibri-1", "kolibri-2");
    assertThat(coverage().get(0).facts()).contains(entry("paths", 10), entry("static-ports", 3));
    assertThat(coverage().get(1).facts()).contains(entry("paths", 9), entry("static-ports", 0));
  }

  @Test
  void everyValueHasOneMark() {
    for (Coverage version : coverage()) {
      assertThat(version.cells().keySet()).containsExactlyInAnyOrderElementsOf(Coverage.MARKS);
      assertThat(version.allCells()).isGreaterThan(version.facts().get("paths") * 6);
    }
  }

  @Test
  void aValueChangesItsMarkWithItsEvidence() {
    Coverage before = coverage().get(0);
    fixture.edit(
        Fixture.CALLS,
        "      evidence: tone-lab\n    authentication:\n      default: not-stated",
        "      evidence: {unverified: low, reason: bench-only}\n    authentication:\n"
            + "      default: not-stated");

    Coverage after = coverage().get(0);

    assertThat(after.cells().get(Mark.UNVERIFIED))
        .isGreaterThan(before.cells().get(Mark.UNVERIFIED));
    assertThat(after.allCells()).isEqualTo(before.allCells());
  }

  @Test
  void countsWhatNoSourceStates() {
    int before = coverage().get(0).notStated();
    fixture.edit(
        Fixture.CALLS, "      supported: [token, card-pin]", "      supported: not-stated");

    assertThat(coverage().get(0).notStated()).isEqualTo(before + 1);
  }

  @Test
  void bothLanguagesAreComplete() {
    for (Coverage version : coverage()) {
      assertThat(version.texts()).isPositive();
      assertThat(version.complete())
          .containsOnly(entry(Language.RU, version.texts()), entry(Language.EN, version.texts()));
    }
  }

  @Test
  void countsDisagreementsAboutWhatAVersionHas() {
    Coverage older = coverage().get(0);

    assertThat(older.conflicts()).isPositive();
    assertThat(older.corrections()).isPositive();
  }
}
