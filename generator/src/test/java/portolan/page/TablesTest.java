package portolan.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portolan.Fixture;
import portolan.entry.PathEntry;
import portolan.entry.RolePaths;
import portolan.model.Endpoint;
import portolan.model.Product;
import portolan.page.view.RowView;
import portolan.page.view.TableView;

class TablesTest {
  @TempDir Path folder;
  private Scope scope;

  @BeforeEach
  void readTheFixture() {
    scope = Scopes.english(Fixture.in(folder));
  }

  private static TableView table(Tables tables, PathEntry... paths) {
    return tables.paths("id", "title", "caption", "", List.of(paths));
  }

  private Tables tables(String page, boolean mixed) {
    return new Tables(scope, page, new NoteNumbers(scope, page, mixed), mixed);
  }

  @Test
  void aRowStandsOnceOnThePageOfARole() {
    for (Product product : scope.products()) {
      for (Endpoint role : scope.entries().roles(product)) {
        assertThat(
                RolePaths.of(scope.entries(), product, role.id()).parts().stream()
                    .flatMap(List::stream))
            .as(product.id() + " " + role.id())
            .doesNotHaveDuplicates()
            .containsExactlyInAnyOrderElementsOf(
                scope.entries().paths(product).stream()
                    .filter(p -> p.listens(role.id()) || p.opens(role.id()))
                    .toList());
      }
    }
  }

  @Test
  void countsOnlyPartsThatHaveConnections() {
    Product older = Scopes.product(scope, "kolibri-1");
    Product newer = Scopes.product(scope, "kolibri-2");

    assertThat(RoleCounts.text(RolePaths.of(scope.entries(), older, "switchboard"), scope.words()))
        .isEqualTo("2 incoming connections, 2 outgoing connections, 2 connections within the role");
    assertThat(RoleCounts.text(RolePaths.of(scope.entries(), newer, "recorder"), scope.words()))
        .isEqualTo("1 connection within the role");
    assertThat(RoleCounts.text(RolePaths.of(scope.entries(), older, "recorder"), scope.words()))
        .isEqualTo("0 connections");
  }

  @Test
  void anchorsNameTheLineAndThenTheVersionOnPagesThatMixVersions() {
    Tables tables = tables("ports/2511.html", true);

    assertThat(
            table(
                    tables,
                    Scopes.path(scope, "kolibri-2", "sound-stream"),
                    Scopes.path(scope, "kolibri-1", "sound-stream"),
                    Scopes.path(scope, "kolibri-2", "billing-feed"))
                .rows())
        .extracting(RowView::anchor)
        .containsExactly(
            "kolibri--sound-stream", "kolibri-1--sound-stream", "kolibri--billing-feed");
  }

  @Test
  void keepsFormerAnchorsOnPagesOfTheVersionOnly() {
    PathEntry feed = Scopes.path(scope, "kolibri-2", "billing-feed");

    assertThat(table(tables("kolibri-2/gateway.html", false), feed).rows().get(0).formerly())
        .containsExactly("billing-push");
    assertThat(table(tables("ports/2511.html", true), feed).rows().get(0).formerly()).isEmpty();
  }

  @Test
  void saysClearTextWhereNothingCouldEncrypt() {
    RowView row =
        table(
                tables("kolibri-1/gateway.html", false),
                Scopes.path(scope, "kolibri-1", "sound-stream"))
            .rows()
            .get(0);

    assertThat(row.encryption().symbol()).isEqualTo("none");
    assertThat(row.encryption().supported().word()).isEqualTo("Not supported");
    assertThat(row.encryption().byDefault()).isEqualTo("clear text");
  }

  @Test
  void marksPortsThatSourcesDisagreeAbout() {
    RowView row =
        table(
                tables("kolibri-1/gateway.html", false),
                Scopes.path(scope, "kolibri-1", "billing-export"))
            .rows()
            .get(0);

    assertThat(row.portsDisputed()).isTrue();
    assertThat(row.encryption().supported().disputed()).isFalse();
  }
}
