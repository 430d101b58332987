package portolan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import portolan.publish.Publication;
import portolan.source.Diagnostics;

/** {@code portolan check}: all mistakes of content, messages and theme, without building. */
@Command(
    name = "check",
    description = "Finds the mistakes in content, messages and theme without building.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {
  @Mixin private Folders folders;
  @Mixin private Reporting reporting;
  @Spec private CommandSpec spec;

  @Option(names = "--timings", description = "Print how long each phase took.")
  private boolean timed;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Timings timings = new Timings();
    Diagnostics diagnostics = new Diagnostics();
    Publication.recover(folders.output());
    CheckedSite site = CheckedSite.read(folders, diagnostics, timings);
    Outcome.print(diagnostics, reporting, out, err);
    if (timed) {
      timings.print(err);
    }
    if (diagnostics.hasErrors()) {
      return ExitCode.MISTAKES;
    }
    if (!reporting.json()) {
      out.println(
          "No errors in "
              + DiagnosticPrinter.number(site.entries().paths().size(), "path")
              + ", "
              + DiagnosticPrinter.number(site.entries().rules().size(), "rule")
              + ", "
              + DiagnosticPrinter.number(site.catalog().notes().size(), "note")
              + ".");
      out.flush();
    }
    return ExitCode.DONE;
  }
}
