package portolan.diagram.layout;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Keeps what another layout found, in memory and in files: that costs milliseconds instead of a
 * second.
 *
 * <p>Safe for threads.
 */
public final class CachedLayout implements DiagramLayout {
  /** Folder of the files inside the one for everything that is kept. */
  private static final String FOLDER = "diagrams";

  /** So many files are kept; a build needs fewer than a hundred. */
  private static final int MOST_FILES = 500;

  private final FileCache files;
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
    this.files = new FileCache(cache.resolve(FOLDER), MOST_FILES);
    this.version = version;
    this.other = other;
  }

  @Override
  public Geometry lay(Sketch sketch) {
    String origin = version + "\n" + LayoutText.of(sketch);
    // One thread per sketch calculates; others that ask for the same one wait for it.
    return inMemory.computeIfAbsent(
        origin, o -> read(o, sketch).orElseGet(() -> calculated(o, sketch)));
  }

  private Geometry calculated(String origin, Sketch sketch) {
    Geometry geometry = other.get().lay(sketch);
    files.write(origin, LayoutText.of(geometry));
    return geometry;
  }

  private Optional<Geometry> read(String origin, Sketch sketch) {
    try {
      return files
          .read(origin)
          .map(LayoutText::geometry)
          .filter(geometry -> LayoutText.fits(geometry, sketch));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
