package portolan.publish;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The folder in which the new site grows; made when the first file goes in. */
final class Staging {
  private static final String RIGHTS = "unix:mode,uid,gid";
  private static final int MODE_BITS = 07777;

  private final Path root;
  private final Path oldRoot;
  private final Step.Listener listener;
  private final Set<Path> made = ConcurrentHashMap.newKeySet();
  private final Set<Path> shared = new HashSet<>();
  private boolean links = true;

  /**
   * Prepares it; makes nothing.
   *
   * @param oldRoot the site to take unchanged files from
   */
  Staging(Path root, Path oldRoot, Step.Listener listener) {
    this.root = root;
    this.oldRoot = oldRoot;
    this.listener = listener;
  }

  /** Writes a new file; thread-safe. */
  void write(String path, byte[] bytes) throws IOException {
    listener.before(Step.WRITE_FILE);
    Path file = root.resolve(path);
    makeFolders(file.getParent());
    Files.write(file, bytes, CREATE_NEW, WRITE);
  }

  /** Takes a file over as it is, its times and rights included. */
  void link(Path relative) throws IOException {
    listener.before(Step.LINK_FILE);
    Path file = root.resolve(relative);
    makeFolders(file.getParent());
    Path from = oldRoot.resolve(relative);
    if (links) {
      try {
        Files.createLink(file, from);
        shared.add(relative);
        return;
      } catch (UnsupportedOperationException e) {
        links = false;
      } catch (FileAlreadyExistsException e) {
        throw e;
      } catch (IOException e) {
        // No links here (FAT, some network shares), too many of this file, or a file of somebody
        // else's: copying may be allowed, and says why if it is not.
      }
    }
    Files.copy(from, file, COPY_ATTRIBUTES, NOFOLLOW_LINKS);
  }

  /** Takes over something that is not ours: a file, a link (not what it points to), a folder. */
  void carry(Path relative, Snapshot.Kind kind) throws IOException {
    listener.before(Step.CARRY_FOREIGN);
    Path target = root.resolve(relative);
    try {
      if (kind == Snapshot.Kind.FOLDER) {
        makeFolders(target);
      } else if (kind == Snapshot.Kind.LINK) {
        makeFolders(target.getParent());
        Files.copy(oldRoot.resolve(relative), target, NOFOLLOW_LINKS);
      } else {
        link(relative);
      }
    } catch (IOException e) {
      throw new PublishException(
          "cannot carry " + relative + " over, which no build wrote",
          "move it out of " + oldRoot + " or make it readable; the site was left as it was",
          e);
    }
  }

  void makeRoot() throws IOException {
    makeFolders(root);
  }

  /**
   * Gives each folder that the old site has too its mode and owner, so that a web server that could
   * read or write there still can.
   */
  void copyFolderRights() throws IOException {
    listener.before(Step.COPY_FOLDER_RIGHTS);
    if (!root.getFileSystem().supportedFileAttributeViews().contains("unix")) {
      return;
    }
    // Deepest first: a folder that loses its rights must have been dealt with inside before.
    for (Path folder : made.stream().sorted((a, b) -> b.compareTo(a)).toList()) {
      Path old = oldRoot.resolve(root.relativize(folder));
      if (Files.isDirectory(old, NOFOLLOW_LINKS)) {
        copyRights(old, folder);
      }
    }
  }

  private static void copyRights(Path from, Path to) throws IOException {
    Map<String, Object> wanted = new TreeMap<>(Files.readAttributes(from, RIGHTS, NOFOLLOW_LINKS));
    Map<String, Object> has = Files.readAttributes(to, RIGHTS, NOFOLLOW_LINKS);
    for (String owner : new String[] {"uid", "gid"}) {
      if (!wanted.get(owner).equals(has.get(owner))) {
        try {
          Files.setAttribute(to, "unix:" + owner, wanted.get(owner), NOFOLLOW_LINKS);
        } catch (IOException e) {
          // Only root may give folders away; another builder keeps them, as for any new folder.
        }
      }
    }
    // After the owner, whose change clears some bits.
    int mode = (Integer) wanted.get("mode") & MODE_BITS;
    if (mode != ((Integer) has.get("mode") & MODE_BITS)) {
      Files.setAttribute(to, "unix:mode", mode);
    }
  }

  /** The files that exist once and stand in both sites. */
  Set<Path> shared() {
    return shared;
  }

  private void makeFolders(Path folder) throws IOException {
    if (made.contains(folder)) {
      return;
    }
    if (!folder.equals(root)) {
      makeFolders(folder.getParent());
    }
    try {
      Files.createDirectory(folder);
    } catch (FileAlreadyExistsException e) {
      // Another thread's; a file here fails when something is put into it.
      if (!Files.isDirectory(folder, NOFOLLOW_LINKS)) {
        throw e;
      }
    }
    made.add(folder);
  }
}
