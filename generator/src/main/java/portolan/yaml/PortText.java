package portolan.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ports as authors write them: {@code 25}, {@code 5075-5077}, {@code 50389/tcp}. */
public final class PortText {
  private static final Pattern NUMBERS = Pattern.compile("(\\d+)(?:-(\\d+))?(?:/.*)?");
  private static final int HIGHEST = 65535;

  private PortText() {}

  /** Whether values of a shape are ports; words such as {@code any} may be among them. */
  public static boolean isPort(Shape shape) {
    return Shapes.PORTS.contains(shape);
  }

  /**
   * What is wrong with a number.
   *
   * @param message what is wrong
   * @param hint how to mend it
   */
  public record Mistake(String message, String hint) {}

  /** The mistake in the numbers of a text; words such as {@code any} have none. */
  public static Optional<Mistake> mistake(String text) {
    Matcher m = NUMBERS.matcher(text);
    if (!m.matches()) {
      return Optional.empty();
    }
    for (int group = 1; group <= 2; group++) {
      String digits = m.group(group);
      if (digits != null && (number(digits) < 1 || number(digits) > HIGHEST)) {
        return Optional.of(
            new Mistake(
                "port " + digits + " must be within 1 to 65535",
                "check the digits against the source"));
      }
    }
    return m.group(2) == null ? Optional.empty() : order(number(m.group(1)), number(m.group(2)));
  }

  private static Optional<Mistake> order(int first, int last) {
    return first < last
        ? Optional.empty()
        : Optional.of(
            new Mistake(
                "the range " + first + "-" + last + " must ascend",
                first == last ? "write the single port " + first : "write " + last + "-" + first));
  }

  private static int number(String digits) {
    return digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
  }
}
