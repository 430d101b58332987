package portolan.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portolan.Fixture;
import portolan.address.Addresses;
import portolan.model.Catalog;
import portolan.model.Note;
import portolan.model.Product;
import portolan.source.Diagnostics;

class SharedPathTest {
  @TempDir Path folder;
  private Fixture fixture;

  @BeforeEach
  void copyTheFixture() {
    fixture = Fixture.in(folder);
  }

  private List<SharedPath> rows(String id) {
    Catalog catalog = fixture.catalog();
    Entries entries = Entries.of(catalog, Addresses.of(catalog, new Diagnostics()));
    return SharedPath.of(entries.paths().stream().filter(p -> p.id().equals(id)).toList());
  }

  @Test
  void joinsVersionsWithTheSameValues() {
    assertThat(rows("sound-stream"))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.versions())
                  .extracting(Product::id)
                  .containsExactly("kolibri-1", "kolibri-2");
              assertThat(row.first().product().id()).isEqualTo("kolibri-1");
            });
  }

  @Test
  void keepsVersionsApartThatDifferInACell() {
    assertThat(rows("handset-registration")).hasSize(2);
    assertThat(rows("board-control")).hasSize(2);
  }

  @Test
  void keepsVersionsApartWhenOnlyOneIsUnverified() {
    fixture.edit(
        Fixture.CALLS,
        "      supported: none\n      default: clear\n",
        """
              supported: none
              default: clear
            except:
              - in: [kolibri-2]
                encryption: {default: {value: clear, evidence: {unverified: low, reason: bench-only}}}
        """);

    assertThat(rows("sound-stream")).hasSize(2);
  }

  @Test
  void keepsRunTimePortsOfAnotherRangeApart() {
    assertThat(rows("city-call")).hasSize(2);
  }

  @Test
  void gathersTheNotesOfAllVersions() {
    fixture.edit(
        Fixture.NOTES,
        "  - id: book-service-port\n",
        """
          - id: sound-is-loud
            in: [kolibri-2]
            about: sound-stream
            text: {ru: Громко., en: It is loud.}
          - id: book-service-port
        """);

    assertThat(rows("sound-stream"))
        .singleElement()
        .satisfies(
            r -> assertThat(r.notes()).extracting(Note::id).containsExactly("sound-is-loud"));
  }

  @Test
  void refusesARowOfNoVersion() {
    assertThatIllegalArgumentException().isThrownBy(() -> new SharedPath(List.of()));
  }
}
