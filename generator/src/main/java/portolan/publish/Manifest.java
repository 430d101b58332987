package portolan.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of a site's files that the build wrote, as it stands in the site.
 *
 * <pre>
 * portolan-files 1
 * 0f3a95c1d2e4b687 5120 new en/index.html
 * 77aa01b2c3d4e5f6 812 old search/words.3f2a.js
 * </pre>
 *
 * <p>The first line names the format; then come checksum, size, generation and path, sorted by
 * path. The manifest does not list itself and names no foreign file, since it is published.
 *
 * @param lines by path, slashes between names; sorted, may be empty
 */
record Manifest(SortedMap<String, Line> lines) {
  static final String NAME = "portolan-files.txt";

  private static final String FAMILY = "portolan-files ";
  private static final String HEADER = FAMILY + "1";
  private static final Pattern LINE =
      Pattern.compile("([0-9a-f]{16}) ([0-9]{1,18}) (new|old) (.+)");

  /**
   * One file.
   *
   * @param sum of the bytes written
   * @param old whether it is left from the build before, to be dropped by the next one
   */
  record Line(FileSum sum, boolean old) {}

  Manifest {
    lines = Collections.unmodifiableSortedMap(new TreeMap<>(lines));
  }

  /** What is known where there is no manifest: nothing is ours. */
  static Manifest none() {
    return new Manifest(new TreeMap<>());
  }

  /**
   * Whether a file of the manifest's name may be replaced: one of any format version, damaged below
   * its first line or emptied.
   */
  static boolean isOurs(byte[] bytes) {
    byte[] family = FAMILY.getBytes(UTF_8);
    int length = Math.min(bytes.length, family.length);
    return bytes.length == 0 || Arrays.equals(bytes, 0, length, family, 0, family.length);
  }

  /** Reads one; empty when it is of another version or damaged in any line. */
  static Optional<Manifest> parse(byte[] bytes) {
    String text;
    try {
      text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
    // A file that was cut off lacks the last line feed, and its last path may be a shorter one.
    if (!text.startsWith(HEADER + "\n") || !text.endsWith("\n")) {
      return Optional.empty();
    }
    SortedMap<String, Line> lines = new TreeMap<>();
    for (String row : text.lines().skip(1).toList()) {
      Matcher m = LINE.matcher(row);
      if (!m.matches()) {
        return Optional.empty();
      }
      FileSum sum = new FileSum(m.group(1), Long.parseLong(m.group(2)));
      lines.put(m.group(4), new Line(sum, m.group(3).equals("old")));
    }
    return Optional.of(new Manifest(lines));
  }

  /** The bytes of the file; the same lines give the same bytes. */
  byte[] bytes() {
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    for (Map.Entry<String, Line> e : lines.entrySet()) {
      FileSum sum = e.getValue().sum();
      text.append(sum.crc()).append(' ').append(sum.size());
      text.append(e.getValue().old() ? " old " : " new ").append(e.getKey()).append('\n');
    }
    return text.toString().getBytes(UTF_8);
  }
}
