package portolan.diagram.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * Keeps texts that are costly to make. A file is named after the SHA-256 of everything that its
 * text was made from, so it is never out of date; one that is damaged or that cannot be read counts
 * as none, and where nothing can be written nothing is kept. The folder may be deleted at any time
 * and shared by builds that run at once.
 *
 * <p>Safe for threads.
 */
public final class FileCache {
  private static final String ENDING = ".txt";
  private static final long HOUR = Duration.ofHours(1).toMillis();

  /** Eight hexadecimal digits and the end of the line. */
  private static final int SUM_LENGTH = 9;

  private final Path folder;
  private final int most;

  /**
   * A cache.
   *
   * @param folder need not exist
   * @param most so many files are kept, those that were used last
   */
  public FileCache(Path folder, int most) {
    this.folder = folder;
    this.most = most;
  }

  /**
   * The text that was kept.
   *
   * @param origin everything that it was made from
   */
  public Optional<String> read(String origin) {
    Path file = file(origin);
    try {
      byte[] all = Files.readAllBytes(file);
      if (all.length < SUM_LENGTH
          || !sum(all, SUM_LENGTH).equals(new String(all, 0, SUM_LENGTH, StandardCharsets.UTF_8))) {
        return Optional.empty();
      }
      touch(file);
      return Optional.of(
          new String(all, SUM_LENGTH, all.length - SUM_LENGTH, StandardCharsets.UTF_8));
    } catch (IOException | SecurityException e) {
      return Optional.empty();
    }
  }

  /**
   * Keeps a text.
   *
   * @param origin everything that it was made from
   */
  public void write(String origin, String text) {
    Path fresh = null;
    try {
      Files.createDirectories(folder);
      fresh = Files.createTempFile(folder, "new", ".tmp");
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      Files.writeString(fresh, sum(bytes, 0) + text);
      Files.move(
          fresh, file(origin), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      dropOldest();
    } catch (IOException | UncheckedIOException | SecurityException e) {
      // Then nothing is kept, and the next build makes it again.
      delete(fresh);
    }
  }

  private Path file(String origin) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] sum = digest.digest(origin.getBytes(StandardCharsets.UTF_8));
      return folder.resolve(HexFormat.of().formatHex(sum) + ENDING);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /**
   * The first line of a file, which tells a damaged text from a whole one.
   *
   * @param from where the text begins
   */
  private static String sum(byte[] bytes, int from) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, from, bytes.length - from);
    return HexFormat.of().toHexDigits((int) sum.getValue()) + "\n";
  }

  /** Files that are in use are younger than those that are not, give or take an hour. */
  private static void touch(Path file) {
    try {
      FileTime now = FileTime.fromMillis(System.currentTimeMillis());
      long age = now.toMillis() - Files.getLastModifiedTime(file).toMillis();
      if (Math.abs(age) > HOUR) {
        Files.setLastModifiedTime(file, now);
      }
    } catch (IOException | SecurityException e) {
      // It is dropped a little earlier than others, and made again.
    }
  }

  /** A file and when it was used last. */
  private record Aged(Path file, FileTime used) {}

  private void dropOldest() throws IOException {
    List<Path> all;
    try (Stream<Path> listed = Files.list(folder)) {
      all = listed.toList();
    }
    // Asking every file for its age takes longer than writing one.
    if (all.size() <= most) {
      return;
    }
    List<Aged> files = new ArrayList<>();
    all.forEach(file -> files.add(new Aged(file, usedAt(file))));
    files.sort(Comparator.comparing(Aged::used).thenComparing(Aged::file));
    for (Aged aged : files.subList(0, Math.max(0, files.size() - most))) {
      delete(aged.file());
    }
  }

  /** Another build may have deleted the file since the folder was read. */
  private static FileTime usedAt(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return FileTime.fromMillis(0);
    }
  }

  private static void delete(Path file) {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | SecurityException e) {
      // Somebody else deletes it, or nobody can.
    }
  }
}
