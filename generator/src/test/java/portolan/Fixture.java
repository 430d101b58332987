package portolan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import portolan.catalog.CatalogReader;
import portolan.model.Catalog;
import portolan.source.Diagnostic;
import portolan.source.Diagnostics;
import portolan.source.Position;
import portolan.source.SourceFile;

/** A copy of the fixture catalog, to be edited before it is read. */
public final class Fixture {
  public static final String SITE = "site.yaml";
  public static final String SOURCES = "content/sources.yaml";
  public static final String PROTOCOLS = "content/vocabulary/protocols.yaml";
  public static final String ENCRYPTION = "content/vocabulary/encryption.yaml";
  public static final String WEAKNESSES = "content/vocabulary/weaknesses.yaml";
  public static final String IANA = "content/vocabulary/iana.yaml";
  public static final String TERMS = "content/vocabulary/terms.yaml";
  public static final String LINE = "content/products/kolibri/line.yaml";
  public static final String ENDPOINTS = "content/products/kolibri/endpoints.yaml";
  public static final String RANGES = "content/products/kolibri/ranges.yaml";
  public static final String CALLS = "content/products/kolibri/paths/calls.yaml";
  public static final String SERVERS = "content/products/kolibri/paths/servers.yaml";
  public static final String RULES = "content/products/kolibri/rules/setup.yaml";
  public static final String STATIC_PORTS = "content/products/kolibri/static-ports/kolibri-1.yaml";
  public static final String NOTES = "content/products/kolibri/notes/remarks.yaml";
  public static final String SUPPORT = "content/products/kolibri/support.yaml";
  public static final String CONFLICTS = "content/products/kolibri/conflicts.yaml";
  public static final String CORRECTIONS = "content/products/kolibri/corrections.yaml";

  public static final String DIAGRAMS = "content/diagrams/kolibri/kolibri-1.yaml";
  public static final String DIAGRAMS_2 = "content/diagrams/kolibri/kolibri-2.yaml";

  private final Path folder;

  private Fixture(Path folder) {
    this.folder = folder;
  }

  /** Copies the fixture into an empty folder. */
  public static Fixture in(Path folder) {
    try {
      Path original = Path.of(Fixture.class.getResource("/fixture").toURI());
      try (Stream<Path> all = Files.walk(original)) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          Path copy = folder.resolve(original.relativize(file).toString());
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
      return new Fixture(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Replaces a text that stands exactly once in a file. */
  public Fixture edit(String file, String old, String fresh) {
    String text = text(file);
    assertThat(text.split(java.util.regex.Pattern.quote(old), -1))
        .as("'%s' stands once in %s", old, file)
        .hasSize(2);
    return write(file, text.replace(old, fresh));
  }

  /** Adds a text at the end of a file. */
  public Fixture append(String file, String text) {
    return write(file, text(file) + text);
  }

  /**
   * Adds versions without rows of their own, {@code kolibri-3} and on.
   *
   * @param last number of the newest
   */
  public Fixture versions(int last) {
    StringBuilder ids = new StringBuilder("kolibri-2");
    for (int number = 3; number <= last; number++) {
      ids.append(", kolibri-").append(number);
      append(
          LINE,
          """
            - id: kolibri-%1$d
              label: Kolibri %1$d
              short: Kolibri %1$d
              leading-source: kolibri-letters
              dynamic-range: high-numbers
              summary: {ru: Ещё одна., en: One more.}
          """
              .formatted(number));
    }
    return write(RANGES, text(RANGES).replace("kolibri-2]", ids + "]"));
  }

  /** Writes a file. */
  public Fixture write(String file, String text) {
    try {
      Files.createDirectories(folder.resolve(file).getParent());
      Files.writeString(folder.resolve(file), text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes a file. */
  public Fixture delete(String file) {
    try {
      Files.delete(folder.resolve(file));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a file. */
  public String text(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The content folder of the copy. */
  public Path content() {
    return folder.resolve("content");
  }

  /** The site settings of the copy. */
  public Path site() {
    return folder.resolve(SITE);
  }

  /** Reads the copy, whatever its mistakes. */
  public Catalog read(Diagnostics diagnostics) {
    try {
      return new CatalogReader(content(), site(), diagnostics).read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads the copy, which must be sound. */
  public Catalog catalog() {
    Diagnostics diagnostics = new Diagnostics();
    Catalog catalog = read(diagnostics);
    assertThat(shown(diagnostics)).isEmpty();
    return catalog;
  }

  /** All mistakes of the copy, as {@link #error} writes them. */
  public List<String> mistakes() {
    Diagnostics diagnostics = new Diagnostics();
    read(diagnostics);
    return shown(diagnostics);
  }

  /** Mistakes with paths relative to the copy. */
  public List<String> shown(Diagnostics diagnostics) {
    return diagnostics.sorted().stream().map(this::shown).toList();
  }

  private String shown(Diagnostic d) {
    return relative(d.at() + ": " + d.severity().word() + ": " + d.message())
        + (d.hint().isEmpty() ? "" : "\nhint: " + relative(d.hint()));
  }

  private String relative(String text) {
    return text.replace(folder.toString().replace('\\', '/') + "/", "");
  }

  /**
   * An error as it should be shown.
   *
   * @param place a text that stands once in the file, with {@code ^} before the character that the
   *     error points to; empty for the file as a whole
   */
  public String error(String file, String place, String message, String hint) {
    return at(file, place) + ": error: " + message + (hint.isEmpty() ? "" : "\nhint: " + hint);
  }

  /** The place of a marked text, see {@link #error}. */
  public String at(String file, String place) {
    if (place.isEmpty()) {
      return file;
    }
    String text = text(file);
    String plain = place.replace("^", "");
    int index = text.indexOf(plain);
    assertThat(index).as("'%s' stands in %s", plain, file).isNotNegative();
    assertThat(text.indexOf(plain, index + 1))
        .as("'%s' stands once in %s", plain, file)
        .isEqualTo(-1);
    Position position = new SourceFile(file, text).positionAt(index + place.indexOf('^'));
    return position.toString();
  }
}
