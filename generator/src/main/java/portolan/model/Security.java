package portolan.model;

import java.util.Arrays;
import java.util.List;

/** How the application protocol is protected on one port. */
public enum Security {
  /** Nothing protects it. */
  CLEAR("clear"),
  /** TLS begins on the same port after a command of the protocol. */
  STARTTLS("starttls"),
  /** TLS from the first byte. */
  TLS("tls"),
  /** RPC's own encryption. */
  RPC("rpc"),
  /** Kerberos' own encryption. */
  KERBEROS("kerberos"),
  /** No source says. */
  NOT_STATED("not-stated");

  private final String id;

  Security(String id) {
    this.id = id;
  }

  /** The word in content files. */
  public String id() {
    return id;
  }

  /** All words. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(Security::id).toList();
  }

  /** The value of a word of {@link #ids}. */
  public static Security of(String id) {
    return Arrays.stream(values())
        .filter(s -> s.id.equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no security " + id));
  }
}
