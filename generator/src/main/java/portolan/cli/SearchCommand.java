package portolan.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import portolan.search.SearchIndex;
import portolan.source.Diagnostics;
import portolan.text.Language;

/**
 * {@code portolan search}: answers from the catalog as the site does. Makes the index in memory and
 * builds no page.
 */
@Command(
    name = "search",
    description = "Searches the catalog as the site does, without building it.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nThe query, in quotes; one query searches both languages:%n",
    footer = {
      "  kerberos proxy         both words, in any form",
      "  imap or pop            any of them",
      "  \"global catalog\"       a phrase, words next to each other",
      "  smtp -internet         without the word; so too -443 and -role:gateway",
      "  client to gateway      connections from the first to the second, then back",
      "  443  443/tcp  tcp 443  a port: exact first, then ranges that contain it",
      "  port 2010              certainly a port, not a number in a text",
      "  5060-5070  25,587      a range; any port of a list",
      "  role:gateway           a fact; also product: proto: auth: enc: kind:",
      "                         transport: exposure: weak:",
      "  role:\"two words\"       its name, id or alias, or the beginnings of the words",
      "A wrong keyboard layout, letters of the other script that look alike and misspelt words are"
          + " understood, words that stand nowhere are left out, and both is reported.",
      "",
      "Exit codes: 0 found, 1 mistakes in the content, 2 usage, 3 could not read, 4 nothing found."
    })
final class SearchCommand implements Callable<Integer> {
  @Mixin private Folders folders;
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "QUERY",
      arity = "1..*",
      description = "What to look for; several arguments are one query.")
  private List<String> query;

  @Option(
      names = "--lang",
      paramLabel = "ru|en",
      description = "Language of the results (default: that of the system if it is ru, else en).")
  private Language language;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "10",
      description = "Most results (default: 10).")
  private int limit;

  @Option(names = "--json", description = "Print the answer as JSON.")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    String text = String.join(" ", query);
    if (text.isBlank() || limit < 1) {
      throw new ParameterException(
          spec.commandLine(),
          text.isBlank() ? "What to search for?" : "--limit must be 1 or more, not " + limit);
    }
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Diagnostics diagnostics = new Diagnostics();
    CheckedSite site = CheckedSite.read(folders, diagnostics, new Timings());
    if (diagnostics.hasErrors()) {
      new DiagnosticPrinter(diagnostics).text(err, false);
      return ExitCode.MISTAKES;
    }
    try (SearchIndex index = SearchedSite.index(site)) {
      SearchAnswer answer = SearchAnswer.of(index, text, language(), limit);
      if (json) {
        out.println(
            new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(answer.json()));
      } else {
        answer.lines(Terminal.columns()).forEach(out::println);
        out.flush();
        answer.remarks().forEach(err::println);
      }
      out.flush();
      err.flush();
      return answer.isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
    }
  }

  private Language language() {
    if (language != null) {
      return language;
    }
    String system = Locale.getDefault(Locale.Category.DISPLAY).getLanguage();
    return system.equals(Language.RU.code()) ? Language.RU : Language.EN;
  }
}
