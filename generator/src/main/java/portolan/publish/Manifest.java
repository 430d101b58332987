package portolan.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * The list of the files that a publication wrote, kept in the site as {@value #NAME}: after a first
 * line that names the format, one line for each file with its SHA-256 and its path.
 */
final class Manifest {
  /** Name of the list in the site. */
  static final String NAME = "portolan-files.txt";

  private static final String FORMAT = "portolan files 1";
  private static final int HASH = 64;

  private final TreeMap<String, String> hashes = new TreeMap<>();

  /** Reads the list of a site; a missing or damaged one lists nothing. */
  static Manifest read(Path site) throws IOException {
    Manifest manifest = new Manifest();
    Path file = site.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      return manifest;
    }
    String[] lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n", -1);
    if (!lines[0].equals(FORMAT)) {
      return manifest;
    }
    for (int i = 1; i < lines.length; i++) {
      if (lines[i].length() > HASH + 1) {
        manifest.hashes.put(lines[i].substring(HASH + 1), lines[i].substring(0, HASH));
      }
    }
    return manifest;
  }

  void put(String path, byte[] content) {
    hashes.put(path, hash(content));
  }

  boolean has(String path) {
    return hashes.containsKey(path);
  }

  /** Whether a file is as it was when it was written. */
  boolean matches(String path, byte[] content) {
    return hash(content).equals(hashes.get(path));
  }

  Map<String, String> files() {
    return hashes;
  }

  byte[] bytes() {
    StringBuilder out = new StringBuilder(FORMAT).append('\n');
    hashes.forEach((path, hash) -> out.append(hash).append(' ').append(path).append('\n'));
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String hash(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
