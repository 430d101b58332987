package portolan.search.export;

/**
 * Numbers as text: groups of five bits, the lowest first, one character each; the sixth bit says
 * that another group follows. Most differences between neighbours fit into one character, and
 * compression still works, which it does not with base 64 of bytes.
 */
final class Numbers {
  private static final String DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  private static final int GROUP = 5;
  private static final int MORE = 1 << GROUP;

  /** Largest value of one character. */
  static final int LARGEST_DIGIT = DIGITS.length() - 1;

  private final StringBuilder text = new StringBuilder();

  /** Adds a number, which must not be negative. */
  Numbers add(int number) {
    int rest = number;
    while (rest >= MORE) {
      text.append(digit((rest & (MORE - 1)) | MORE));
      rest >>>= GROUP;
    }
    text.append(digit(rest));
    return this;
  }

  /** Adds how many numbers there are, then their distances; neighbours have the distance 0. */
  Numbers addAscending(int[] numbers) {
    add(numbers.length);
    int next = 0;
    for (int number : numbers) {
      add(number - next);
      next = number + 1;
    }
    return this;
  }

  /** Number of characters so far. */
  int length() {
    return text.length();
  }

  /** One character for a number up to {@link #LARGEST_DIGIT}. */
  static char digit(int value) {
    return DIGITS.charAt(value);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
