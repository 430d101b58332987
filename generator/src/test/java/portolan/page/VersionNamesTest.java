package portolan.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portolan.Fixture;
import portolan.model.Product;

class VersionNamesTest {
  @TempDir Path folder;

  private Fixture fixture() {
    return Fixture.in(folder)
        .edit(Fixture.LINE, "short: K1\n", "short: Kolibri 1\n")
        .edit(Fixture.LINE, "short: K2\n", "short: Kolibri 2\n")
        .versions(5);
  }

  private static String names(Fixture fixture, String numbers) {
    Scope scope = Scopes.english(fixture);
    List<Product> versions =
        Stream.of(numbers.split(" ", -1)).map(n -> Scopes.product(scope, "kolibri-" + n)).toList();
    return new VersionNames(scope).of(versions).replace('\u00a0', ' ');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2 | Kolibri 2",
        "2 1 | Kolibri 1, 2",
        "3 2 1 | Kolibri 1–3",
        "5 4 3 2 1 | Kolibri 1–5",
        "5 3 2 1 | Kolibri 1–3, 5",
        "5 4 3 1 | Kolibri 1, 3–5",
        "1 3 5 | Kolibri 1, 3, 5",
      })
  void namesRunsByTheirEnds(String versions, String name) {
    assertThat(names(fixture(), versions)).isEqualTo(name);
  }

  @Test
  void listsVersionsThatDoNotSucceedEachOther() {
    assertThat(
            names(
                fixture().edit(Fixture.LINE, "versions:\n", "ordered: false\nversions:\n"),
                "3 2 1"))
        .isEqualTo("Kolibri 1, 2, 3");
  }

  @Test
  void leavesNamesOfOneWordWhole() {
    assertThat(names(Fixture.in(folder), "1 2")).isEqualTo("K1, K2");
  }
}
