package portolan.catalog;

import portolan.model.Catalog;
import portolan.model.Note;
import portolan.source.Diagnostics;

/** A note speaks of something, else no page would show it. */
final class NoteSubjectCheck implements Check {
  @Override
  public void run(Reading reading, Diagnostics diagnostics) {
    Catalog catalog = reading.catalog();
    for (Note note : catalog.notes()) {
      if (note.about().isEmpty() && reading.origins().trust(note, "about")) {
        diagnostics.error(
            note.at(),
            "the note does not say what it is about",
            "add 'about: [<id of a path, role, rule, range, static port or version>]'");
      }
    }
  }
}
