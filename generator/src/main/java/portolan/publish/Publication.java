package portolan.publish;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One build's way into the output folder.
 *
 * <pre>{@code
 * try (Publication publication = Publication.begin(output, Set.of("assets/", "search/"))) {
 *   publication.write("en/index.html", bytes);
 *   PublishReport report = publication.commit();
 * }
 * }</pre>
 *
 * <p>Until {@link #commit} the output is not touched, and a site that is closed without it leaves
 * the output byte for byte as it was. {@link #write} may be called by several threads; everything
 * else by one, after they have ended.
 */
public final class Publication implements AutoCloseable {
  /** The list of the site's files, itself a file of the site; no page may have its name. */
  public static final String MANIFEST = Manifest.NAME;

  /** Longer than an ordinary build, so that a build after a preview's waits for it. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private enum State {
    OPEN,
    FAILED,
    COMMITTED,
    CLOSED
  }

  private final OutputFolder folder;
  private final OutputLock lock;
  private final OldSite old;
  private final Set<String> keptPrefixes;
  private final Step.Listener listener;
  private final Staging staging;
  private final PathRegister register = new PathRegister();
  private final Map<String, FileSum> written = new ConcurrentHashMap<>();
  private final Set<String> unchanged = ConcurrentHashMap.newKeySet();
  private volatile State state = State.OPEN;

  private Publication(
      OutputFolder folder,
      OutputLock lock,
      OldSite old,
      Set<String> keptPrefixes,
      Step.Listener listener) {
    this.folder = folder;
    this.lock = lock;
    this.old = old;
    this.keptPrefixes = Set.copyOf(keptPrefixes);
    this.listener = listener;
    this.staging = new Staging(folder.staging(), folder.site(), listener);
    register.add(Manifest.NAME);
  }

  /**
   * Mends an output whose build was killed. Every command that reads or writes an output calls it
   * first. Does nothing while another build runs, which is in charge then, and costs one look into
   * the parent folder when there is nothing to mend.
   *
   * @return whether the site had been missing and is back
   * @throws PublishException if it cannot be mended without losing something; the hint says what to
   *     do
   */
  public static boolean recover(Path output) throws IOException {
    OutputFolder folder = OutputFolder.at(output);
    if (!folder.hasTraces()) {
      return false;
    }
    Optional<OutputLock> lock = OutputLock.tryTake(folder.lock());
    if (lock.isEmpty()) {
      return false;
    }
    try {
      return new Swap(folder, Step.Listener.NONE).mend();
    } finally {
      lock.get().close();
    }
  }

  /**
   * Takes the lock, mends the output and looks at what is there. Waits for another build of the
   * same output, though not for long.
   *
   * @param output the folder to publish into; it and its parents are made when they do not exist; a
   *     symbolic link stays, and the folder that it points to is replaced
   * @param keptPrefixes beginnings of paths; a file of the last build that begins so and that this
   *     build does not write stays for one generation, so that pages in caches still find it
   * @throws PublishException if the output is a file, holds the current folder, is being published
   *     into, or the folder above it cannot be written to
   */
  public static Publication begin(Path output, Set<String> keptPrefixes) throws IOException {
    return begin(output, keptPrefixes, PATIENCE, Step.Listener.NONE);
  }

  static Publication begin(
      Path output, Set<String> keptPrefixes, Duration patience, Step.Listener listener)
      throws IOException {
    requireNonNull(keptPrefixes, "keptPrefixes");
    OutputFolder folder = OutputFolder.at(output);
    makeParent(output, folder);
    OutputLock lock = takeLock(folder, patience);
    try {
      new Swap(folder, Step.Listener.NONE).mend();
      refuseUnfit(folder.site());
      return new Publication(folder, lock, OldSite.read(folder.site()), keptPrefixes, listener);
    } catch (IOException | RuntimeException | Error e) {
      lock.close();
      throw e;
    }
  }

  /**
   * Adds one file.
   *
   * @param path relative, slashes between names
   * @throws IllegalArgumentException if the path leaves the output, is reserved by Windows, was
   *     written before, or differs from another one only by letter case
   * @throws PublishException if it cannot be written, the disk being full for instance
   */
  public void write(String path, byte[] bytes) throws IOException {
    requireOpen();
    register.add(path);
    boolean whole = false;
    try {
      written.put(path, FileSum.of(bytes));
      if (old.holds(path, bytes)) {
        unchanged.add(path);
      } else {
        staging.write(path, bytes);
      }
      whole = true;
    } catch (IOException e) {
      throw failed("cannot write " + path + " beside " + folder.site(), e);
    } finally {
      if (!whole) {
        state = State.FAILED;
      }
    }
  }

  /**
   * Makes the written files the site. When nothing differs from what stands there, nothing is
   * moved.
   *
   * @throws ForeignFileException if something that no build wrote stands where this one writes
   * @throws PublishException if the output changed meanwhile or cannot be renamed; in every case of
   *     an exception the site is as it was
   */
  public PublishReport commit() throws IOException {
    requireOpen();
    state = State.FAILED;
    Inheritance heirs = Inheritance.of(old, written, unchanged, this::isKept);
    if (!heirs.collisions().isEmpty()) {
      throw new ForeignFileException(folder.site(), heirs.collisions());
    }
    byte[] manifest = heirs.manifest().bytes();
    int fresh = written.size() - unchanged.size();
    if (fresh > 0 || heirs.removed() > 0 || !old.hasManifest(manifest)) {
      stage(heirs, manifest);
      refuseChanges();
      new Swap(folder, listener).run();
    }
    state = State.COMMITTED;
    return new PublishReport(
        fresh, unchanged.size(), heirs.kept().size(), heirs.removed(), heirs.foreignNames());
  }

  /** Throws away what was not committed and gives up the lock. */
  @Override
  public void close() {
    if (state == State.CLOSED) {
      return;
    }
    state = State.CLOSED;
    try {
      new Swap(folder, Step.Listener.NONE).mend();
    } catch (IOException e) {
      // The next command tries again, and tells.
    } finally {
      lock.close();
    }
  }

  /** Leaves everything as a killed process does; tests of a kill cannot end their own process. */
  void abandon() {
    state = State.CLOSED;
    lock.close();
  }

  private void stage(Inheritance heirs, byte[] manifest) throws IOException {
    try {
      staging.makeRoot();
      for (String path : unchanged) {
        staging.link(old.root().getFileSystem().getPath(path));
      }
      for (Path path : heirs.kept()) {
        staging.link(path);
      }
      for (Path path : heirs.foreign()) {
        staging.carry(path, old.snapshot().entries().get(path).kind());
      }
      listener.before(Step.WRITE_MANIFEST);
      staging.write(Manifest.NAME, manifest);
      staging.copyFolderRights();
    } catch (IOException e) {
      throw failed("cannot make the new site beside " + folder.site(), e);
    }
  }

  /** Whoever writes into the output during a build must not lose it with the old site. */
  private void refuseChanges() throws IOException {
    listener.before(Step.CHECK_OLD);
    Path change = old.snapshot().firstChange(Snapshot.of(folder.site()), staging.shared());
    if (change != null) {
      throw new PublishException(
          OldSite.slashed(change) + " in " + folder.site() + " changed while the site was built",
          "build again; the site was left as it was");
    }
  }

  private boolean isKept(String path) {
    return keptPrefixes.stream().anyMatch(path::startsWith);
  }

  private void requireOpen() {
    if (state != State.OPEN) {
      throw new IllegalStateException("the publication is " + state);
    }
  }

  private static void makeParent(Path output, OutputFolder folder) throws IOException {
    // A link to a place whose parent is missing may be a disk that is not there today.
    if (Files.isSymbolicLink(output) && !Files.exists(folder.parent())) {
      throw new PublishException(
          "the output " + output + " is a link to " + folder.site() + ", which is not there",
          "make the folder that it points to, or delete the link");
    }
    try {
      Files.createDirectories(folder.parent());
    } catch (IOException e) {
      throw new PublishException(
          "cannot make the folder " + folder.parent(), "choose another --output", e);
    }
  }

  private static OutputLock takeLock(OutputFolder folder, Duration patience) throws IOException {
    try {
      return OutputLock.take(folder.lock(), folder.site(), patience);
    } catch (PublishException e) {
      throw e;
    } catch (IOException e) {
      throw new PublishException(
          "cannot write into " + folder.parent(),
          "the site is built beside the output and renamed: make this folder writable, or choose"
              + " another --output",
          e);
    }
  }

  private static void refuseUnfit(Path site) throws IOException {
    if (Files.exists(site, NOFOLLOW_LINKS) && !Files.isDirectory(site, NOFOLLOW_LINKS)) {
      throw new PublishException(
          "the output " + site + " is a file, not a folder", "choose another --output");
    }
    if (Files.isDirectory(site) && Path.of("").toRealPath().startsWith(site)) {
      throw new PublishException(
          "the output " + site + " holds the current folder, and would be replaced with it",
          "choose a folder of its own as --output, and start outside of it");
    }
  }

  private static IOException failed(String message, IOException e) {
    return e instanceof PublishException
        ? e
        : new PublishException(
            message, "the site was left as it was; mend the cause and build again", e);
  }
}
