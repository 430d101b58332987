package portolan.search.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Parts of one kind. Their names have one hash of all of them, so that {@code index.js} need not
 * name each.
 *
 * @param name name of the kind
 * @param parts the values of each, written already
 * @param hash of all values
 */
record Family(String name, List<String> parts, String hash) {
  private static final int HASH_BYTES = 4;

  static Family of(String name, List<String> parts) {
    return new Family(name, List.copyOf(parts), hash(parts));
  }

  private static String hash(List<String> parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      parts.forEach(part -> digest.update((part + "\n").getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest(), 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The file of a part. */
  SearchFile file(int number) {
    String part = partName(number);
    return SearchFile.named(part, Literals.call("part", Literals.text(part), parts.get(number)));
  }

  /** A part with its name, for an object of parts. */
  String inline(int number) {
    return Literals.text(partName(number)) + ":[" + parts.get(number) + "]";
  }

  private String partName(int number) {
    return name + "-" + hash + "-" + number;
  }
}
