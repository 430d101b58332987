package portolan.model;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A port that a text names.
 *
 * @param span the numbers
 * @param transports transports that the text names with it, may be empty
 */
public record Mention(Ports.Span span, List<Transport> transports) {
  /** {@code 6001}, {@code 50389/tcp}, {@code 5075-5077/tcp} or {@code 53/tcp+udp}. */
  public static final Pattern PATTERN =
      Pattern.compile("(\\d{1,5})(?:-(\\d{1,5}))?(?:/(tcp|udp|tcp\\+udp))?");

  public Mention {
    transports = List.copyOf(transports);
  }

  /**
   * Reads a mention.
   *
   * @throws IllegalArgumentException when the text does not fit {@link #PATTERN} or the numbers do
   *     not ascend within 1 to 65535
   */
  public static Mention parse(String text) {
    Matcher m = PATTERN.matcher(text);
    if (!m.matches()) {
      throw new IllegalArgumentException("not a port: " + text);
    }
    int first = Integer.parseInt(m.group(1));
    int last = m.group(2) == null ? first : Integer.parseInt(m.group(2));
    List<Transport> transports =
        m.group(3) == null
            ? List.of()
            : switch (m.group(3)) {
              case "tcp" -> List.of(Transport.TCP);
              case "udp" -> List.of(Transport.UDP);
              default -> List.of(Transport.TCP, Transport.UDP);
            };
    return new Mention(new Ports.Span(first, last), transports);
  }
}
