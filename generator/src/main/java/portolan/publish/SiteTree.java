package portolan.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** Folders of files: listing, linking and deleting without following links. */
final class SiteTree {
  private SiteTree() {}

  /** Files, links and empty folders below a folder, as sorted paths with forward slashes. */
  static List<String> entries(Path folder) throws IOException {
    List<String> entries = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            entries.add(name(folder, file));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path dir, IOException e) throws IOException {
            try (var children = Files.list(dir)) {
              if (!dir.equals(folder) && children.findAny().isEmpty()) {
                entries.add(name(folder, dir));
              }
            }
            return FileVisitResult.CONTINUE;
          }
        });
    entries.sort(null);
    return entries;
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  /** Deletes a folder and everything in it. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path dir, IOException e) throws IOException {
            Files.delete(dir);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /**
   * Puts a file, a symbolic link or an empty folder at a second place. A regular file gets a second
   * name, so that its time stays and nothing is copied; where the file system has none, a copy.
   */
  static void carry(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    if (Files.isDirectory(from, LinkOption.NOFOLLOW_LINKS)) {
      Files.createDirectories(to);
    } else if (Files.isSymbolicLink(from)) {
      Files.createSymbolicLink(to, Files.readSymbolicLink(from));
    } else {
      try {
        Files.createLink(to, from);
      } catch (UnsupportedOperationException | IOException e) {
        Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }
}
