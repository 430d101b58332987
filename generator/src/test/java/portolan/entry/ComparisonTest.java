package portolan.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portolan.Fixture;
import portolan.address.Addresses;
import portolan.entry.PathChange.Difference;
import portolan.entry.PathChange.Part;
import portolan.model.Catalog;
import portolan.model.Ports;
import portolan.model.Product;
import portolan.model.ProductLine;
import portolan.model.Transport;
import portolan.source.Diagnostics;

class ComparisonTest {
  @TempDir Path folder;
  private Fixture fixture;

  @BeforeEach
  void copyTheFixture() {
    fixture = Fixture.in(folder);
  }

  private Entries entries(Catalog catalog) {
    return Entries.of(catalog, Addresses.of(catalog, new Diagnostics()));
  }

  private Comparison compare() {
    Catalog catalog = fixture.catalog();
    List<Product> versions = catalog.lines().get(0).versions();
    return Comparison.of(versions.get(0), versions.get(versions.size() - 1), entries(catalog));
  }

  private PathChange change(List<PathChange> changes, String newer) {
    return changes.stream().filter(c -> c.newer().id().equals(newer)).findFirst().orElseThrow();
  }

  @Test
  void tellsWhatOneVersionHasAlone() {
    fixture.edit(Fixture.SERVERS, "    replaces: billing-export\n", "");

    assertThat(compare().opened()).extracting(PathEntry::id).containsExactly("billing-feed");
    assertThat(compare().closed())
        .extracting(PathEntry::id)
        .containsExactly("billing-export", "local-tones");
  }

  @Test
  void showsWhatTakesThePlaceOfAnotherBesideIt() {
    PathChange change = change(compare().changed(), "billing-feed");

    assertThat(change.isReplacement()).isTrue();
    assertThat(change.older().id()).isEqualTo("billing-export");
    assertThat(change.cells())
        .containsExactly(
            entry(Part.PORTS, Difference.CHANGED),
            entry(Part.ENCRYPTION, Difference.CHANGED),
            entry(Part.ENCRYPTION_DEFAULT, Difference.CHANGED));
    assertThat(compare().opened()).isEmpty();
    assertThat(compare().closed()).extracting(PathEntry::id).containsExactly("local-tones");
  }

  @Test
  void findsTheSuccessorThroughTheVersionsBetween() {
    fixture
        .versions(3)
        .append(
            Fixture.SERVERS,
            """
              - id: billing-stream
                in: [kolibri-3]
                replaces: billing-feed
                label: {ru: Счета, en: Bills}
                from: gateway
                to: billing
                ports:
                  - {port: 2511, transport: tcp, protocol: chirp, security: tls}
                authentication: {default: card-pin, supported: card-pin}
                encryption: {supported: veil, default: encrypted}
                evidence: kolibri-letters
            """);

    assertThat(change(compare().changed(), "billing-stream").older().id())
        .isEqualTo("billing-export");
    assertThat(compare().closed()).extracting(PathEntry::id).doesNotContain("billing-export");
  }

  @Test
  void connectionsThatWereSplitStandTogether() {
    fixture.append(
        Fixture.SERVERS,
        """
          - id: billing-receipts
            in: [kolibri-2]
            replaces: [billing-export, local-tones]
            label: {ru: Квитанции, en: Receipts}
            from: billing
            to: gateway
            ports:
              - {port: 2513, transport: tcp, protocol: chirp, security: tls}
            authentication: {default: card-pin, supported: card-pin}
            encryption: {supported: veil, default: encrypted}
            evidence: kolibri-letters
        """);
    Comparison comparison = compare();

    assertThat(comparison.regrouped())
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.older())
                  .extracting(PathEntry::id)
                  .containsExactlyInAnyOrder("billing-export", "local-tones");
              assertThat(r.newer())
                  .extracting(PathEntry::id)
                  .containsExactlyInAnyOrder("billing-feed", "billing-receipts");
            });
    assertThat(comparison.changed())
        .extracting(c -> c.newer().id())
        .doesNotContain("billing-feed", "billing-receipts");
    assertThat(comparison.opened()).isEmpty();
    assertThat(comparison.closed()).isEmpty();
  }

  @Test
  void aServiceOnAnotherRoleIsMovedAndNotChanged() {
    assertThat(compare().moved())
        .extracting(c -> c.newer().id(), PathChange::cells)
        .containsExactly(tuple("dial-requests", Map.of(Part.WHO, Difference.MOVED)));
  }

  @Test
  void aValueAgainstASilentSourceIsNoChange() {
    fixture.append(
        Fixture.CALLS,
        """
            except:
              - in: [kolibri-2]
                authentication: {default: token, supported: [token]}
                ports: [{port: 5000, transport: udp, protocol: trill}]
        """);
    PathChange change = change(compare().changed(), "city-call");

    assertThat(change.cells())
        .containsExactly(
            entry(Part.PORTS, Difference.CHANGED),
            entry(Part.DEFAULT_AUTHENTICATION, Difference.SILENT),
            entry(Part.SUPPORTED_AUTHENTICATION, Difference.SILENT));
  }

  @Test
  void aRowThatDiffersOnlyInSilenceCannotBeCompared() {
    fixture.edit(
        Fixture.CALLS,
        "      supported: none\n      default: clear\n",
        """
              supported: none
              default: clear
            except:
              - in: [kolibri-2]
                ports: [{range: sound-numbers, transport: udp}]
                authentication: {default: not-stated}
                encryption: {supported: not-stated, default: not-stated}
        """);

    assertThat(compare().silent())
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.newer().id()).isEqualTo("sound-stream");
              assertThat(c.cells())
                  .containsOnlyKeys(
                      Part.PORTS,
                      Part.DEFAULT_AUTHENTICATION,
                      Part.ENCRYPTION,
                      Part.ENCRYPTION_DEFAULT)
                  .allSatisfy((part, d) -> assertThat(d).isEqualTo(Difference.SILENT));
            });
  }

  @Test
  void everyConnectionIsCountedOnce() {
    Catalog catalog = fixture.catalog();
    Comparison comparison = compare();
    int counted =
        comparison.closed().size()
            + comparison.changed().size()
            + comparison.moved().size()
            + comparison.silent().size()
            + comparison.unchanged();

    assertThat(entries(catalog).paths(comparison.older())).hasSize(counted);
    assertThat(comparison.unchanged()).isPositive();
  }

  @Test
  void aVersionDoesNotDifferFromItself() {
    Catalog catalog = fixture.catalog();
    ProductLine line = catalog.lines().get(0);
    for (Product version : line.versions()) {
      Comparison same = Comparison.of(version, version, entries(catalog));

      assertThat(same.opened()).isEmpty();
      assertThat(same.closed()).isEmpty();
      assertThat(same.changed()).isEmpty();
      assertThat(same.moved()).isEmpty();
      assertThat(same.silent()).isEmpty();
      assertThat(same.unchanged()).isEqualTo(entries(catalog).paths(version).size());
    }
  }

  @Test
  void namesThePortsThatOnlyOneVersionUses() {
    Catalog catalog = fixture.catalog();
    List<Product> versions = catalog.lines().get(0).versions();
    Entries entries = entries(catalog);

    assertThat(Comparison.newPorts(entries.paths(versions.get(0)), entries.paths(versions.get(1))))
        .containsEntry(Ports.Span.of(2511), Set.of(Transport.TCP))
        .doesNotContainKey(Ports.Span.of(5610));
    assertThat(Comparison.newPorts(entries.paths(versions.get(1)), entries.paths(versions.get(0))))
        .containsEntry(Ports.Span.of(2510), Set.of(Transport.TCP));
  }
}
