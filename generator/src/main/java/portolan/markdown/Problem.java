package portolan.markdown;

/**
 * A mistake in a text, before it is known where the text stands.
 *
 * @param offset index of the first wrong character in UTF-16 units
 * @param excerpt the wrong piece as the author wrote it
 * @param message what is wrong
 * @param hint how to mend it
 */
record Problem(int offset, String excerpt, String message, String hint) {}
