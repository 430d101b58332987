package portolan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import portolan.publish.Publication;
import portolan.publish.PublishReport;
import portolan.source.Diagnostics;
import portolan.text.Language;

/** {@code portolan build}: the whole site, or all mistakes and the site of before. */
@Command(
    name = "build",
    description = "Builds the site.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class BuildCommand implements Callable<Integer> {
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
    Optional<SiteBuilder.Result> result =
        diagnostics.hasErrors()
            ? Optional.empty()
            : new SiteBuilder(folders, diagnostics, timings)
                .build(site, Terminal.isWatched() && !reporting.json());
    Outcome.print(diagnostics, reporting, out, err);
    if (timed) {
      timings.print(err);
    }
    if (result.isEmpty()) {
      err.println("The site was not built; what was published before is unchanged.");
      err.flush();
      return ExitCode.MISTAKES;
    }
    summary(site, result.get(), diagnostics, timings, reporting.json() ? err : out, err);
    return ExitCode.DONE;
  }

  private void summary(
      CheckedSite site,
      SiteBuilder.Result result,
      Diagnostics diagnostics,
      Timings timings,
      PrintWriter out,
      PrintWriter err) {
    PublishReport published = result.published();
    published.foreign().forEach(f -> err.println("kept a file that the build did not write: " + f));
    err.flush();
    int entries = site.entries().paths().size() + site.entries().rules().size();
    out.println(
        "Built "
            + result.pages()
            + " pages in each of "
            + Language.ALL.size()
            + " languages from "
            + entries
            + (entries == 1 ? " entry" : " entries")
            + " in "
            + timings.seconds()
            + " s; "
            + published.written()
            + " files written, "
            + published.unchanged()
            + " unchanged; "
            + DiagnosticPrinter.number(diagnostics.sorted().size(), "diagnostic")
            + ".");
    out.println("Open " + folders.output().resolve("index.html"));
    out.flush();
  }
}
