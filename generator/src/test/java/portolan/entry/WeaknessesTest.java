package portolan.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portolan.Fixture;
import portolan.address.Addresses;
import portolan.model.Catalog;
import portolan.model.Weakness;
import portolan.source.Diagnostics;

class WeaknessesTest {
  @TempDir Path folder;
  private Fixture fixture;

  @BeforeEach
  void copyTheFixture() {
    fixture = Fixture.in(folder);
  }

  /** The rows that fall under a rule, as {@code version/id}. */
  private List<String> rows(String weakness) {
    Catalog catalog = fixture.catalog();
    Entries entries = Entries.of(catalog, Addresses.of(catalog, new Diagnostics()));
    Weaknesses weaknesses = new Weaknesses(catalog);
    return entries.paths().stream()
        .filter(p -> weaknesses.of(p).stream().map(Weakness::id).anyMatch(weakness::equals))
        .map(p -> p.product().id() + "/" + p.id())
        .toList();
  }

  private List<String> rowsOf(String match) {
    fixture.append(
        Fixture.WEAKNESSES,
        """
          - id: added
            kind: weak
            label: {ru: Ещё, en: More}
            text: {ru: Ещё одно., en: One more.}
            evidence: tone-lab
            rows: [{%s}]
        """
            .formatted(match));
    return rows("added");
  }

  @Test
  void aRowMustFitEveryKeyOfOneItem() {
    assertThat(rows("trill-in-clear")).containsExactly("kolibri-2/handset-registration");
    assertThat(rows("card-pin-codes"))
        .containsExactly("kolibri-1/dial-requests", "kolibri-2/dial-requests");
  }

  @Test
  void aRuleWithoutItemsMarksNoRow() {
    assertThat(rows("old-shroud")).isEmpty();
  }

  @Test
  void protocolAndProtectionMustBeThoseOfOnePort() {
    // TRILL is clear on 5610 and inside TLS on 5611.
    assertThat(rowsOf("protocols: trill, security: tls, in: kolibri-1"))
        .containsExactly("kolibri-1/handset-registration");
    assertThat(rows("added")).doesNotContain("kolibri-1/dial-requests");
  }

  @Test
  void aListAsksForOneOfItsValues() {
    assertThat(rowsOf("protocols: [peep, trill], exposure: [internet, same-server]"))
        .contains("kolibri-1/sound-stream", "kolibri-2/sound-stream")
        .doesNotContain("kolibri-1/handset-registration");
  }

  @Test
  void methodsAreLookedForByDefaultAndAmongTheSupported() {
    assertThat(rowsOf("authentication: card-pin"))
        .contains("kolibri-1/handset-registration", "kolibri-1/dial-requests")
        .doesNotContain("kolibri-1/store-control");
  }

  @Test
  void anUnknownWordIsAMistake() {
    fixture.edit(Fixture.WEAKNESSES, "authentication: card-pin", "authentication: card-pim");

    assertThat(fixture.mistakes())
        .singleElement()
        .asString()
        .startsWith(
            fixture.at(Fixture.WEAKNESSES, "authentication: ^card-pim")
                + ": error: 'card-pim' is not an authentication method")
        .contains("card-pin");
  }
}
