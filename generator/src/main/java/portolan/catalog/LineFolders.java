package portolan.catalog;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import portolan.source.Diagnostics;
import portolan.source.Position;
import portolan.source.Suggestion;
import portolan.yaml.FileKind;

/** Files that stand apart from their product line have a folder of the same name. */
final class LineFolders {
  private static final Pattern LINE = Pattern.compile("products/([^/]+)/.+");

  private final Path content;
  private final Set<String> lines = new TreeSet<>();

  /**
   * The folders of a content folder.
   *
   * @param files all files, as paths below the content folder
   */
  LineFolders(Path content, Collection<String> files) {
    this.content = content;
    for (String file : files) {
      Matcher m = LINE.matcher(file);
      if (m.matches()) {
        lines.add(m.group(1));
      }
    }
  }

  /** Reports the folder of a file once when no product line bears its name. */
  void check(String relative, FileKind kind, IdCollector ids, Diagnostics diagnostics) {
    Optional<String> line = kind.line(relative).filter(l -> !lines.contains(l));
    if (line.isPresent()) {
      String folder = relative.substring(0, relative.lastIndexOf('/'));
      String beside = folder.substring(0, folder.lastIndexOf('/') + 1);
      diagnostics.error(
          Position.of(SourceNames.name(content, folder)),
          "no product line has the id '" + line.get() + "'",
          Suggestion.nearest(line.get(), lines)
              .map(l -> "did you mean " + beside + l + "?")
              .orElseGet(() -> Suggestion.hint(line.get(), lines)));
      ids.lose(line.get());
    }
  }
}
