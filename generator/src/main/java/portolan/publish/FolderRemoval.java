package portolan.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/** Deletes a folder of ours with all that is in it; links are deleted, not followed. */
final class FolderRemoval extends SimpleFileVisitor<Path> {
  private FolderRemoval() {}

  /** Does nothing when there is no such folder. */
  static void remove(Path folder) throws IOException {
    try {
      Files.walkFileTree(folder, new FolderRemoval());
    } catch (NoSuchFileException e) {
      // Gone already.
    }
  }

  /** Deletes as much as it can; what resists is left to the next command. */
  static void tryRemove(Path folder) {
    try {
      remove(folder);
    } catch (IOException e) {
      // On Windows a web server may still send a file of it.
    }
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
      throws IOException {
    // A host may have made a folder read-only; its copy in the old site must go all the same.
    if (!Files.isWritable(folder)
        && folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Set<PosixFilePermission> all = EnumSet.copyOf(Files.getPosixFilePermissions(folder));
      all.add(PosixFilePermission.OWNER_READ);
      all.add(PosixFilePermission.OWNER_WRITE);
      all.add(PosixFilePermission.OWNER_EXECUTE);
      Files.setPosixFilePermissions(folder, all);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    Files.delete(file);
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, IOException e) throws IOException {
    if (e != null) {
      throw e;
    }
    Files.delete(folder);
    return FileVisitResult.CONTINUE;
  }
}
