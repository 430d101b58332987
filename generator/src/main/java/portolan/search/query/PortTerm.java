package portolan.search.query;

import static java.util.Objects.requireNonNull;

/**
 * A port or a range of ports that is looked for.
 *
 * @param low lowest port, 0 to 65535
 * @param high highest port, inclusive; same as {@code low} for a single port
 * @param transport {@code tcp}, {@code udp}, or empty for any
 * @param marked whether the reader said that it is a port, so that it is no mere number in a text
 * @param live whether it is still being typed and may be the beginning of a longer port
 */
public record PortTerm(int low, int high, String transport, boolean marked, boolean live) {
  /** The highest port that there is. */
  public static final int HIGHEST = 65535;

  public PortTerm {
    requireNonNull(transport, "transport");
    if (low < 0 || high > HIGHEST || low > high) {
      throw new IllegalArgumentException(
          "ports %d-%d must ascend within 0 to %d".formatted(low, high, HIGHEST));
    }
  }

  /** Whether it is one port. */
  public boolean single() {
    return low == high;
  }

  /** Whether it may also be a number in a text. */
  public boolean maybeText() {
    return single() && !marked && transport.isEmpty();
  }

  PortTerm mark() {
    return new PortTerm(low, high, transport, true, live);
  }

  PortTerm over(String joined) {
    return new PortTerm(low, high, joined, marked, false);
  }
}
