package portolan.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portolan.Fixture;
import portolan.model.Note;
import portolan.model.Product;
import portolan.page.view.Link;
import portolan.page.view.NoteRef;
import portolan.page.view.NoteView;

class NoteNumbersTest {
  @TempDir Path folder;
  private Scope scope;
  private Product older;
  private Product newer;

  @BeforeEach
  void readTheFixture() {
    scope = Scopes.english(Fixture.in(folder));
    older = Scopes.product(scope, "kolibri-1");
    newer = Scopes.product(scope, "kolibri-2");
  }

  private Note note(String id) {
    return scope.catalog().notes().stream()
        .filter(n -> n.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void numbersNotesInTheOrderInWhichTheyAreFirstNamed() {
    NoteNumbers notes = new NoteNumbers(scope, "kolibri-1/gateway.html", false);
    notes.add(older, List.of(note("old-numbers"), note("clear-registration")));
    notes.add(older, List.of(note("book-service-port"), note("old-numbers")));

    assertThat(notes.views())
        .extracting(NoteView::number, NoteView::anchor)
        .containsExactly(
            tuple("1", "old-numbers"),
            tuple("2", "clear-registration"),
            tuple("3", "book-service-port"));
    assertThat(notes.ref(note("clear-registration")))
        .isEqualTo(new NoteRef("2", "#clear-registration"));
  }

  @Test
  void showsANoteOfTwoVersionsOnceAndForTheVersionThatNamedItFirst() {
    NoteNumbers notes = new NoteNumbers(scope, "ports/5610.html", true);
    notes.add(newer, List.of(note("clear-registration")));
    notes.add(older, List.of(note("clear-registration")));

    assertThat(notes.ref(note("clear-registration")))
        .isEqualTo(new NoteRef("1", "#kolibri--clear-registration"));
    assertThat(notes.views())
        .singleElement()
        .satisfies(
            view -> {
              assertThat(view.about())
                  .extracting(Link::href)
                  .containsExactly("../kolibri-2/gateway.html#handset-registration");
              assertThat(view.evidence().mark()).isEqualTo("filled");
            });
  }

  @Test
  void leadsToTheVersionOfTheNoteOnPagesThatMixVersions() {
    NoteNumbers notes = new NoteNumbers(scope, "ports/3892.html", true);
    notes.add(older, List.of(note("book-service-port")));

    assertThat(notes.views().get(0).text().markup())
        .contains("<a href=\"../kolibri-1/switchboard.html\">dialling service</a>");
  }

  @Test
  void refusesToPointToANoteThatThePageDoesNotShow() {
    NoteNumbers notes = new NoteNumbers(scope, "kolibri-1/gateway.html", false);

    assertThatIllegalStateException()
        .isThrownBy(() -> notes.ref(note("dial-moved")))
        .withMessage("the page kolibri-1/gateway.html does not show the note dial-moved");
  }
}
