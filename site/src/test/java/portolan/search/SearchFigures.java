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

  /** What the first query into a catalog of usual size shall load at most. */
  private static final int CHEAP_BYTES = 45_000;

  private static final int CHEAP_REQUESTS = 5;

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

  /**
   * What a query loads when it is the first one.
   *
   * @param size bytes with the engine
   * @param requests with the one for the engine
   */
  private record First(String query, long size, int requests) {
    boolean isPhrase() {
      return query.contains("\"");
    }

    boolean isOneWord() {
      return query.matches("\\p{L}+");
    }

    boolean isCheap() {
      return size <= CHEAP_BYTES && requests <= CHEAP_REQUESTS;
    }
  }

  private static void first(EnginePage page, Path site, String language) throws IOException {
    List<First> firsts = new ArrayList<>();
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
      firsts.add(new First(query, size, loaded.size() + 1));
    }
    print("  first query, %s", language);
    print("all", firsts);
    print("without phrases", firsts.stream().filter(f -> !f.isPhrase()).toList());
    print("in one word", firsts.stream().filter(First::isOneWord).toList());
    List<String> means = new ArrayList<>();
    parts.forEach((part, sum) -> means.add(part + " " + kilobytes(sum / queries.size())));
    print("    on average %s KB", String.join(", ", means));
  }

  private static void print(String which, List<First> firsts) {
    List<Long> sizes = firsts.stream().map(First::size).toList();
    List<Long> requests = firsts.stream().map(f -> (long) f.requests()).toList();
    print(
        "    %-15s %3d: median %s KB, p95 %s KB, most %s KB; requests %d, %d, %d; %d%% within %d KB"
            + " and %d requests",
        which,
        firsts.size(),
        kilobytes(percentile(sizes, 50)),
        kilobytes(percentile(sizes, 95)),
        kilobytes(percentile(sizes, 100)),
        percentile(requests, 50),
        percentile(requests, 95),
        percentile(requests, 100),
        firsts.stream().filter(First::isCheap).count() * 100 / firsts.size(),
        CHEAP_BYTES / 1000,
        CHEAP_REQUESTS);
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
