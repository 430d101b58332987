package portolan.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portolan.Fixture;
import portolan.source.Diagnostics;

/** What the tests of all checks share: the fixture, in which a check finds nothing. */
abstract class Checked {
  @TempDir Path folder;
  Fixture fixture;
  private final Check check;

  Checked(Check check) {
    this.check = check;
  }

  @BeforeEach
  void copyTheFixture() {
    fixture = Fixture.in(folder);
  }

  @Test
  void findsNothingInTheFixture() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    Reading reading = new CatalogReader(fixture.content(), fixture.site(), diagnostics).reading();
    check.run(reading, diagnostics);
    assertThat(fixture.shown(diagnostics)).isEmpty();
  }

  /** The whole reading finds these mistakes and no others. */
  void assertMistakes(String... mistakes) {
    assertThat(fixture.mistakes()).containsExactly(mistakes);
  }
}
