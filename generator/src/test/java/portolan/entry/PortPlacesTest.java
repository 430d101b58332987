package portolan.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portolan.Fixture;
import portolan.address.Addresses;
import portolan.model.Catalog;
import portolan.model.Conflict;
import portolan.model.Correction;
import portolan.model.Ports;
import portolan.source.Diagnostics;

class PortPlacesTest {
  @TempDir Path folder;
  private PortPlaces places;

  @BeforeEach
  void gather() {
    Catalog catalog = Fixture.in(folder).catalog();
    places = PortPlaces.of(catalog, Entries.of(catalog, Addresses.of(catalog, new Diagnostics())));
  }

  private PortPlaces.Uses uses(int first, int last) {
    return places.uses(new Ports.Span(first, last));
  }

  @Test
  void listsEveryNumberInAscendingOrder() {
    assertThat(places.spans())
        .extracting(String::valueOf)
        .containsExactly(
            "111",
            "1024-65535",
            "1025-5000",
            "2510",
            "2511",
            "2512",
            "3890",
            "3891",
            "3892",
            "3893-3895",
            "5610",
            "5611",
            "5612",
            "6100-6199",
            "7000-7100",
            "7000-7150",
            "7001",
            "8070",
            "8080-8082",
            "16400-16499",
            "49152-65535");
  }

  @Test
  void namesTheConnectionsOfAPort() {
    assertThat(uses(111, 111).paths())
        .extracting(p -> p.product().id(), PathEntry::id)
        .containsExactly(
            tuple("kolibri-1", "store-control"),
            tuple("kolibri-1", "board-control"),
            tuple("kolibri-2", "store-control"),
            tuple("kolibri-2", "board-control"));
  }

  @Test
  void namesAConnectionOfADerivedRange() {
    assertThat(uses(6100, 6199).paths())
        .extracting(PathEntry::id)
        .containsExactly("store-control", "store-control");
  }

  @Test
  void namesARowOnceWhenItUsesAPortTwice() {
    assertThat(uses(3890, 3890).paths()).hasSize(2);
  }

  @Test
  void namesRules() {
    assertThat(uses(5611, 5611).rules())
        .extracting(r -> r.product().id(), RuleEntry::id)
        .containsExactly(
            tuple("kolibri-1", "kolibri-trill-in"), tuple("kolibri-2", "kolibri-trill-in"));
  }

  @Test
  void namesRangesInTheVersionsWhereTheyMatter() {
    assertThat(uses(1025, 5000).ranges())
        .extracting(r -> r.product().id(), r -> r.thing().id())
        .containsExactly(tuple("kolibri-1", "low-numbers"));
    assertThat(uses(7000, 7100).ranges()).hasSize(2);
  }

  @Test
  void namesExamplesOfStaticPorts() {
    assertThat(uses(7001, 7001).examples())
        .extracting(e -> e.product().id(), e -> e.thing().id())
        .containsExactly(tuple("kolibri-1", "store-port"));
  }

  @Test
  void namesNotesThatMentionAPort() {
    assertThat(uses(3892, 3892).notes())
        .extracting(n -> n.product().id(), n -> n.thing().id())
        .containsExactly(tuple("kolibri-1", "book-service-port"));
    assertThat(uses(3893, 3895).notes()).hasSize(1);
  }

  @Test
  void namesConflictsAndCorrectionsThatMentionAPort() {
    assertThat(uses(2512, 2512).conflicts())
        .extracting(Conflict::id)
        .containsExactly("billing-port");
    assertThat(uses(5612, 5612).corrections())
        .extracting(Correction::id)
        .containsExactly("trill-letter");
  }

  @Test
  void namesWhatTheGuideToStaticPortsSays() {
    assertThat(uses(111, 111).guides())
        .extracting(g -> g.product().id())
        .containsExactly("kolibri-1");
    assertThat(uses(1024, 65535).guides()).hasSize(1);
  }

  @Test
  void findsTheRangesAroundAPort() {
    assertThat(places.containing(Ports.Span.of(2510)))
        .extracting(u -> u.span().toString())
        .containsExactly("1024-65535", "1025-5000");
    assertThat(places.containing(new Ports.Span(1024, 65535))).isEmpty();
    assertThat(places.containing(Ports.Span.of(111))).isEmpty();
  }
}
