package portolan.publish;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * One publication of a site. Files are gathered in a folder beside the output, on the same file
 * system; {@link #commit} puts it in the place of the output by two renames. Whatever happens
 * before, the output stays as it was; a stop between the renames is mended by the next {@link
 * #recover}.
 *
 * <p>Files that no publication wrote are carried over. Not safe for use by several threads.
 */
public final class Publication implements AutoCloseable {
  private static final Pattern PATH = Pattern.compile("[^/\\\\:]+(/[^/\\\\:]+)*");

  /** Steps of a commit, for tests that stop between them. */
  enum Step {
    CARRIED,
    LISTED,
    OLD_MOVED_AWAY,
    NEW_IN_PLACE
  }

  private final Place place;
  private final PublishLock lock;
  private final Manifest before;
  private final Manifest now = new Manifest();
  private final Set<String> names = new HashSet<>();
  private final Consumer<Step> steps;
  private int written;
  private int unchanged;
  private final List<String> replaced = new ArrayList<>();

  private Publication(Place place, PublishLock lock, Consumer<Step> steps) throws IOException {
    this.place = place;
    this.lock = lock;
    this.steps = steps;
    this.before = Manifest.read(place.output);
  }

  /** The output and the folders beside it. */
  private static final class Place {
    final Path output;
    final Path fresh;
    final Path old;
    final Path lock;

    Place(Path output) throws IOException {
      // A link to a folder stays a link: the folder behind it is replaced.
      Path full = output.toAbsolutePath().normalize();
      this.output = Files.isSymbolicLink(full) && Files.exists(full) ? full.toRealPath() : full;
      String name = this.output.getFileName().toString();
      Path parent = this.output.getParent();
      this.fresh = parent.resolve("." + name + ".new");
      this.old = parent.resolve("." + name + ".old");
      this.lock = parent.resolve("." + name + ".lock");
    }
  }

  /**
   * Mends what a stopped publication left behind.
   *
   * @throws IOException when another build is publishing, or a folder cannot be renamed or deleted
   */
  public static void recover(Path output) throws IOException {
    Place place = new Place(output);
    if (Files.exists(place.old) || Files.exists(place.fresh)) {
      PublishLock lock = PublishLock.take(place.lock, place.output);
      try {
        mend(place);
      } finally {
        lock.close();
      }
    }
  }

  private static void mend(Place place) throws IOException {
    if (Files.exists(place.old) && !Files.exists(place.output)) {
      Files.move(place.old, place.output);
    }
    SiteTree.delete(place.old);
    SiteTree.delete(place.fresh);
  }

  /**
   * Begins a publication.
   *
   * @throws IOException when the output is a file, its folder cannot be written, or another build
   *     is publishing
   */
  public static Publication begin(Path output) throws IOException {
    return begin(output, step -> {});
  }

  static Publication begin(Path output, Consumer<Step> steps) throws IOException {
    Place place = new Place(output);
    if (Files.exists(place.output) && !Files.isDirectory(place.output)) {
      throw new IOException(place.output + " is a file; give a folder with --output");
    }
    Files.createDirectories(place.output.getParent());
    PublishLock lock = PublishLock.take(place.lock, place.output);
    try {
      mend(place);
      Files.createDirectories(place.fresh);
      return new Publication(place, lock, steps);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /**
   * Adds a file.
   *
   * @param path path below the site with forward slashes
   * @throws IllegalArgumentException when the path leaves the site, or differs from another one by
   *     letter case only
   * @throws IOException when it cannot be written, or a file that no publication wrote is in its
   *     way
   */
  public void write(String path, byte[] content) throws IOException {
    if (!PATH.matcher(path).matches() || Arrays.asList(path.split("/", -1)).contains("..")) {
      throw new IllegalArgumentException("not a path below the site: " + path);
    }
    if (!names.add(path.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException("two files are named " + path);
    }
    Path existing = place.output.resolve(path);
    Path target = place.fresh.resolve(path);
    now.put(path, content);
    if (Files.isRegularFile(existing, LinkOption.NOFOLLOW_LINKS)) {
      byte[] present = Files.readAllBytes(existing);
      if (Arrays.equals(present, content)) {
        SiteTree.carry(existing, target);
        unchanged++;
        return;
      }
      if (!before.has(path)) {
        throw inTheWay(existing);
      }
      if (!before.matches(path, present)) {
        replaced.add(path);
      }
    } else if (Files.exists(existing, LinkOption.NOFOLLOW_LINKS)) {
      throw inTheWay(existing);
    }
    Files.createDirectories(target.getParent());
    Files.write(target, content);
    written++;
  }

  private static IOException inTheWay(Path existing) {
    return new IOException(
        existing
            + " was not written by a build and is in the way; move it, or give another --output");
  }

  /**
   * Puts the new site in place.
   *
   * @throws IOException when a folder cannot be renamed; the site of before is then in its place
   */
  public PublishReport commit() throws IOException {
    List<String> foreign = carryForeign();
    steps.accept(Step.CARRIED);
    Files.write(place.fresh.resolve(Manifest.NAME), now.bytes());
    steps.accept(Step.LISTED);
    swap();
    SiteTree.delete(place.old);
    int removed = (int) before.files().keySet().stream().filter(p -> !now.has(p)).count();
    replaced.sort(null);
    return new PublishReport(written, unchanged, removed, foreign, replaced);
  }

  private List<String> carryForeign() throws IOException {
    List<String> foreign = new ArrayList<>();
    if (!Files.isDirectory(place.output)) {
      return foreign;
    }
    for (String entry : SiteTree.entries(place.output)) {
      Path existing = place.output.resolve(entry);
      if (entry.equals(Manifest.NAME) || now.has(entry) || isOurs(entry, existing)) {
        continue;
      }
      Path target = place.fresh.resolve(entry);
      if (blocked(target)) {
        throw inTheWay(existing);
      }
      if (!Files.exists(target)) {
        SiteTree.carry(existing, target);
        foreign.add(entry);
      }
    }
    return foreign;
  }

  /** Whether a file of the new site stands where a foreign file needs a folder. */
  private boolean blocked(Path target) {
    for (Path p = target.getParent(); !p.equals(place.fresh); p = p.getParent()) {
      if (Files.isRegularFile(p)) {
        return true;
      }
    }
    return false;
  }

  /** A file of the previous publication that nobody has changed since. */
  private boolean isOurs(String entry, Path existing) throws IOException {
    return before.has(entry)
        && Files.isRegularFile(existing, LinkOption.NOFOLLOW_LINKS)
        && before.matches(entry, Files.readAllBytes(existing));
  }

  private void swap() throws IOException {
    boolean had = Files.exists(place.output);
    if (had) {
      rename(place.output, place.old);
    }
    steps.accept(Step.OLD_MOVED_AWAY);
    try {
      rename(place.fresh, place.output);
    } catch (IOException e) {
      if (had) {
        rename(place.old, place.output);
      }
      throw e;
    }
    steps.accept(Step.NEW_IN_PLACE);
  }

  private static void rename(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      throw new IOException(
          from + " cannot be renamed: it is a mount point or in use; give a folder below it", e);
    }
  }

  /** Throws away what was gathered, unless it is in place. */
  @Override
  public void close() throws IOException {
    try (lock) {
      if (Files.exists(place.output) || !Files.exists(place.old)) {
        SiteTree.delete(place.fresh);
      }
    }
  }
}
