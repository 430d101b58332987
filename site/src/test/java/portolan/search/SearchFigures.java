package portolan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Prints what searching costs a reader: sizes as a server sends them, what a first query loads, and
 * how long a keystroke takes when everything is there. Run by {@code .ci/search-figures}.
 */
class SearchFigures {
  private static final int MANY = 10_000;
  private static final String ENGINE = "engine.js";

  @TempDir static Path folder;
  private static List<String> queries;

  @BeforeAll
  static void queries() {
    queries = LabelledQuery.all().stream().map(LabelledQuery::query).toList();
  }

  @AfterAll
  static void explain() {
    print(
        "KB are 1000 bytes, gzipped with level 9; all queries are labelled.yaml, first 10 results");
  }

  @Test
  void realCatalog() throws IOException {
    try (SearchIndex index = CatalogIndex.open()) {
      measure("catalog", index, folder.resolve("catalog"));
    }
  }

  @Test
  void manyDocuments() throws IOException {
    try (SearchIndex index =
        SearchIndex.of(SyntheticDocuments.of(MANY), SyntheticDocuments.facets())) {
      measure("synthetic", index, folder.resolve("synthetic"));
    }
  }

  private static void measure(String name, SearchIndex index, Path site) throws IOException {
    Files.createDirectories(site);
    EnginePage.writeIndex(index, site);
    try (EnginePage page = EnginePage.open(site)) {
      print(
          "%s: %d documents, engine %s KB",
          name, index.documents().size(), kilobytes(size(site, ENGINE)));
      for (String language : List.of("ru", "en")) {
        first(page, site, language);
      }
      keystrokes(page);
      assertThat(page.faults()).isEmpty();
    }
  }

  /** What each query loads when it is the first one. */
  private static void first(EnginePage page, Path site, String language) throws IOException {
    List<Long> sizes = new ArrayList<>();
    List<Long> requests = new ArrayList<>();
    Map<String, Long> parts = new TreeMap<>();
    for (String query : queries) {
      page.page().reload();
      long size = size(site, ENGINE);
      List<String> loaded = page.texts("firstQuery", Map.of("text", query, "lang", language));
      for (String path : loaded) {
        long bytes = size(site, path);
        parts.merge(path.replaceAll("search/|[-.].*", ""), bytes, Long::sum);
        size += bytes;
      }
      sizes.add(size);
      requests.add(loaded.size() + 1L);
    }
    print(
        "  first query, %s: median %s KB, p95 %s KB, most %s KB; requests median %d, most %d",
        language,
        kilobytes(percentile(sizes, 50)),
        kilobytes(percentile(sizes, 95)),
        kilobytes(percentile(sizes, 100)),
        percentile(requests, 50),
        percentile(requests, 100));
    List<String> means = new ArrayList<>();
    parts.forEach((part, sum) -> means.add(part + " " + kilobytes(sum / queries.size())));
    print("    on average %s KB", String.join(", ", means));
  }

  /** Types each query letter by letter, once to load everything, then to take the time. */
  private static void keystrokes(EnginePage page) {
    List<Long> micros = new ArrayList<>();
    for (Object one : (List<?>) page.call("keystrokes", Map.of("texts", queries, "lang", "ru"))) {
      micros.add(((Number) one).longValue());
    }
    print(
        "  warm keystroke with 10 results and passages: p50 %.2f ms, p95 %.2f ms, most %.2f ms (%d)",
        percentile(micros, 50) / 1000.0,
        percentile(micros, 95) / 1000.0,
        percentile(micros, 100) / 1000.0,
        micros.size());
  }

  private static long percentile(List<Long> values, int percent) {
    List<Long> sorted = values.stream().sorted().toList();
    return sorted.get((sorted.size() - 1) * percent / 100);
  }

  private static String kilobytes(long bytes) {
    return String.format(Locale.ROOT, "%.1f", bytes / 1000.0);
  }

  private static long size(Path site, String path) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip =
        new GZIPOutputStream(out) {
          {
            def.setLevel(Deflater.BEST_COMPRESSION);
          }
        }) {
      zip.write(Files.readAllBytes(site.resolve(path)));
    }
    return out.size();
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
