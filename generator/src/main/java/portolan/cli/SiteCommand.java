package portolan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import portolan.publish.Publication;
import portolan.source.Diagnostics;

/** What the commands share that read content and theme and report every mistake in them. */
abstract class SiteCommand implements Callable<Integer> {
  @Mixin private Folders folders;
  @Mixin private Reporting reporting;
  @Spec private CommandSpec spec;

  @Option(names = "--timings", description = "Print how long each phase took.")
  private boolean timed;

  /**
   * One run of a command.
   *
   * @param site what was read; usable when there are no errors
   * @param json whether mistakes go to the standard output for editors, so that nothing else may
   * @param out standard output
   * @param err standard error
   */
  record Run(
      Folders folders,
      CheckedSite site,
      Diagnostics diagnostics,
      Timings timings,
      boolean json,
      PrintWriter out,
      PrintWriter err) {}

  @Override
  public final Integer call() throws IOException {
    Timings timings = new Timings();
    Diagnostics diagnostics = new Diagnostics();
    check(folders);
    Publication.recover(folders.output());
    Run run =
        new Run(
            folders,
            CheckedSite.read(folders, diagnostics, timings),
            diagnostics,
            timings,
            reporting.json(),
            spec.commandLine().getOut(),
            spec.commandLine().getErr());
    if (!diagnostics.hasErrors()) {
      work(run);
    }
    Outcome.print(diagnostics, reporting, run.out(), run.err());
    if (timed) {
      timings.print(run.err());
    }
    if (diagnostics.hasErrors()) {
      refuse(run);
      run.err().flush();
      return ExitCode.MISTAKES;
    }
    summarize(run);
    run.out().flush();
    run.err().flush();
    return ExitCode.DONE;
  }

  /** Refuses options that do not go together. */
  void check(Folders given) throws IOException {}

  /** Does what is left to do with a site without errors; may find further ones. */
  abstract void work(Run run) throws IOException;

  /** Says what errors mean for the command. */
  abstract void refuse(Run run);

  /** Says what was done. */
  abstract void summarize(Run run);
}
