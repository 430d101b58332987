package portolan.cli;

/**
 * Whether a person is watching. The launcher knows; from Java 22 on the JDK itself does not tell.
 */
final class Terminal {
  private Terminal() {}

  /** Whether the error output is a terminal. */
  static boolean isWatched() {
    return Boolean.getBoolean("portolan.terminal");
  }

  /** Width of the terminal to which results go; 0 when they go elsewhere. */
  static int columns() {
    return Math.max(0, Integer.getInteger("portolan.columns", 0));
  }

  /** Whether colours are wanted there. */
  static boolean hasColour() {
    return isWatched() && System.getenv("NO_COLOR") == null;
  }
}
