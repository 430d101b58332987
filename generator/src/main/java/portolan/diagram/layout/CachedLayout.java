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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Keeps what another layout found, in memory and in files: that costs milliseconds instead of a
 * second. A file is named after the sum of everything that goes into it, so it is never out of
 * date; one that is damaged or that cannot be read counts as none, and where nothing can be written
 * nothing is kept. The folder may be deleted at any time and shared by builds that run at once.
 *
 * <p>Safe for threads.
 */
public final class CachedLayout implements DiagramLayout {
  /** Folder of the files inside the one for everything that is kept. */
  private static final String FOLDER = "diagrams";

  private static final String ENDING = ".txt";

  /** So many files are kept; a build needs fewer than a hundred. */
  private static final int MOST_FILES = 500;

  private final Path folder;
  private final String version;
  private final Supplier<DiagramLayout> other;
  private final Map<String, Geometry> inMemory = new ConcurrentHashMap<>();

  /**
   * Puts files between a layout and those who ask it.
   *
   * @param cache folder for everything that is kept between builds; need not exist
   * @param version changes whenever the other layout may give another geometry for a sketch
   * @param other makes the other layout; asked only when a geometry is not there
   */
  public CachedLayout(Path cache, String version, Supplier<DiagramLayout> other) {
    this.folder = cache.resolve(FOLDER);
    this.version = version;
    this.other = other;
  }

  @Override
  public Geometry lay(Sketch sketch) {
    String key = sum(version + "\n" + LayoutText.of(sketch));
    // One thread per sketch calculates; others that ask for the same one wait for it.
    return inMemory.computeIfAbsent(
        key,
        k -> {
          Path file = folder.resolve(k + ENDING);
          return read(file, sketch).orElseGet(() -> calculated(file, sketch));
        });
  }

  private Geometry calculated(Path file, Sketch sketch) {
    Geometry geometry = other.get().lay(sketch);
    write(file, geometry);
    return geometry;
  }

  private static String sum(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  // Files: the sum of the text, then the text. What differs in a byte is no text of ours.

  private static Optional<Geometry> read(Path file, Sketch sketch) {
    try {
      String all = Files.readString(file);
      int end = all.indexOf('\n');
      if (end < 0 || !all.substring(0, end).equals(sum(all.substring(end + 1)))) {
        return Optional.empty();
      }
      Geometry geometry = LayoutText.geometry(all.substring(end + 1));
      if (!LayoutText.fits(geometry, sketch)) {
        return Optional.empty();
      }
      touch(file);
      return Optional.of(geometry);
    } catch (IOException | IllegalArgumentException | SecurityException e) {
      return Optional.empty();
    }
  }

  /** Files that are in use are younger than those that are not. */
  private static void touch(Path file) {
    try {
      Files.setLastModifiedTime(file, FileTime.fromMillis(System.currentTimeMillis()));
    } catch (IOException | SecurityException e) {
      // It is dropped a little earlier than others, and calculated again.
    }
  }

  private void write(Path file, Geometry geometry) {
    String text = LayoutText.of(geometry);
    Path fresh = null;
    try {
      Files.createDirectories(folder);
      fresh = Files.createTempFile(folder, "new", ".tmp");
      Files.writeString(fresh, sum(text) + "\n" + text);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      dropOldest();
    } catch (IOException | UncheckedIOException | SecurityException e) {
      // Then nothing is kept, and the next build calculates again.
      delete(fresh);
    }
  }

  /** A file and when it was used last. */
  private record Aged(Path file, FileTime used) {}

  private void dropOldest() throws IOException {
    List<Aged> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.toList()) {
        files.add(new Aged(file, usedAt(file)));
      }
    }
    files.sort(Comparator.comparing(Aged::used).thenComparing(Aged::file));
    for (Aged aged : files.subList(0, Math.max(0, files.size() - MOST_FILES))) {
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
