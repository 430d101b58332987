package portolan.publish;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The output and the names beside it.
 *
 * <p>Symbolic links are resolved: the swap happens where the folder really is, and the link stays.
 *
 * @param site the output itself; need not exist
 */
record OutputFolder(Path site) {
  private static final int LINKS = 40;

  /**
   * Finds the folder that is meant; nothing is created.
   *
   * @throws IOException if the path has no last name (a root), or links run in a circle
   */
  static OutputFolder at(Path output) throws IOException {
    Path path = output.toAbsolutePath();
    if (Files.exists(path)) {
      path = path.toRealPath();
    } else {
      // Between the two renames of a killed build, a link to the output points to nothing.
      for (int i = 0; Files.isSymbolicLink(path); i++) {
        if (i == LINKS) {
          throw new PublishException(
              "the links of " + output + " run in a circle", "choose another --output");
        }
        path = path.resolveSibling(Files.readSymbolicLink(path));
      }
      Path parent = path.getParent();
      if (parent != null && Files.exists(parent)) {
        path = parent.toRealPath().resolve(path.getFileName());
      } else {
        path = path.normalize();
      }
    }
    if (path.getFileName() == null) {
      throw new PublishException(
          "the root folder " + path + " cannot be the output", "choose another --output");
    }
    return new OutputFolder(path);
  }

  /** The folder that holds the output; need not exist. */
  Path parent() {
    return site.getParent();
  }

  /** The site being built. */
  Path staging() {
    return beside("new");
  }

  /** The site that was moved away; whole whenever it exists. */
  Path aside() {
    return beside("old");
  }

  /** Held by the running build. */
  Path lock() {
    return beside("lock");
  }

  /** A free name for a site that is to be deleted; an earlier one may have resisted. */
  Path freeTrash() {
    Path trash = beside("trash");
    for (int i = 1; Files.exists(trash, NOFOLLOW_LINKS); i++) {
      trash = beside("trash-" + i);
    }
    return trash;
  }

  /** Sites whose deletion was begun; sorted, mostly empty. */
  List<Path> trash() throws IOException {
    return besides("trash");
  }

  /** Whether a build was killed here, or runs. */
  boolean hasTraces() throws IOException {
    return Files.isDirectory(parent())
        && besides("").stream().anyMatch(path -> !path.equals(lock()));
  }

  private Path beside(String what) {
    return site.resolveSibling("." + site.getFileName() + ".portolan-" + what);
  }

  private List<Path> besides(String what) throws IOException {
    String beginning = beside(what).getFileName().toString();
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> all =
        Files.newDirectoryStream(
            parent(), path -> path.getFileName().toString().startsWith(beginning))) {
      all.forEach(found::add);
    }
    found.sort(null);
    return found;
  }
}
