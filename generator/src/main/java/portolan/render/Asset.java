package portolan.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** One file that pages load. */
public final class Asset {
  private static final int HASH_BYTES = 4;

  private final String name;
  private final String path;
  private final byte[] content;

  private Asset(String name, String path, byte[] content) {
    this.name = name;
    this.path = path;
    this.content = content;
  }

  /** A file published in {@code assets/} under its name and the hash of its content. */
  static Asset hashed(String name, byte[] content) {
    int dot = name.lastIndexOf('.');
    String path = "assets/" + name.substring(0, dot) + "-" + hash(content) + name.substring(dot);
    return new Asset(name, path, content.clone());
  }

  /** A text published like {@link #hashed(String, byte[])}, in UTF-8. */
  static Asset hashed(String name, String content) {
    return hashed(name, content.getBytes(StandardCharsets.UTF_8));
  }

  /** A file published at the root under its own name, because browsers ask for it there. */
  static Asset atRoot(String name, byte[] content) {
    return new Asset(name, name, content.clone());
  }

  private static String hash(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Name without a hash, such as {@code portolan.css}. */
  public String name() {
    return name;
  }

  /** Path below the root of the site, such as {@code assets/portolan-1f2e3d4c.css}. */
  public String path() {
    return path;
  }

  /** A copy of the bytes. */
  public byte[] content() {
    return content.clone();
  }

  @Override
  public String toString() {
    return path + " (" + content.length + " bytes)";
  }
}
