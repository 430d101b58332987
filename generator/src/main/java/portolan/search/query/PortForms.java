package portolan.search.query;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How ports are written: {@code 443}, {@code :443}, {@code tcp/443}, {@code 5060-5070/udp}. */
final class PortForms {
  private static final String DASH = "(?:[-\u2010-\u2015\u2212\u2026]|\\.{2,3})";
  private static final String BEFORE = "(?:(tcp|udp)[/:])?:?";
  private static final String AFTER = "(?:/(tcp|udp))?";

  private static final Pattern LONE_DASH = Pattern.compile(DASH);
  private static final Pattern PORTS =
      Pattern.compile(BEFORE + "([0-9]{1,5})(?:" + DASH + "([0-9]{1,5}))?" + AFTER);

  /** Marks that people put around a number in a sentence. */
  private static final String OPENING = "([{<#\u2116";

  private static final String CLOSING = ".?!:)]}>-\"\u00bb\u201d'";

  private PortForms() {}

  /** Whether a run is a dash by itself, as between the ports of {@code 5060 - 5070}. */
  static boolean isDash(String run) {
    return LONE_DASH.matcher(run).matches();
  }

  /** The run without the marks around it, so that {@code (443)?} is a port. */
  static String trimmed(String run) {
    int start = 0;
    int end = run.length();
    while (start < end && OPENING.indexOf(run.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && CLOSING.indexOf(run.charAt(end - 1)) >= 0) {
      end--;
    }
    return run.substring(start, end);
  }

  /** The transport that a run is, in letters of either script. */
  static Optional<String> transport(String run) {
    String latin = Lookalikes.toLatin(trimmed(run));
    return latin.equals("tcp") || latin.equals("udp") ? Optional.of(latin) : Optional.empty();
  }

  /**
   * The port or range that a run is.
   *
   * @param atEnd whether the run ends where the query ends
   */
  static Optional<PortTerm> ports(String run, boolean atEnd) {
    String bare = trimmed(run);
    Matcher m = PORTS.matcher(Lookalikes.toLatin(bare));
    if (!m.matches()) {
      return Optional.empty();
    }
    int a = Integer.parseInt(m.group(2));
    int b = m.group(3) == null ? a : Integer.parseInt(m.group(3));
    if (Math.max(a, b) > PortTerm.HIGHEST) {
      return Optional.empty();
    }
    String transport = m.group(1) != null ? m.group(1) : m.group(4) != null ? m.group(4) : "";
    boolean range = m.group(3) != null;
    boolean live = atEnd && !range && transport.isEmpty() && run.endsWith(bare);
    return Optional.of(
        new PortTerm(Math.min(a, b), Math.max(a, b), transport, range && a == b, live));
  }

  /** The range between two ports that a dash stands between; the first transport given counts. */
  static PortTerm between(PortTerm from, PortTerm to) {
    int low = Math.min(from.low(), to.low());
    int high = Math.max(from.low(), to.low());
    String transport = from.transport().isEmpty() ? to.transport() : from.transport();
    return new PortTerm(low, high, transport, low == high, false);
  }
}
