package portolan.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where a command reads and writes; options of every command. */
final class Folders {
  @Option(
      names = "--content",
      paramLabel = "DIR",
      description = "Catalog to read (default: content).")
  private Path content;

  @Option(
      names = "--theme",
      paramLabel = "DIR",
      description = "Theme to read (default: themes/portolan).")
  private Path theme;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Folder of the built site (default: site/public).")
  private Path output;

  @Option(
      names = "--site",
      paramLabel = "FILE",
      description = "Settings of the site (default: site/site.yaml).")
  private Path site;

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description = "Folder for caches and reports, safe to delete (default: .portolan).")
  private Path cache;

  Path content() {
    return content == null ? home("content") : content;
  }

  Path theme() {
    return theme == null ? home("themes/portolan") : theme;
  }

  Path output() {
    return output == null ? home("site/public") : output;
  }

  Path site() {
    return site == null ? home("site/site.yaml") : site;
  }

  Path cache() {
    return cache == null ? home(".portolan") : cache;
  }

  /** Defaults lie below the project, whose folder the launcher names. */
  private static Path home(String path) {
    return Path.of(System.getProperty("portolan.home", "")).resolve(path);
  }
}
