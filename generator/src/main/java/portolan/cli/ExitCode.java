package portolan.cli;

/** Exit codes; changing one needs a new major version. */
final class ExitCode {
  static final int DONE = 0;
  static final int MISTAKES = 1;
  static final int USAGE = 2;
  static final int FILES = 3;
  static final int NOTHING_FOUND = 4;
  static final int FAULT = 70;

  private ExitCode() {}
}
