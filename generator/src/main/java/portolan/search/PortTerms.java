package portolan.search;

import java.util.ArrayList;
import java.util.List;
import portolan.search.SearchDocument.PortSpan;

/**
 * Names of the fields and terms in which ports are kept.
 *
 * <p>A port or fixed range is a term of the field {@code port}, such as {@code 443} or {@code
 * 16000-17000}, and once more with each transport, {@code tcp/443}; with {@code =} before it where
 * the thing is the port itself. Single ports are numbers in {@code pp}, ranges lie in {@code rng0}
 * to {@code rng16} by the logarithm of their width, those from which the system picks a port in
 * {@code dyn0} to {@code dyn16}, those that a thing itself is in {@code own0} to {@code own16}; all
 * of these once more with {@code _tcp} and {@code _udp}.
 */
public final class PortTerms {
  /** Beginning of the fields of fixed ranges. */
  public static final String FIXED = "rng";

  /** Beginning of the fields of ranges from which the system picks a port. */
  public static final String DYNAMIC = "dyn";

  /** Beginning of the fields of ranges that a thing itself is. */
  public static final String OWN = "own";

  /** Field of single ports as numbers. */
  public static final String NUMBER = "pp";

  /** Before the port that a thing is. */
  public static final String ITSELF = "=";

  /** The widest class: the class of 0 to 65535. */
  public static final int WIDEST_CLASS = 16;

  private PortTerms() {}

  /** Beginning of the field of a range. */
  static String family(PortSpan span) {
    return span.itself() ? OWN : span.dynamic() ? DYNAMIC : FIXED;
  }

  /** Class of a range by its width: the rounded binary logarithm of the number of ports. */
  public static int widthClass(int low, int high) {
    return 31 - Integer.numberOfLeadingZeros(high - low + 1);
  }

  /** {@code 443} or {@code 16000-17000}. */
  public static String text(int low, int high) {
    return low == high ? Integer.toString(low) : low + "-" + high;
  }

  /**
   * A term of the field {@code port}.
   *
   * @param transport {@code tcp}, {@code udp}, or empty for any
   */
  public static String term(int low, int high, String transport) {
    return (transport.isEmpty() ? "" : transport + "/") + text(low, high);
  }

  /**
   * A field of numbers or ranges.
   *
   * @param field {@link #NUMBER}, or {@link #FIXED}, {@link #DYNAMIC} or {@link #OWN} with the
   *     class of the width
   * @param transport {@code tcp}, {@code udp}, or empty for any
   */
  public static String field(String field, String transport) {
    return transport.isEmpty() ? field : field + "_" + transport;
  }

  /** The transports with which a span is indexed: none in particular, and each of its own. */
  static List<String> transports(PortSpan span) {
    List<String> transports = new ArrayList<>(List.of(""));
    if ((span.transports() & PortSpan.TCP) != 0) {
      transports.add("tcp");
    }
    if ((span.transports() & PortSpan.UDP) != 0) {
      transports.add("udp");
    }
    return transports;
  }
}
