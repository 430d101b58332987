package portolan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import portolan.publish.PublishReport;
import portolan.text.Language;

/** {@code portolan build}: the whole site, or all mistakes and the site of before. */
@Command(
    name = "build",
    description = "Builds the site.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class BuildCommand extends SiteCommand {
  @Mixin private LuceneFolder lucene;

  private Optional<SiteBuilder.Result> result = Optional.empty();

  @Override
  void check(Folders given) throws IOException {
    lucene.check(given.output());
  }

  @Override
  void work(Run run) throws IOException {
    result =
        new SiteBuilder(run.folders(), lucene.path(), run.diagnostics(), run.timings())
            .build(run.site(), Terminal.isWatched() && !run.json());
  }

  @Override
  void refuse(Run run) {
    run.err().println("The site was not built; what was published before is unchanged.");
  }

  @Override
  void summarize(Run run) {
    SiteBuilder.Result built = result.orElseThrow();
    PublishReport published = built.published();
    PrintWriter out = run.json() ? run.err() : run.out();
    published
        .foreign()
        .forEach(f -> run.err().println("kept a file that the build did not write: " + f));
    run.err().flush();
    int entries = run.site().entries().paths().size() + run.site().entries().rules().size();
    out.println(
        "Built "
            + built.pages()
            + " pages in each of "
            + Language.ALL.size()
            + " languages from "
            + entries
            + (entries == 1 ? " entry" : " entries")
            + " in "
            + run.timings().seconds()
            + " s; "
            + published.written()
            + " files written, "
            + published.unchanged()
            + " unchanged; "
            + DiagnosticPrinter.number(run.diagnostics().sorted().size(), "diagnostic")
            + ".");
    out.println("Open " + run.folders().output().resolve("index.html"));
  }
}
