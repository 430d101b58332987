package portolan.model;

/** Transport protocol. */
public enum Transport {
  TCP,
  UDP;

  /** The word in content files. */
  public String id() {
    return this == TCP ? "tcp" : "udp";
  }

  /** The transport of its word. */
  public static Transport of(String id) {
    return switch (id) {
      case "tcp" -> TCP;
      case "udp" -> UDP;
      default -> throw new IllegalArgumentException("no transport " + id);
    };
  }
}
