package portolan.search;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import portolan.search.export.SearchExport;
import portolan.search.export.SearchFile;
import portolan.site.Chromium;
import portolan.site.Project;

/** A page, opened from a folder, that has the query engine and {@code harness.js}. */
final class EnginePage implements AutoCloseable {
  private static final String ENGINE = "engine.js";
  private static final String HARNESS = "harness.js";
  private static final Pattern ENGINE_PATH = Pattern.compile("engine:\"([^\"]+)\"");

  private final Chromium chromium;
  private final Page page;
  private final List<String> faults = new ArrayList<>();

  private EnginePage(Chromium chromium, Path folder) {
    this.chromium = chromium;
    this.page = chromium.page(800);
    page.onConsoleMessage(m -> faults.add("console: " + m.text()));
    page.onPageError(e -> faults.add("error: " + e));
    page.navigate(folder.resolve("page.html").toUri().toString());
  }

  /**
   * Opens a page in a folder, into which it writes.
   *
   * @param folder the root of a site; with {@code search/} in it when something shall be found
   */
  static EnginePage open(Path folder) {
    try {
      Files.writeString(folder.resolve(ENGINE), engine());
      Files.writeString(folder.resolve(HARNESS), harness());
      Files.writeString(
          folder.resolve("page.html"),
          "<!DOCTYPE html><meta charset=utf-8><link rel=icon href=data:,><script src=%s></script><script src=%s></script>"
              .formatted(ENGINE, HARNESS));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new EnginePage(Chromium.start(), folder);
  }

  /** The script as it is published. */
  static String engine() throws IOException {
    Path site = Project.site();
    Matcher named = ENGINE_PATH.matcher(Files.readString(site.resolve("search/index.js")));
    if (!named.find()) {
      throw new AssertionError("search/index.js names no engine");
    }
    return Files.readString(site.resolve(named.group(1)));
  }

  /** Writes an index as it is published. */
  static void writeIndex(SearchIndex index, Path folder) throws IOException {
    Files.createDirectories(folder.resolve("search"));
    for (SearchFile file : SearchExport.files(index, ENGINE)) {
      Files.write(folder.resolve(file.path()), file.bytes());
    }
  }

  private static String harness() throws IOException {
    try (InputStream in = EnginePage.class.getResourceAsStream("/search/" + HARNESS)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Calls a function of the harness. */
  Object call(String function, Object argument) {
    return page.evaluate("argument => harness." + function + "(argument)", argument);
  }

  /** Calls a function of the harness that answers with texts. */
  List<String> texts(String function, Object argument) {
    List<String> texts = new ArrayList<>();
    for (Object text : (List<?>) call(function, argument)) {
      texts.add((String) text);
    }
    return texts;
  }

  Page page() {
    return page;
  }

  /** What the browser complained about. */
  List<String> faults() {
    return faults;
  }

  @Override
  public void close() {
    page.close();
    chromium.close();
  }
}
