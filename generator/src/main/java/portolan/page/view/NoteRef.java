package portolan.page.view;

/**
 * A pointer from a row to a note.
 *
 * @param number number on this page
 * @param href fragment or address of the note
 */
public record NoteRef(String number, String href) {}
