package portolan.search.export;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file for the browser.
 *
 * @param path path below the root of the site
 * @param text the script
 */
public record SearchFile(String path, String text) {
  private static final String FOLDER = "search/";
  private static final int HASH_BYTES = 4;

  public SearchFile {
    requireNonNull(path, "path");
    requireNonNull(text, "text");
  }

  /** A file of a fixed name. */
  static SearchFile named(String name, String text) {
    return new SearchFile(FOLDER + name + ".js", text);
  }

  /** A file named after its content, so that browsers may keep it for ever. */
  static SearchFile hashed(String name, String text) {
    return named(name + "-" + hash(text), text);
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The bytes, in UTF-8. */
  public byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
