package portolan.publish;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The renames that bring a new site in, and their mending. */
final class Swap {
  private static final int TRIES = 6;
  private static final long FIRST_PAUSE_MILLIS = 20;

  private final OutputFolder folder;
  private final Step.Listener listener;

  Swap(OutputFolder folder, Step.Listener listener) {
    this.folder = folder;
    this.listener = listener;
  }

  /**
   * Puts the staged site in place of the old one; when it throws, the old one is back.
   *
   * @throws PublishException if the output cannot be renamed
   */
  void run() throws IOException {
    if (Files.exists(folder.site(), NOFOLLOW_LINKS)) {
      listener.before(Step.MOVE_OLD_ASIDE);
      moveOutput(folder.site(), folder.aside());
    }
    try {
      listener.before(Step.MOVE_NEW_IN);
      moveOutput(folder.staging(), folder.site());
    } catch (IOException e) {
      if (Files.exists(folder.aside(), NOFOLLOW_LINKS)) {
        try {
          move(folder.aside(), folder.site());
        } catch (IOException again) {
          e.addSuppressed(again);
        }
      }
      throw e;
    }
    try {
      dropAside();
    } catch (IOException e) {
      // The new site is in place; the next command clears up.
    }
  }

  /**
   * Mends what a killed build left; the lock must be held.
   *
   * @return whether there was no site, and now there is one
   * @throws PublishException if somebody put another folder in the place of the site in between
   */
  boolean mend() throws IOException {
    boolean mended = false;
    if (Files.exists(folder.aside(), NOFOLLOW_LINKS)) {
      boolean complete = Files.exists(folder.staging(), NOFOLLOW_LINKS);
      if (complete) {
        clearPlace();
      }
      if (!Files.exists(folder.site(), NOFOLLOW_LINKS)) {
        moveOutput(complete ? folder.staging() : folder.aside(), folder.site());
        mended = true;
      }
      if (Files.exists(folder.aside(), NOFOLLOW_LINKS)) {
        dropAside();
      }
    }
    FolderRemoval.remove(folder.staging());
    for (Path trash : folder.trash()) {
      FolderRemoval.tryRemove(trash);
    }
    return mended;
  }

  /** The build was killed between the renames, so what stands there now is somebody else's. */
  private void clearPlace() throws IOException {
    try {
      // An empty folder, as a web server makes one that misses its root, holds nothing.
      if (Files.isDirectory(folder.site(), NOFOLLOW_LINKS)) {
        Files.delete(folder.site());
      }
    } catch (IOException e) {
      // Told below.
    }
    if (Files.exists(folder.site(), NOFOLLOW_LINKS)) {
      throw new PublishException(
          "a build was killed while it moved the site to "
              + folder.site()
              + ", and something else stands there now",
          "move it away and run this command again; the site comes from " + folder.staging());
    }
  }

  private void dropAside() throws IOException {
    Path trash = folder.freeTrash();
    listener.before(Step.MOVE_OLD_TO_TRASH);
    move(folder.aside(), trash);
    listener.before(Step.DELETE_TRASH);
    FolderRemoval.tryRemove(trash);
  }

  private void moveOutput(Path from, Path to) throws IOException {
    try {
      move(from, to);
    } catch (IOException e) {
      throw new PublishException(
          "cannot rename " + from + " to " + to + ", so the site was left as it was",
          "the output must be a folder that can be renamed: not a mount point (mount the folder"
              + " above it instead), in a folder where you may write, and on Windows without open"
              + " files",
          e);
    }
  }

  /** Renames; on Windows again and again for a second, because virus scanners hold new files. */
  private static void move(Path from, Path to) throws IOException {
    long pause = FIRST_PAUSE_MILLIS;
    for (int i = 1; ; i++) {
      try {
        Files.move(from, to, ATOMIC_MOVE);
        return;
      } catch (IOException e) {
        if (File.separatorChar != '\\' || i == TRIES) {
          throw e;
        }
      }
      try {
        Thread.sleep(pause);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      pause *= 2;
    }
  }
}
