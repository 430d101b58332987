package portolan.search.export;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;

/**
 * A file for the browser.
 *
 * @param path path below the root of the site
 * @param text the script
 */
public record SearchFile(String path, String text) {
  private static final String FOLDER = "search/";

  public SearchFile {
    requireNonNull(path, "path");
    requireNonNull(text, "text");
  }

  /** A file of this name. */
  static SearchFile named(String name, String text) {
    return new SearchFile(FOLDER + name + ".js", text);
  }

  /** The bytes, in UTF-8. */
  public byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
