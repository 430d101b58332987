package portolan.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portolan.source.Diagnostics;
import portolan.source.Position;
import portolan.source.SourceFile;

/**
 * The files of a theme that are published beside the pages.
 *
 * <p>All style sheets become one, {@value #STYLESHEET}, in the order of the cascade layers: tokens,
 * reset, base, layout, all others by name, utilities, print. The script {@value #EARLY} stays
 * alone, because it runs before anything is painted; all others, by name, become {@value #SCRIPT}.
 * The scripts in {@code js-search}, by name, become {@value #SEARCH_ENGINE}; a theme without them
 * has no search. Both lose what only the readers of the theme need. Icons keep their names. Every
 * path but that of {@code favicon.ico} carries a hash of the content, so that a server may let
 * browsers keep the file for ever.
 */
public final class Assets {
  /** Name of the only style sheet. */
  public static final String STYLESHEET = "portolan.css";

  /** Name of the script that must run before the page is painted. */
  public static final String EARLY = "early.js";

  /** Name of the script that can wait until the page is read. */
  public static final String SCRIPT = "portolan.js";

  /** Name of the script that searches, which pages load when somebody begins to search. */
  public static final String SEARCH_ENGINE = "search-engine.js";

  /** Name of the icon for every browser. */
  public static final String ICON = "icon-32.png";

  /** Name of the icon for home screens. */
  public static final String TOUCH_ICON = "icon-180.png";

  /** Name of the scalable icon. */
  public static final String ICON_SVG = "favicon.svg";

  private static final String ICO = "favicon.ico";
  private static final List<String> FIRST =
      List.of("tokens.css", "reset.css", "base.css", "layout.css");
  private static final List<String> LAST = List.of("utilities.css", "print.css");

  private final Map<String, Asset> byName = new LinkedHashMap<>();

  private Assets() {}

  /**
   * Reads the assets of a theme.
   *
   * @param folder its folder {@code assets}
   * @param name path of the theme as shown to the author
   * @param diagnostics where missing files and text that is not UTF-8 are reported
   * @throws IOException when a file cannot be read
   */
  static Assets read(Path folder, String name, Diagnostics diagnostics) throws IOException {
    Assets assets = new Assets();
    String shown = name + "/assets/";
    StringBuilder css = new StringBuilder();
    for (SourceFile sheet : texts(folder, "css", ".css", shown, diagnostics)) {
      css.append(CssText.compact(sheet.text()));
    }
    StringBuilder scripts = new StringBuilder();
    for (SourceFile script : texts(folder, "js", ".js", shown, diagnostics)) {
      if (script.name().endsWith("/" + EARLY)) {
        assets.add(Asset.hashed(EARLY, ScriptText.compact(script.text())));
      } else {
        scripts.append(ScriptText.compact(script.text()));
      }
    }
    StringBuilder engine = new StringBuilder();
    for (SourceFile script : texts(folder, "js-search", ".js", shown, diagnostics)) {
      engine.append(ScriptText.compact(script.text()));
    }
    assets.add(Asset.hashed(STYLESHEET, css.toString()));
    assets.add(Asset.hashed(SCRIPT, scripts.toString()));
    if (!engine.isEmpty()) {
      assets.add(Asset.hashed(SEARCH_ENGINE, engine.toString()));
    }
    for (Path icon : Theme.files(folder.resolve("icons"))) {
      String file = icon.getFileName().toString();
      byte[] content = Files.readAllBytes(icon);
      assets.add(file.equals(ICO) ? Asset.atRoot(file, content) : Asset.hashed(file, content));
    }
    for (String needed : List.of(EARLY, ICON, TOUCH_ICON, ICON_SVG, ICO)) {
      if (assets.path(needed).isEmpty()) {
        diagnostics.error(
            Position.of(shown + (needed.endsWith(".js") ? "js/" : "icons/") + needed),
            "the theme lacks this file",
            "copy it from another theme to begin with");
      }
    }
    return assets;
  }

  private static List<SourceFile> texts(
      Path folder, String kind, String ending, String shown, Diagnostics diagnostics)
      throws IOException {
    Path root = folder.resolve(kind);
    List<SourceFile> found = new ArrayList<>();
    for (Path file : Theme.files(root)) {
      String path = kind + "/" + Theme.slashed(root.relativize(file));
      if (path.endsWith(ending)) {
        SourceFile.read(file, shown + path, diagnostics).ifPresent(found::add);
      }
    }
    found.sort(
        Comparator.comparingInt((SourceFile f) -> layer(f.name())).thenComparing(SourceFile::name));
    return found;
  }

  private static int layer(String path) {
    String file = path.substring(path.lastIndexOf('/') + 1);
    int first = FIRST.indexOf(file);
    return first >= 0 ? first : FIRST.size() + 1 + LAST.indexOf(file);
  }

  private void add(Asset asset) {
    byName.put(asset.name(), asset);
  }

  /** All files, in a fixed order. */
  public List<Asset> files() {
    return List.copyOf(byName.values());
  }

  /** Path below the root of the site of the file with this name, or empty when there is none. */
  public Optional<String> path(String name) {
    return Optional.ofNullable(byName.get(name)).map(Asset::path);
  }

  /** Path of the style sheet. */
  public String stylesheet() {
    return path(STYLESHEET).orElse("");
  }

  /**
   * Paths of the scripts for a frame, in order: the layout loads the first one at once and defers
   * the others.
   */
  public List<String> scripts() {
    return List.of(path(EARLY).orElse(""), path(SCRIPT).orElse(""));
  }

  /** Path of the icon as PNG. */
  public String icon() {
    return path(ICON).orElse("");
  }

  /** Path of the scalable icon. */
  public String iconSvg() {
    return path(ICON_SVG).orElse("");
  }

  /** Name to path of every file, in the order of {@link #files}. */
  public Map<String, String> paths() {
    Map<String, String> paths = new LinkedHashMap<>();
    byName.forEach((name, asset) -> paths.put(name, asset.path()));
    return paths;
  }
}
