package portolan.face;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portolan.cli.Main;
import portolan.site.Project;

/** A site built from the fixture catalog after all of its texts were made hostile. */
final class PoisonedSite {
  /** A text that wants to be a script. */
  static final String POISON =
      " <img src=x onerror=\"window.hurt=1\"></script><script>window.hurt=1</script>"
          + " \\\"'&lt;b>`${window.hurt=1}` javascript:window.hurt=1";

  /** Ends of lines that JSON does not escape; the catalog refuses them in names of one line. */
  private static final String LINE_ENDS = "\u2028window.hurt=1\u2029";

  private static final Pattern LABEL =
      Pattern.compile("^(\\s+(?:- )?(?:label|short|name): )\\{ru: ([^,]+), en: (.+)}$");
  private static final Pattern SAME =
      Pattern.compile("^(\\s+(?:- )?(?:label|short|name): )([^{\\[].*)$");
  private static final Pattern ALIASES =
      Pattern.compile("^(\\s+aliases: )\\{ru: \\[([^]]+)], en: \\[([^]]+)]}$");
  private static final Pattern ONE_LINE = Pattern.compile("^\\s+(?:- )?(?:aliases|name):");
  private static final Pattern TEXT = Pattern.compile("^(\\s+(?:ru|en): )(.*)$");

  /** All words of the search but that on the button, which would leave the field no place. */
  private static final Pattern WORD =
      Pattern.compile("^((?:kind|search)\\.(?!button)[a-z-]+: )'?(.*?)'?$");

  private PoisonedSite() {}

  /** Builds the site in an empty folder; returns the root of the site. */
  static Path build(Path folder) throws IOException {
    FaceSite.copy(Project.ROOT.resolve("generator/src/test/resources/fixture"), folder);
    FaceSite.copy(Project.ROOT.resolve("themes/portolan"), folder.resolve("theme"));
    edit(folder.resolve("content"), ".yaml", PoisonedSite::poisoned);
    edit(folder.resolve("content"), ".md", PoisonedSite::poisonedTitle);
    edit(folder.resolve("theme/messages"), ".yaml", PoisonedSite::poisonedWord);
    Path site = folder.resolve("public");
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    List<String> arguments =
        List.of(
            "build",
            "--content=" + folder.resolve("content"),
            "--theme=" + folder.resolve("theme"),
            "--site=" + folder.resolve("site.yaml"),
            "--output=" + site,
            "--cache=" + folder.resolve("cache"));
    if (Main.run(arguments.toArray(new String[0]), out, out) != 0) {
      throw new AssertionError(said);
    }
    return site;
  }

  private static void edit(Path folder, String ending, UnaryOperator<String> edit) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file :
          all.filter(f -> f.toString().endsWith(ending)).filter(PoisonedSite::isShown).toList()) {
        String text = Files.readString(file).lines().map(edit).collect(Collectors.joining("\n"));
        Files.writeString(file, text + "\n");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Words that texts should use are for the check alone; no page shows them. */
  private static boolean isShown(Path file) {
    return !file.endsWith("terminology.yaml");
  }

  private static String poisoned(String line) {
    for (Pattern pattern : List.of(LABEL, SAME, ALIASES, TEXT)) {
      Matcher matcher = pattern.matcher(line);
      if (matcher.matches()) {
        MatchResult found = matcher.toMatchResult();
        String poison = ONE_LINE.matcher(line).find() ? POISON : POISON + LINE_ENDS;
        String first = quoted(found.group(2) + poison);
        if (found.groupCount() == 2) {
          return found.group(1) + first;
        }
        String second = quoted(found.group(3) + poison);
        return found.group(1)
            + (pattern.equals(ALIASES)
                ? "{ru: [" + first + "], en: [" + second + "]}"
                : "{ru: " + first + ", en: " + second + "}");
      }
    }
    return line;
  }

  private static String poisonedTitle(String line) {
    return line.startsWith("# ") ? line + POISON : line;
  }

  private static String poisonedWord(String line) {
    Matcher word = WORD.matcher(line);
    return word.matches()
        ? word.group(1) + quoted(word.group(2) + POISON.replaceAll("[{}]", ""))
        : line;
  }

  private static String quoted(String text) {
    return '"'
        + text.replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\u2028", "\\L")
            .replace("\u2029", "\\P")
        + '"';
  }
}
