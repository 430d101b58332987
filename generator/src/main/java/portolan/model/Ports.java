package portolan.model;

/** Which ports a {@link PortUse} speaks of. */
public sealed interface Ports {
  /** Lowest and highest number that can be written. */
  int LOWEST = 1;

  /** Highest number that can be written. */
  int HIGHEST = 65535;

  /**
   * Numbers from {@code first} to {@code last}; a single port has both alike.
   *
   * @param first lowest port, 1 to 65535
   * @param last highest port, inclusive
   */
  record Span(int first, int last) implements Ports, Comparable<Span> {
    public Span {
      if (first < LOWEST || last > HIGHEST || first > last) {
        throw new IllegalArgumentException(
            "ports %d-%d must ascend within 1 to 65535".formatted(first, last));
      }
    }

    /** Every number that can be written. */
    public static final Span ALL = new Span(LOWEST, HIGHEST);

    /** A single port. */
    public static Span of(int port) {
      return new Span(port, port);
    }

    /** Whether it is one port. */
    public boolean isSingle() {
      return first == last;
    }

    /** Number of ports. */
    public int size() {
      return last - first + 1;
    }

    /** Whether another span lies wholly inside. */
    public boolean contains(Span other) {
      return first <= other.first && other.last <= last;
    }

    /** Whether a port lies in both. */
    public boolean overlaps(Span other) {
      return first <= other.last && other.first <= last;
    }

    /** By first port, then by last. */
    @Override
    public int compareTo(Span other) {
      return first != other.first
          ? Integer.compare(first, other.first)
          : Integer.compare(last, other.last);
    }

    /** {@code 25} or {@code 5075-5077}: the name of the port's page. */
    @Override
    public String toString() {
      return isSingle() ? Integer.toString(first) : first + "-" + last;
    }
  }

  /**
   * A range that the product line declares by name.
   *
   * @param id id of the {@link DynamicRange}
   */
  record Named(String id) implements Ports {}

  /** Ports without a number. */
  enum Unnumbered implements Ports {
    /** Every port. */
    ANY("any"),
    /** A port that the system assigns at run time. */
    RUN_TIME("run-time"),
    /** A connection inside one server for which no port is named. */
    LOCAL("local");

    private final String id;

    Unnumbered(String id) {
      this.id = id;
    }

    /** The word in content files. */
    public String id() {
      return id;
    }
  }
}
