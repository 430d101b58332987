package portolan.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.CodeSource;
import java.util.Optional;

/** Tells one build of the program from another, as its version says the same of many. */
final class ProgramStamp {
  private ProgramStamp() {}

  /** Size and time of the program's file; empty when it runs from a folder of classes. */
  static Optional<String> read() {
    return of(ProgramStamp.class.getProtectionDomain().getCodeSource());
  }

  static Optional<String> of(CodeSource source) {
    if (source == null || source.getLocation() == null) {
      return Optional.empty();
    }
    try {
      BasicFileAttributes file =
          Files.readAttributes(Path.of(source.getLocation().toURI()), BasicFileAttributes.class);
      return file.isRegularFile()
          ? Optional.of(file.size() + " " + file.lastModifiedTime())
          : Optional.empty();
    } catch (IOException
        | URISyntaxException
        | IllegalArgumentException
        | FileSystemNotFoundException
        | SecurityException e) {
      return Optional.empty();
    }
  }
}
