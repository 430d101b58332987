package portolan.render;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import portolan.source.Diagnostics;
import portolan.source.Position;
import portolan.source.SourceFile;

/**
 * A theme folder, read whole: the templates below {@code templates/} and the files below {@code
 * assets/}. Its interface words are read elsewhere.
 *
 * <p>Templates are known by their path below {@code templates/}, such as {@code pages/role.ftlh}.
 * Nothing outside of the folder can be named, and symbolic links to folders are not followed.
 */
public final class Theme {
  private static final String ENDING = ".ftlh";

  private final String name;
  private final SortedMap<String, SourceFile> templates;
  private final Assets assets;

  Theme(String name, Map<String, SourceFile> templates, Assets assets) {
    this.name = requireNonNull(name, "name");
    this.templates = new TreeMap<>(templates);
    this.assets = requireNonNull(assets, "assets");
  }

  /**
   * Reads a theme.
   *
   * @param folder the theme folder
   * @param name its path as shown to the author, with forward slashes and none at the end
   * @param diagnostics where a missing folder, text that is not UTF-8 and files with a wrong ending
   *     are reported; remembers the lines of all templates
   * @throws IOException when a file cannot be read
   */
  public static Theme read(Path folder, String name, Diagnostics diagnostics) throws IOException {
    Map<String, SourceFile> templates = new TreeMap<>();
    Path root = folder.resolve("templates");
    for (Path file : files(root)) {
      String path = slashed(root.relativize(file));
      String shown = name + "/templates/" + path;
      if (!path.endsWith(ENDING)) {
        diagnostics.error(
            Position.of(shown),
            "a template must end in " + ENDING,
            "other endings would not escape texts; rename the file or move it to assets/");
        continue;
      }
      SourceFile.read(file, shown, diagnostics)
          .ifPresent(
              source -> {
                diagnostics.remember(source);
                templates.put(path, source);
              });
    }
    if (templates.isEmpty()) {
      diagnostics.error(
          Position.of(name + "/templates"),
          "the theme has no templates",
          "give the folder of a theme, such as themes/portolan");
    }
    return new Theme(name, templates, Assets.read(folder.resolve("assets"), name, diagnostics));
  }

  /** All files below a folder, sorted by path; none when there is no such folder. */
  static List<Path> files(Path root) throws IOException {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .sorted((a, b) -> slashed(a).compareTo(slashed(b)))
          .toList();
    }
  }

  static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }

  /** Path of the theme as shown to the author. */
  public String name() {
    return name;
  }

  /** The paths of all templates, sorted. */
  public SortedSet<String> templates() {
    return new TreeSet<>(templates.keySet());
  }

  /** The text of a template, or empty when the theme has none at this path. */
  public Optional<SourceFile> template(String path) {
    return Optional.ofNullable(templates.get(path));
  }

  /** The files that pages load. */
  public Assets assets() {
    return assets;
  }

  /** Path of a template as shown to the author. */
  String shown(String template) {
    return name + "/templates/" + template;
  }
}
