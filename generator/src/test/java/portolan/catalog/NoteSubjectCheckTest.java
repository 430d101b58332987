package portolan.catalog;

import static portolan.Fixture.*;

import org.junit.jupiter.api.Test;

class NoteSubjectCheckTest extends Checked {
  NoteSubjectCheckTest() {
    super(new NoteSubjectCheck());
  }

  @Test
  void asksWhatANoteIsAbout() {
    fixture.edit(NOTES, "    about: kolibri-2\n", "");

    assertMistakes(
        fixture.error(
            NOTES,
            "id: ^dial-moved",
            "the note does not say what it is about",
            "add 'about: [<id of a path, role, rule, range, static port or version>]'"));
  }
}
