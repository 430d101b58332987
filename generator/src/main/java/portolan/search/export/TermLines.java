package portolan.search.export;

/**
 * Terms in order, one line for each: how many characters are those of the term before, as one digit
 * of {@link Numbers}, then the others.
 */
final class TermLines {
  private final StringBuilder lines = new StringBuilder();
  private String last = "";

  /**
   * Adds a term.
   *
   * @param swapped whether its letters change places, see {@link LetterSwap}
   */
  TermLines add(String term, boolean swapped) {
    int shared = Math.min(Numbers.LARGEST_DIGIT, shared(last, term));
    String rest = term.substring(shared);
    lines.append(Numbers.digit(shared)).append(swapped ? LetterSwap.of(rest) : rest).append('\n');
    last = term;
    return this;
  }

  /** How many characters two terms have in common at their beginnings. */
  static int shared(String a, String b) {
    int most = Math.min(a.length(), b.length());
    int shared = 0;
    while (shared < most && a.charAt(shared) == b.charAt(shared)) {
      shared++;
    }
    return shared;
  }

  int length() {
    return lines.length();
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
