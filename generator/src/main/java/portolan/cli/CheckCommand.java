package portolan.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import portolan.entry.Coverage;

/** {@code portolan check}: all mistakes of content, messages and theme, without building. */
@Command(
    name = "check",
    description = "Finds the mistakes in content, messages and theme without building.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class CheckCommand extends SiteCommand {
  @Option(
      names = "--coverage",
      description =
          "Print for each version how many facts there are, how many values stand in the leading"
              + " source, are filled from another or are unverified, and how many texts each"
              + " language has.")
  private boolean coverage;

  @Override
  void work(Run run) {
    // Reading has found everything.
  }

  @Override
  void refuse(Run run) {
    // The mistakes speak for themselves.
  }

  @Override
  void summarize(Run run) {
    if (!run.json()) {
      CheckedSite site = run.site();
      run.out()
          .println(
              "No errors in "
                  + DiagnosticPrinter.number(site.entries().paths().size(), "path")
                  + ", "
                  + DiagnosticPrinter.number(site.entries().rules().size(), "rule")
                  + ", "
                  + DiagnosticPrinter.number(site.catalog().notes().size(), "note")
                  + ".");
      if (coverage) {
        CoverageTable.lines(Coverage.of(site.catalog(), site.entries()))
            .forEach(run.out()::println);
      }
    }
  }
}
