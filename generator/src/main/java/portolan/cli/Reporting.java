package portolan.cli;

import picocli.CommandLine.Option;

/** How mistakes are shown; options of the commands that look for them. */
final class Reporting {
  /** Forms of output. */
  enum Format {
    TEXT,
    JSON
  }

  @Option(names = "--all", description = "Print all mistakes, not only the first 40 of each file.")
  private boolean all;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "TEXT",
      description = "Form of the mistakes: text, or json on the standard output for editors.")
  private Format format;

  boolean all() {
    return all;
  }

  boolean json() {
    return format == Format.JSON;
  }
}
