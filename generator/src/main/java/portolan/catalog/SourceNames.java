package portolan.catalog;

import java.nio.file.Path;

/** How paths are shown to authors: as short as they can type them, with forward slashes. */
public final class SourceNames {
  private SourceNames() {}

  /** A path relative to the working folder when it lies below it. */
  public static String name(Path path) {
    Path here = Path.of("").toAbsolutePath().normalize();
    Path full = path.toAbsolutePath().normalize();
    Path shown = full.startsWith(here) && !full.equals(here) ? here.relativize(full) : path;
    return shown.toString().replace('\\', '/');
  }

  /** The path of a file below a folder. */
  public static String name(Path folder, String relative) {
    return name(folder.resolve(relative));
  }
}
