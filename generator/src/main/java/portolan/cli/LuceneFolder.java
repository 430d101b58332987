package portolan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where a build leaves the Lucene index, when it is asked to. */
final class LuceneFolder {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--lucene-index",
      paramLabel = "DIR",
      description = "Also write the search index as Lucene has it, for other programs.")
  private Path folder;

  Optional<Path> path() {
    return Optional.ofNullable(folder);
  }

  /** Refuses a folder that would be published, or deleted with what was published before. */
  void check(Path output) throws IOException {
    if (folder != null && real(folder).startsWith(real(output))) {
      throw new ParameterException(
          command.commandLine(),
          "--lucene-index " + folder + " lies in the output " + output + ": choose another folder");
    }
    if (folder != null && Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new ParameterException(
          command.commandLine(), "--lucene-index " + folder + " is a file: choose a folder");
    }
  }

  /** The path with symbolic links resolved as far as it exists. */
  private static Path real(Path path) throws IOException {
    Path absolute = path.toAbsolutePath().normalize();
    Path existing = absolute;
    while (existing != null && !Files.exists(existing)) {
      existing = existing.getParent();
    }
    return existing == null
        ? absolute
        : existing.toRealPath().resolve(existing.relativize(absolute));
  }
}
